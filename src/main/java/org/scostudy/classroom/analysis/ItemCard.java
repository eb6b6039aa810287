package org.scostudy.classroom.analysis;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.roster.TeachPage;
import org.scostudy.progress.chart.PlainRows;

/** A question with its numbers, how its options were used, and what to do about it. */
class ItemCard extends Section {

    private final QuizReport.Asked asked;

    ItemCard(int number, ItemStatistics item, QuizReport.Asked asked) {
        this.asked = asked;
        setId(id(number));
        addClassNames("sco-panel", "item-card");
        Span which = new Span(getTranslation("classroom.item", number));
        which.addClassName("item-number");
        H3 stem = new H3(which, new Span(asked.stem()));
        stem.addClassName("item-stem");
        Paragraph numbers = new Paragraph(numbers(item));
        numbers.addClassName("sco-soft");
        add(stem, numbers);
        if (!item.options().isEmpty()) {
            add(options(item.options()));
        }
        if (!item.advice().isEmpty()) {
            add(advice(item.advice()));
        }
    }

    static String id(int number) {
        return "item-" + number;
    }

    private String numbers(ItemStatistics item) {
        String said = getTranslation("classroom.item.facility", item.facility(), item.answers());
        Double discrimination = item.discrimination();
        if (discrimination != null) {
            said += " · " + getTranslation("classroom.item.discrimination", discrimination);
        }
        Double rest = item.itemRest();
        if (rest != null) {
            said += " · " + getTranslation("classroom.item.rest", rest);
        }
        return said + time(item.medianTime());
    }

    private String time(@Nullable Duration time) {
        return time == null ? "" : " · " + getTranslation("classroom.item.time", time.toSeconds());
    }

    private PlainRows options(List<OptionUse> options) {
        PlainRows table = new PlainRows(
                getTranslation("classroom.options"),
                List.of(
                        getTranslation("classroom.column.option"),
                        getTranslation("classroom.column.chosen"),
                        getTranslation("classroom.column.choosers")));
        options.forEach(use -> table.row(name(use), chosen(use), rest(use)));
        return table;
    }

    private Div name(OptionUse use) {
        boolean key = use.role() == AnalysedItem.Role.KEY;
        Div name = new Div(new Span(asked.option(use.option())));
        name.addClassName("item-option");
        if (key) {
            name.add(TeachPage.badge(getTranslation("classroom.option.key"), "class-state-open"));
        } else if (!use.functional()) {
            name.add(TeachPage.badge(getTranslation("classroom.option.idle"), "class-state-late"));
        }
        return name;
    }

    private Div chosen(OptionUse use) {
        Span bar = new Span();
        bar.addClassName("item-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        if (use.role() == AnalysedItem.Role.KEY) {
            bar.addClassName("is-key");
        }
        bar.getStyle().set("--share", String.valueOf(use.share()));
        Div chosen = new Div(bar, new Span(getTranslation("classroom.option.chosen", use.chosen(), use.share())));
        chosen.addClassName("item-chosen");
        return chosen;
    }

    private Span rest(OptionUse use) {
        return PlainRows.words(use.chosen() == 0 ? "–" : getTranslation("classroom.percent", use.meanOfChoosers()));
    }

    private UnorderedList advice(List<Advice> advice) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("sco-note", "sco-note-caution", "item-advice");
        advice.forEach(each -> list.add(new ListItem(say(each))));
        return list;
    }

    private String say(Advice advice) {
        return switch (advice) {
            case Advice.CheckTheKey() -> getTranslation("classroom.advice.key");
            case Advice.SecondKey(var option) -> getTranslation("classroom.advice.second", asked.option(option));
            case Advice.ReplaceDistractor(var option, var chosen) ->
                getTranslation("classroom.advice.replace", asked.option(option), chosen);
            case Advice.VeryEasy() -> getTranslation("classroom.advice.easy");
            case Advice.VeryHard() -> getTranslation("classroom.advice.hard");
            case Advice.SeparatesLittle() -> getTranslation("classroom.advice.little");
        };
    }
}

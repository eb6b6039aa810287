package org.scostudy.progress.cards;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.scostudy.progress.cards.CardFilter.Only;
import org.scostudy.progress.cards.CardFilter.Order;
import org.scostudy.question.BankSection;

/** What cards are looked for by. */
class CardFilterBar extends Div {

    private static final int TYPING_MILLIS = 250;
    private static final int HUNDRED = 100;

    private final TextField words = new TextField(getTranslation("progress.filter.words"));
    private final Select<Only> only = new Select<>();
    private final Select<String> section = new Select<>();
    private final IntegerField below = new IntegerField(getTranslation("progress.filter.below"));
    private final Select<Order> order = new Select<>();
    private final Checkbox reverse = new Checkbox(getTranslation("progress.filter.reverse"));
    private final List<String> places;
    private boolean filling;

    CardFilterBar(List<BankSection> sections, Consumer<CardFilter> changed) {
        addClassName("progress-filters");
        words.setId("words");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_MILLIS);
        only.setLabel(getTranslation("progress.filter.only"));
        only.setId("only");
        only.setItems(Only.values());
        only.setItemLabelGenerator(each -> getTranslation("progress.only." + CardFilter.word(each)));
        Map<String, String> titles = titles(sections);
        places = List.copyOf(titles.keySet());
        section.setLabel(getTranslation("progress.filter.section"));
        section.setItems(places);
        section.setItemLabelGenerator(place -> Objects.requireNonNullElse(titles.get(place), place));
        below.setId("below");
        below.setMin(1);
        below.setMax(HUNDRED);
        below.setClearButtonVisible(true);
        below.setValueChangeMode(ValueChangeMode.LAZY);
        below.setValueChangeTimeout(TYPING_MILLIS);
        order.setLabel(getTranslation("progress.filter.order"));
        order.setId("order");
        order.setItems(Order.values());
        order.setItemLabelGenerator(each -> getTranslation("progress.order." + CardFilter.word(each)));
        add(words, only, section, below, order, reverse);
        words.addValueChangeListener(_ -> tell(changed));
        only.addValueChangeListener(_ -> tell(changed));
        section.addValueChangeListener(_ -> tell(changed));
        below.addValueChangeListener(_ -> tell(changed));
        order.addValueChangeListener(_ -> tell(changed));
        reverse.addValueChangeListener(_ -> tell(changed));
    }

    /** All, then each pack as a whole before its sections. */
    private Map<String, String> titles(List<BankSection> sections) {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("", getTranslation("progress.filter.all"));
        Map<String, List<BankSection>> byPack = new LinkedHashMap<>();
        sections.forEach(each ->
                byPack.computeIfAbsent(each.pack(), _ -> new ArrayList<>()).add(each));
        byPack.forEach((pack, own) -> {
            titles.put(
                    pack, getTranslation("progress.parts.whole", own.getFirst().packTitle()));
            own.forEach(each -> titles.put(each.id(), each.title()));
        });
        return titles;
    }

    void fill(CardFilter filter) {
        filling = true;
        words.setValue(filter.words());
        only.setValue(filter.only());
        section.setValue(places.contains(filter.section()) ? filter.section() : "");
        below.setValue(filter.below() == 0 ? null : filter.below());
        order.setValue(filter.order());
        reverse.setValue(filter.reverse());
        filling = false;
    }

    private void tell(Consumer<CardFilter> changed) {
        if (!filling) {
            changed.accept(new CardFilter(
                    words.getValue(),
                    Objects.requireNonNullElse(only.getValue(), Only.ALL),
                    Objects.requireNonNullElse(below.getValue(), 0),
                    Objects.requireNonNullElse(section.getValue(), ""),
                    Objects.requireNonNullElse(order.getValue(), Order.READING),
                    reverse.getValue(),
                    0));
        }
    }
}

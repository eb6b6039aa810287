package org.scostudy.quiz.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.MarkedTexts;
import org.scostudy.quiz.item.RightAnswer;
import org.scostudy.quiz.item.Task;

/** A question as it stands on paper: what is asked and what there is to choose from; with its answer if that is wanted. */
@JsModule("context://shared/sco-formulas.js")
public class PaperQuestionLook extends Div {

    /** How options are named on paper. */
    private static final char FIRST_LETTER = 'A';

    public PaperQuestionLook(Item item, boolean answered) {
        addClassName("sco-paper-question");
        Div stem = new Div(AnswerLook.text(item, MarkedTexts.STEM, item.stem()));
        stem.addClassName("sco-paper-stem");
        add(stem);
        switch (item.task()) {
            case Task.Choose(var options) -> add(options(item, options, answered));
            case Task.ChooseAll(var options) -> {
                if (!item.stem().endsWith(getTranslation("quiz.paper.hint.several"))) {
                    add(hint("quiz.paper.hint.several"));
                }
                add(options(item, options, answered));
            }
            case Task.Judge _ -> add(hint("quiz.paper.hint.judge"));
            case Task.Match match -> {
                add(hint("quiz.paper.hint.match"));
                add(columns(item, match));
            }
            case Task.Sort(var things) -> {
                add(hint("quiz.paper.hint.sort"));
                OrderedList list = list();
                things.forEach(thing -> list.add(new ListItem(AnswerLook.text(item, thing.id(), thing.text()))));
                add(list);
            }
            case Task.Find find -> {
                add(hint("quiz.paper.hint.find", find.places().size()));
                add(new Paragraph(String.join(" · ", find.names())));
            }
            case Task.Write _, Task.Amount _, Task.Recall _ -> add(line());
        }
        if (answered) {
            Span word = new Span(getTranslation("quiz.result.key") + ": ");
            word.addClassName("sco-paper-key-word");
            Div key = new Div(word, AnswerLook.key(item));
            key.addClassName("sco-paper-key");
            add(key);
        }
    }

    private Paragraph hint(String key, Object... values) {
        Paragraph hint = new Paragraph(getTranslation(key, values));
        hint.addClassName("sco-paper-hint");
        return hint;
    }

    private static OrderedList list() {
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("type", "A");
        list.addClassName("sco-paper-options");
        return list;
    }

    private static OrderedList options(Item item, List<Task.Option> options, boolean answered) {
        OrderedList list = list();
        options.forEach(option -> {
            ListItem entry = new ListItem(AnswerLook.text(item, option.id(), option.text()));
            if (answered && option.right()) {
                entry.addClassName("sco-paper-right");
            }
            list.add(entry);
        });
        return list;
    }

    private static Component columns(Item item, Task.Match match) {
        OrderedList left = new OrderedList();
        match.left().forEach(side -> left.add(new ListItem(AnswerLook.text(item, side.id(), side.text()))));
        OrderedList right = list();
        match.right().forEach(side -> right.add(new ListItem(AnswerLook.text(item, side.id(), side.text()))));
        Div columns = new Div(left, right);
        columns.addClassName("sco-paper-columns");
        return columns;
    }

    private static Div line() {
        Div line = new Div();
        line.addClassName("sco-paper-line");
        return line;
    }

    /** The answer as somebody would write it on an answer sheet: letters of options, else words. */
    public static String onSheet(Item item) {
        return switch (item.task()) {
            case Task.Choose(var options) -> letters(options);
            case Task.ChooseAll(var options) -> letters(options);
            case Task.Match match ->
                java.util.stream.IntStream.range(0, match.left().size())
                        .mapToObj(i -> (i + 1)
                                + letter(place(match, match.left().get(i).right())))
                        .collect(Collectors.joining(" "));
            case Task.Sort(var things) ->
                things.stream()
                        .sorted(java.util.Comparator.comparingInt(Task.Thing::place))
                        .map(thing -> letter(things.indexOf(thing)))
                        .collect(Collectors.joining(" "));
            case Task.Judge _, Task.Write _, Task.Amount _, Task.Find _, Task.Recall _ -> RightAnswer.words(item);
        };
    }

    private static int place(Task.Match match, String right) {
        return match.right().stream().map(Task.Named::id).toList().indexOf(right);
    }

    private static String letters(List<Task.Option> options) {
        return options.stream()
                .filter(Task.Option::right)
                .map(option -> letter(options.indexOf(option)))
                .collect(Collectors.joining(" "));
    }

    private static String letter(int place) {
        return String.valueOf((char) (FIRST_LETTER + place));
    }
}

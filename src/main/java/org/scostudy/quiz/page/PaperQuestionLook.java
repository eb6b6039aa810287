package org.scostudy.quiz.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.scostudy.question.Rubric;
import org.scostudy.quiz.item.Choose;
import org.scostudy.quiz.item.ChooseAll;
import org.scostudy.quiz.item.Find;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Judge;
import org.scostudy.quiz.item.MarkedTexts;
import org.scostudy.quiz.item.Match;
import org.scostudy.quiz.item.Sort;
import org.scostudy.quiz.item.Task;
import org.scostudy.quiz.item.WriteEssay;

/** A question as it stands on paper: what is asked and what there is to choose from; with its answer if that is wanted. */
@JsModule("context://shared/sco-formulas.js")
public class PaperQuestionLook extends Div {

    public PaperQuestionLook(Item item, boolean answered) {
        addClassName("sco-paper-question");
        Div stem = new Div(AnswerLook.text(item, MarkedTexts.STEM, item.stem()));
        stem.addClassName("sco-paper-stem");
        add(stem);
        answerWith(item, answered);
        if (answered) {
            Span word = new Span(getTranslation("quiz.result.key") + ": ");
            word.addClassName("sco-paper-key-word");
            Div key = new Div(word, AnswerLook.key(item));
            key.addClassName("sco-paper-key");
            add(key);
        }
    }

    private void answerWith(Item item, boolean answered) {
        switch (item.task()) {
            case Judge judge -> add(hint("quiz.paper.hint.judge"), toCircle(judge));
            case Find find -> {
                add(hint("quiz.paper.hint.find", find.places().size()));
                add(line());
            }
            case Match _ -> {
                add(hint("quiz.paper.hint.match"));
                add(columns(item));
            }
            case Sort _ -> {
                add(hint("quiz.paper.hint.sort"));
                add(lettered(item, item.task().shown().items(), List.of()));
            }
            case Choose _ -> add(options(item, answered));
            case ChooseAll _ -> {
                if (!item.stem().endsWith(getTranslation("quiz.paper.hint.several"))) {
                    add(hint("quiz.paper.hint.several"));
                }
                add(options(item, answered));
            }
            case WriteEssay essay -> {
                Rubric rubric = essay.rubric();
                if (rubric.fewestWords() > 0 || rubric.mostWords() > 0) {
                    add(hint(length(rubric), rubric.fewestWords(), rubric.mostWords()));
                }
                Div lines = new Div();
                lines.addClassName("sco-paper-essay");
                for (int line = 0; line < essay.linesOnPaper(); line++) {
                    lines.add(line());
                }
                add(lines);
            }
            default -> add(line());
        }
    }

    private static String length(Rubric rubric) {
        if (rubric.mostWords() == 0) {
            return "quiz.paper.hint.essay.least";
        }
        return rubric.fewestWords() == 0 ? "quiz.paper.hint.essay.most" : "quiz.paper.hint.essay.between";
    }

    private Paragraph hint(String key, Object... values) {
        Paragraph hint = new Paragraph(getTranslation(key, values));
        hint.addClassName("sco-paper-hint");
        return hint;
    }

    private static Div toCircle(Judge judge) {
        Div words = new Div();
        words.addClassName("sco-paper-circle");
        judge.offered().forEach(option -> words.add(new Span(option.text())));
        return words;
    }

    private static OrderedList list() {
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("type", "A");
        list.addClassName("sco-paper-options");
        return list;
    }

    private static OrderedList options(Item item, boolean answered) {
        List<String> right = answered
                ? item.task().offered().stream()
                        .filter(Task.Option::right)
                        .map(Task.Option::id)
                        .toList()
                : List.of();
        return lettered(item, item.task().shown().options(), right);
    }

    private static OrderedList lettered(Item item, List<Task.Named> things, List<String> right) {
        OrderedList list = list();
        things.forEach(thing -> {
            ListItem entry = new ListItem(AnswerLook.text(item, thing.id(), thing.text()));
            if (right.contains(thing.id())) {
                entry.addClassName("sco-paper-right");
            }
            list.add(entry);
        });
        return list;
    }

    private static Component columns(Item item) {
        Task.Shown shown = item.task().shown();
        OrderedList left = new OrderedList();
        shown.left().forEach(side -> left.add(new ListItem(AnswerLook.text(item, side.id(), side.text()))));
        Div columns = new Div(left, lettered(item, shown.right(), List.of()));
        columns.addClassName("sco-paper-columns");
        return columns;
    }

    private static Div line() {
        Div line = new Div();
        line.addClassName("sco-paper-line");
        return line;
    }
}

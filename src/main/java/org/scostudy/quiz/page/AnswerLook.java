package org.scostudy.quiz.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Markup;
import org.scostudy.question.markup.Formulas;
import org.scostudy.question.markup.Rendered;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.MarkedTexts;
import org.scostudy.quiz.item.RightAnswer;
import org.scostudy.quiz.item.Task;

/** Texts and answers of a question as its results show them: with their markup, pictures and sounds where they have any. */
final class AnswerLook {

    private static final Rendered RENDERED = new Rendered(Rendered.MEDIA);

    private AnswerLook() {}

    static Component text(Item item, String name, String plain) {
        String marked = item.marked(name);
        if (marked != null) {
            return new Html("<div class=\"sco-rich\">" + RENDERED.onPage(marked, Markup.MARKDOWN) + "</div>");
        }
        return Formulas.in(plain)
                ? new Html("<div class=\"sco-rich\">" + RENDERED.onPage(plain, Markup.PLAIN) + "</div>")
                : new Span(plain);
    }

    static Component answer(Item item, Answer answer, String inWords) {
        List<Part> parts = parts(item.task(), answer);
        if (parts.stream().allMatch(part -> item.marked(part.name()) == null && !Formulas.in(part.plain()))) {
            return new Span(inWords);
        }
        Div rows = new Div();
        rows.addClassName("sco-quiz-parts");
        parts.forEach(part -> rows.add(text(item, part.name(), part.plain())));
        return rows;
    }

    static Component key(Item item) {
        return item.task() instanceof Task.Recall
                ? text(item, MarkedTexts.KEY, RightAnswer.words(item))
                : answer(item, RightAnswer.answer(item), RightAnswer.words(item));
    }

    /** Something that was chosen, under the name that its markup is kept by. */
    private record Part(String name, String plain) {}

    private static List<Part> parts(Task task, Answer answer) {
        return switch (task) {
            case Task.Choose choose -> chosen(choose.options(), answer);
            case Task.ChooseAll choose -> chosen(choose.options(), answer);
            case Task.Sort sort -> {
                List<String> order = list(answer.order());
                yield sort.items().stream()
                        .filter(thing -> order.contains(thing.id()))
                        .sorted((one, other) -> Integer.compare(order.indexOf(one.id()), order.indexOf(other.id())))
                        .map(thing -> new Part(thing.id(), thing.text()))
                        .toList();
            }
            case Task.Match match -> paired(match, answer.pairs() == null ? Map.of() : answer.pairs());
            case Task.Judge _, Task.Write _, Task.Amount _, Task.Find _, Task.Recall _ -> List.of();
        };
    }

    private static List<Part> chosen(List<Task.Option> options, Answer answer) {
        return options.stream()
                .filter(option -> list(answer.options()).contains(option.id()))
                .map(option -> new Part(option.id(), option.text()))
                .toList();
    }

    private static List<Part> paired(Task.Match match, Map<String, String> pairs) {
        List<Part> parts = new ArrayList<>();
        for (Task.Left left : match.left()) {
            match.right().stream()
                    .filter(right -> right.id().equals(pairs.get(left.id())))
                    .forEach(right -> {
                        parts.add(new Part(left.id(), left.text()));
                        parts.add(new Part(right.id(), right.text()));
                    });
        }
        return parts;
    }

    private static List<String> list(@Nullable List<String> ids) {
        return ids == null ? List.of() : ids;
    }
}

package org.scostudy.quiz.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.scostudy.question.Markup;
import org.scostudy.question.markup.Formulas;
import org.scostudy.question.markup.Rendered;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.MarkedTexts;
import org.scostudy.quiz.item.SayIt;
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
        List<Task.Named> parts = item.task().parts(answer);
        if (parts.stream().allMatch(part -> item.marked(part.id()) == null && !Formulas.in(part.text()))) {
            return new Span(inWords);
        }
        Div rows = new Div();
        rows.addClassName("sco-quiz-parts");
        parts.forEach(part -> rows.add(text(item, part.id(), part.text())));
        return rows;
    }

    static Component key(Item item) {
        return item.task() instanceof SayIt
                ? text(item, MarkedTexts.KEY, item.sayRight())
                : answer(item, item.right(), item.sayRight());
    }
}

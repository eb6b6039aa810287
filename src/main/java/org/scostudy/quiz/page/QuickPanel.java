package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.scostudy.quiz.plan.ReadyQuizzes;

/** One click into a quiz on the whole reading, by the time that one has. */
class QuickPanel extends Section {

    QuickPanel(ReadyQuizzes shelf, Start.Begin begin) {
        addClassNames("sco-quick", "sco-tiled");
        H2 heading = new H2(getTranslation("quiz.quick.heading"));
        Paragraph lead = new Paragraph(getTranslation("quiz.quick.lead"));
        lead.addClassName("sco-quick-lead");
        Div words = new Div(heading, lead);
        Start exam = start("quiz.quick.exam", shelf.exam(), begin);
        exam.addClassName("sco-button-plain");
        Div ways = new Div(
                start("quiz.quick.practice", shelf.practice(ReadyQuizzes.LONG), begin)
                        .primary(),
                start("quiz.quick.practice", shelf.practice(ReadyQuizzes.SHORT), begin),
                exam);
        ways.addClassName("sco-quick-ways");
        add(words, ways);
    }

    private Start start(String key, ReadyQuizzes.ReadyMade ready, Start.Begin begin) {
        Start start = new Start(
                getTranslation(key, ready.number(), ready.minutes()),
                getTranslation("quiz.named.reading." + ready.plan().mode().json(), ready.number()),
                ready.plan(),
                begin);
        start.getElement().setAttribute("data-test", ready.plan().mode().json() + "-" + ready.number());
        return start;
    }
}

package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.scostudy.quiz.plan.ReadyQuizzes;

/** A quiz for each section, in the order of the reading. */
class SectionsPanel extends Section {

    SectionsPanel(List<ReadyQuizzes.OfSection> sections, Start.Begin begin) {
        addClassName("sco-quiz-part");
        add(new H2(getTranslation("quiz.sections")));
        if (sections.isEmpty()) {
            Div empty = new Div(new Paragraph(getTranslation("quiz.sections.empty")));
            empty.addClassName("sco-empty");
            add(empty);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sco-quiz-sections");
        sections.forEach(section -> list.add(entry(section, begin)));
        add(list);
    }

    private ListItem entry(ReadyQuizzes.OfSection section, Start.Begin begin) {
        H3 title = new H3(section.section().title());
        Paragraph what = new Paragraph(getTranslation("quiz.sections.what", section.questions(), section.facts()));
        what.addClassName("sco-quiz-what");
        Div ways = new Div(start("practice", section.practice(), begin));
        ways.addClassName("sco-quiz-ways");
        if (section.exam() != null) {
            Start exam = start("exam", section.exam(), begin);
            exam.addClassName("sco-button-plain");
            ways.add(exam);
        }
        ListItem entry = new ListItem(title, what, ways);
        entry.addClassName("sco-quiz-section");
        return entry;
    }

    private Start start(String mode, ReadyQuizzes.ReadyMade ready, Start.Begin begin) {
        String title = getTranslation("quiz.named.section." + mode, ready.section(), ready.number());
        return new Start(
                        getTranslation("quiz.sections." + mode, ready.number(), ready.minutes()),
                        title,
                        ready.plan(),
                        begin)
                .meaning(getTranslation("quiz.sections." + mode, ready.number(), ready.minutes()) + ": "
                        + ready.section());
    }
}

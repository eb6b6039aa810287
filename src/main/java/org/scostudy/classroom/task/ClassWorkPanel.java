package org.scostudy.classroom.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.classroom.roster.Notice;

/** On Today: what classes ask for next. */
@StyleSheet("context://classes/classes.css")
class ClassWorkPanel extends Section {

    static final int SHOWN = 4;

    /** @param next what is to do, soonest first */
    ClassWorkPanel(Learner learner, List<Tasks.Task> next, TaskItems items, Entering entering) {
        addClassNames("sco-panel", "sco-class-work");
        H2 title = new H2(getTranslation("classes.today"));
        title.addClassName("sco-panel-title");
        Anchor all = new Anchor("classes", getTranslation("classes.today.all"));
        Div head = new Div(title, all);
        head.addClassName("sco-class-work-head");
        add(head);
        if (next.isEmpty()) {
            Span nothing = new Span(getTranslation("classes.nothing"));
            nothing.addClassName("sco-soft");
            add(nothing);
        } else {
            add(items.list(
                    learner,
                    next.stream().limit(SHOWN).toList(),
                    (classroom, task) -> open(entering, learner, classroom, task)));
        }
        if (next.size() > SHOWN) {
            Span more = new Span(getTranslation("classes.today.more", next.size() - SHOWN));
            more.addClassName("sco-task-small");
            add(more);
        }
    }

    private void open(Entering entering, Learner learner, long classroom, long assignment) {
        entering.open(learner, classroom, assignment).ifPresent(reason -> {
            getChildren().filter(Notice.class::isInstance).toList().forEach(Component::removeFromParent);
            addComponentAtIndex(1, new Notice(reason));
        });
    }
}

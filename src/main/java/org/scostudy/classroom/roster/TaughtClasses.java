package org.scostudy.classroom.roster;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.progress.TodayPanel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On Today: the classes that somebody teaches, for those who may. */
@Component
@Order(0)
class TaughtClasses implements TodayPanel {

    private static final int SHOWN = 4;

    private final Teaching teaching;

    TaughtClasses(Teaching teaching) {
        this.teaching = teaching;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Learner learner) {
        if (learner.role() != Role.INSTRUCTOR && learner.role() != Role.ADMINISTRATOR) {
            return Optional.empty();
        }
        List<Classroom> taught = teaching.classes(learner).stream()
                .filter(each -> each.archived() == null)
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("sco-taught-list");
        taught.stream().limit(SHOWN).forEach(each -> list.add(item(learner, each)));
        return Optional.of(new Panel(list));
    }

    private ListItem item(Learner learner, Classroom classroom) {
        String path = TaughtClassPage.PATH + "/" + classroom.id();
        long members = teaching.learners(learner, classroom.id());
        ListItem item = new ListItem(new Anchor(path, classroom.title()));
        Span learners = new Span(item.getTranslation("classroom.today.learners", members));
        learners.addClassName("sco-soft");
        Anchor assign = new Anchor(path + "/assignments/new?kind=quiz", item.getTranslation("classroom.assign.quiz"));
        assign.getElement()
                .setAttribute("aria-label", item.getTranslation("classroom.assign.quiz") + ": " + classroom.title());
        item.add(learners, assign);
        return item;
    }

    @StyleSheet("context://classes/classes.css")
    private static class Panel extends Section {
        Panel(UnorderedList classes) {
            addClassNames("sco-panel", "sco-class-work");
            H2 title = new H2(getTranslation("classroom.today"));
            title.addClassName("sco-panel-title");
            boolean none = classes.getComponentCount() == 0;
            Anchor all = new Anchor(
                    TaughtClassPage.PATH, getTranslation(none ? "classroom.today.first" : "classroom.today.all"));
            Div head = new Div(title, all);
            head.addClassName("sco-class-work-head");
            add(head);
            if (!none) {
                add(classes);
            }
        }
    }
}

package org.scostudy.classroom.task;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.classroom.join.Joining;
import org.scostudy.progress.TodayPanel;
import org.springframework.stereotype.Component;

/** Puts what classes ask for on Today; those in no class find the way into one there. */
@Component
class ClassWork implements TodayPanel {

    private final Joining joining;
    private final Tasks tasks;
    private final TaskItems items;
    private final Entering entering;

    ClassWork(Joining joining, Tasks tasks, TaskItems items, Entering entering) {
        this.joining = joining;
        this.tasks = tasks;
        this.items = items;
        this.entering = entering;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Learner learner) {
        boolean inClass = joining.places(learner).stream()
                .anyMatch(place -> place.classroom().archived() == null);
        return Optional.of(inClass ? new ClassWorkPanel(learner, next(learner), items, entering) : new JoinLine());
    }

    private List<Tasks.Task> next(Learner learner) {
        return tasks.of(learner).stream()
                .filter(task -> task.mark().status().toDo())
                .toList();
    }

    private static class JoinLine extends Paragraph {
        JoinLine() {
            addClassName("sco-soft");
            setText(getTranslation("classes.today.none") + " ");
            add(new Anchor("join", getTranslation("classes.today.join")));
        }
    }
}

package org.scostudy.classroom.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.summit.AssignedScenarios;

/** One assignment as its learner sees it: what, until when, what became of it, and the way in. */
class TaskItem extends ListItem {

    /** Shows the page where the assignment is worked at. */
    public interface Open extends Serializable {
        void task(long classroom, long assignment);
    }

    private final transient Tasks.Task task;
    private final transient When when;

    /** @param recall how much of a study assignment is known now, 0 to 1; absent for others */
    TaskItem(
            Tasks.Task task,
            String kind,
            String what,
            List<String> notes,
            When when,
            @Nullable Double recall,
            Open open) {
        this.task = task;
        this.when = when;
        Assignment assignment = task.assignment();
        addClassName("sco-task");
        setId("assignment-" + assignment.id());
        getElement().setAttribute("data-kind", kind);
        getElement().setAttribute("data-state", state());
        Paragraph title = new Paragraph(assignment.title());
        title.addClassName("sco-task-title");
        Div words = new Div(
                title,
                line("sco-task-what", getTranslation("classes.kind." + kind) + " · " + what),
                new DueLine(assignment.dates(), when, attempts()));
        words.addClassName("sco-task-words");
        notes.forEach(note -> words.add(line("sco-task-small", note)));
        if (assignment.work() instanceof Work.Study study && recall != null) {
            words.add(goal(study, recall));
        }
        if (!task.mark().remark().isEmpty()) {
            words.add(line(
                    "sco-task-remark",
                    getTranslation("classes.remark", task.mark().remark())));
        }
        Div end = new Div(standing());
        end.addClassName("sco-task-end");
        String action = action();
        if (action != null) {
            end.add(button(action, open));
        }
        String result = result();
        if (result != null) {
            Anchor look = new Anchor(result, getTranslation("classes.do.look"));
            look.addClassName("sco-task-look");
            look.getElement().setAttribute("aria-label", getTranslation("classes.do.look") + ": " + assignment.title());
            words.add(look);
        }
        Span sign = new Span();
        sign.addClassName("sco-task-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, words, end);
    }

    /** Names what can be done now: also the key of its text. */
    private @Nullable String action() {
        boolean archived = task.classroom().archived() != null;
        boolean study = task.assignment().work() instanceof Work.Study;
        boolean begun = task.mark().attempts().stream().anyMatch(attempt -> !attempt.isFinished());
        WorkDates.State now = task.assignment().dates().at(when.now());
        boolean open = !archived && (now == WorkDates.State.OPEN || now == WorkDates.State.LATE);
        if (!open) {
            return null;
        }
        if (study) {
            return begun ? "go-on" : task.mark().attempts().isEmpty() ? "study" : "study-on";
        }
        if (begun) {
            return "go-on";
        }
        if (!task.mayStart(when.now())) {
            return null;
        }
        return task.mark().attempts().isEmpty() ? "start" : "again";
    }

    /** Where the last finished attempt is looked at. */
    private @Nullable String result() {
        return task.mark().attempts().stream()
                .filter(WorkAttempt::isFinished)
                .reduce((_, later) -> later)
                .map(attempt -> switch (task.assignment().work()) {
                    case Work.Quiz _ -> AssignedQuizzes.path(attempt.id());
                    case Work.Scenario _ -> AssignedScenarios.path(attempt.id());
                    case Work.Summit summit -> "live/" + summit.summit();
                    case Work.Study _ -> null;
                })
                .orElse(null);
    }

    private NativeButton button(String action, Open open) {
        NativeButton button = new NativeButton(getTranslation("classes.do." + action));
        button.addClassName("sco-button");
        if (!action.equals("again") && !action.equals("study-on")) {
            button.addClassName("sco-button-primary");
        }
        button.setAriaLabel(getTranslation("classes.do." + action) + ": "
                + task.assignment().title());
        button.addClickListener(
                _ -> open.task(task.classroom().id(), task.assignment().id()));
        return button;
    }

    private String state() {
        return switch (task.mark().status()) {
            case NOT_OPEN -> "coming";
            case TO_DO -> late() ? "late" : "to-do";
            case IN_PROGRESS -> late() ? "late" : "begun";
            case DONE -> "done";
            case DONE_LATE -> "done-late";
            case AWAITING_MARKING -> "awaiting-marking";
            case MISSED -> "missed";
            case EXCUSED -> "excused";
        };
    }

    private boolean late() {
        return task.assignment().dates().at(when.now()) == WorkDates.State.LATE;
    }

    private Component standing() {
        Div standing = new Div();
        standing.addClassName("sco-task-standing");
        Double share = task.mark().share();
        if (share != null) {
            Span mark = new Span(getTranslation("classes.percent", Math.round(100 * share)));
            mark.addClassName("sco-task-mark");
            standing.add(mark);
        }
        Span badge = new Span(getTranslation("classes.state." + state()));
        badge.addClassName("sco-badge");
        standing.add(badge);
        if (task.mark().overridden()) {
            standing.add(line("sco-task-small", getTranslation("classes.set-by-instructor")));
        }
        return standing;
    }

    /** How many attempts are left, where they are counted. */
    private String attempts() {
        Integer allowed = task.assignment().attempts();
        boolean counted = allowed != null && !(task.assignment().work() instanceof Work.Study) && action() != null;
        return counted
                ? " · "
                        + getTranslation(
                                "classes.attempts", task.mark().attempts().size(), allowed)
                : "";
    }

    private Component goal(Work.Study study, double recall) {
        Div bar = new Div();
        bar.addClassName("sco-task-bar");
        bar.getStyle().set("--share", String.valueOf(recall)).set("--goal", String.valueOf(study.retention()));
        bar.getElement().setAttribute("aria-hidden", "true");
        Div goal = new Div(
                bar,
                line(
                        "sco-task-small",
                        getTranslation("classes.goal", Math.round(100 * recall), Math.round(100 * study.retention()))));
        goal.addClassName("sco-task-goal");
        return goal;
    }

    private static Paragraph line(String className, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }
}

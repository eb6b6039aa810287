package org.scostudy.classroom.task;

import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.work.Answers;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.classroom.work.WorkWords;
import org.scostudy.language.Messages;
import org.scostudy.study.recall.SectionRecall;
import org.springframework.stereotype.Component;

/** Makes what pages show of assignments. */
@Component
public class TaskItems {

    private final WorkWords words;
    private final SectionRecall recall;
    private final Clock clock;

    TaskItems(WorkWords words, SectionRecall recall, Clock clock) {
        this.words = words;
        this.recall = recall;
        this.clock = clock;
    }

    private When when(Learner learner, Classroom classroom) {
        return new When(
                classroom.zone(), learner.zone(), clock.instant(), (key, values) -> say("classes." + key, values));
    }

    public UnorderedList list(Learner learner, List<Tasks.Task> tasks, TaskItem.Open open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sco-tasks");
        tasks.forEach(task -> list.add(item(learner, task, open)));
        return list;
    }

    private TaskItem item(Learner learner, Tasks.Task task, TaskItem.Open open) {
        Work work = task.assignment().work();
        return new TaskItem(
                task,
                words.kind(work),
                words.say(task.assignment(), this::say),
                notes(task),
                when(learner, task.classroom()),
                known(learner, task),
                open);
    }

    /** What a learner should know of a quiz before it is begun: how much time is theirs, and when its answers are told. */
    private List<String> notes(Tasks.Task task) {
        List<String> notes = new ArrayList<>();
        if (task.assignment().work() instanceof Work.Quiz quiz) {
            Duration limit = words.limit(quiz);
            if (limit != null && !task.extra().none()) {
                notes.add(say(
                        "classes.extra",
                        task.extra().to(limit).toMinutes(),
                        say(task.extra().messageKey(), task.extra().amount())));
            }
            Answers answers = task.assignment().answers();
            if (answers.released() == null && answers.rule() != Answers.Rule.AT_ONCE) {
                notes.add(say("classes.answers."
                        + answers.rule().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
        return notes;
    }

    private @Nullable Double known(Learner learner, Tasks.Task task) {
        Instant now = clock.instant();
        WorkDates.State state = task.assignment().dates().at(now);
        boolean open = state == WorkDates.State.OPEN || state == WorkDates.State.LATE;
        return open && task.assignment().work() instanceof Work.Study study
                ? Double.valueOf(recall.of(learner, study.sections()))
                : null;
    }

    private String say(String key, Object... values) {
        return Messages.here(key, values);
    }
}

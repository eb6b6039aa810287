package org.scostudy.classroom.gradebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.roster.TeachPage;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.progress.chart.PlainRows;

/** The attempts at an assignment, and which of them count. */
public class AttemptsList extends Div {

    public AttemptsList(Assignment assignment, List<WorkAttempt> attempts, ZoneTime when) {
        this(assignment, attempts, when, null);
    }

    /** @param answers the address where the answers of an attempt stand; absent for those who may not see it there */
    AttemptsList(
            Assignment assignment,
            List<WorkAttempt> attempts,
            ZoneTime when,
            @Nullable Function<WorkAttempt, String> answers) {
        addClassName("class-compact");
        if (attempts.isEmpty()) {
            setVisible(false);
            return;
        }
        List<WorkAttempt> counted = assignment.counting().counted(attempts);
        PlainRows table = new PlainRows(
                getTranslation("classroom.attempts"),
                List.of(
                        getTranslation("classroom.attempt.started"),
                        getTranslation("classroom.attempt.time"),
                        getTranslation("classroom.attempt.points"),
                        getTranslation("classroom.attempt.counts")));
        for (WorkAttempt attempt : attempts) {
            table.row(
                    started(attempt, when, answers),
                    PlainRows.words(time(attempt)),
                    PlainRows.words(points(attempt)),
                    counts(counted.contains(attempt)));
        }
        add(table);
    }

    private static Component started(
            WorkAttempt attempt, ZoneTime when, @Nullable Function<WorkAttempt, String> answers) {
        String words = when.moment(attempt.started());
        return answers == null || !attempt.isFinished()
                ? PlainRows.words(words)
                : new Anchor(answers.apply(attempt), words);
    }

    private String time(WorkAttempt attempt) {
        if (attempt.onPaper()) {
            return getTranslation("classroom.attempt.on-paper", attempt.form());
        }
        Instant finished = attempt.finished();
        return finished == null
                ? getTranslation("classroom.book.status.in-progress")
                : getTranslation(
                        "classroom.minutes",
                        Math.max(
                                1, Duration.between(attempt.started(), finished).toMinutes()));
    }

    private String points(WorkAttempt attempt) {
        return attempt.isFinished()
                ? attempt.awaiting() > 0
                        ? getTranslation("classroom.attempt.awaiting", attempt.awaiting())
                        : getTranslation("classroom.attempt.of", attempt.points(), attempt.maxPoints(), attempt.share())
                : "–";
    }

    private Span counts(boolean counts) {
        return counts
                ? TeachPage.badge(getTranslation("classroom.attempt.counts.yes"), "class-state-open")
                : new Span("–");
    }
}

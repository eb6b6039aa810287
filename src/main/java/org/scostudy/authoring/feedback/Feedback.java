package org.scostudy.authoring.feedback;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.account.PersonalRecords;
import org.scostudy.account.signin.Throttle;
import org.scostudy.authoring.bank.AuthorAccess;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What learners say is wrong with a question, and what authors answer. */
@Component
public class Feedback implements PersonalRecords {

    /** @param answer absent until an author answers */
    public record Said(
            long learnerId,
            String id,
            String question,
            String stem,
            String said,
            Instant at,
            @Nullable String answer) {}

    static final int LONGEST = 2_000;

    private static final int MOST_A_DAY = 50;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Throttle throttle;

    public Feedback(JdbcClient jdbc, Clock clock, Throttle throttle) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.throttle = throttle;
    }

    /** The same id counts once, however often it is sent. */
    public void say(Learner learner, UUID id, String question, String stem, String said) {
        String words = said.strip();
        if (words.isEmpty()) {
            throw new AuthoringRefused(AuthoringRefused.Reason.FEEDBACK_EMPTY);
        }
        if (words.length() > LONGEST) {
            throw new AuthoringRefused(AuthoringRefused.Reason.TOO_LONG);
        }
        Instant now = clock.instant();
        if (of(learner.id()).stream().anyMatch(each -> each.id().equals(id.toString()))) {
            return;
        }
        long today = of(learner.id()).stream()
                .filter(each -> each.at().isAfter(now.minus(Duration.ofDays(1))))
                .count();
        if (today >= MOST_A_DAY) {
            throw new AuthoringRefused(AuthoringRefused.Reason.FEEDBACK_TOO_OFTEN);
        }
        throttle.count(Throttle.Deed.REMARK, learner.id());
        jdbc.sql("INSERT INTO question_feedback (learner_id, id, question, stem, said, at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(learner.id(), id.toString(), cut(question, 300), cut(stem, LONGEST), words, now.atOffset(UTC))
                .update();
    }

    /** What a learner said, newest first. */
    @Override
    public List<Said> of(long learnerId) {
        return jdbc.sql("SELECT * FROM question_feedback WHERE learner_id = ? ORDER BY at DESC, id LIMIT 200")
                .param(learnerId)
                .query(Feedback::said)
                .list();
    }

    /** What waits for an answer, oldest first. */
    public List<Said> open(Learner author) {
        AuthorAccess.mayAuthor(author);
        return jdbc.sql("SELECT * FROM question_feedback WHERE answered IS NULL ORDER BY at, id LIMIT 200")
                .query(Feedback::said)
                .list();
    }

    /** Ids of questions or cards that somebody said something about and nobody answered. */
    public Set<String> flagged() {
        return jdbc
                .sql("SELECT DISTINCT question FROM question_feedback WHERE answered IS NULL")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    public void answer(Learner author, long learnerId, String id, String answer) {
        AuthorAccess.mayAuthor(author);
        if (answer.isBlank()) {
            throw new AuthoringRefused(AuthoringRefused.Reason.FEEDBACK_EMPTY);
        }
        jdbc.sql("""
                        UPDATE question_feedback SET answer = ?, answered = ?, answered_by = ?
                        WHERE learner_id = ? AND id = ?
                        """)
                .params(
                        cut(answer.strip(), LONGEST),
                        clock.instant().atOffset(UTC),
                        author.displayName(),
                        learnerId,
                        id)
                .update();
    }

    @EventListener
    void forget(LearnerRemoved removed) {
        jdbc.sql("DELETE FROM question_feedback WHERE learner_id = ?")
                .param(removed.learnerId())
                .update();
    }

    @Override
    public String name() {
        return "feedback";
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getLong("learner_id"),
                row.getString("id"),
                row.getString("question"),
                row.getString("stem"),
                row.getString("said"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("answer"));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}

package org.scostudy.authoring.editor;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import org.scostudy.account.LearnerRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What authors typed and have not saved yet, so that a closed tab or a dead server loses nothing. */
@Component
public class Unsaved {

    /** @param version the version of the question that it began from */
    public record Kept(int version, String form) {}

    private static final int LONGEST = 200_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    public Unsaved(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void keep(long author, long question, int version, String form) {
        if (form.length() > LONGEST) {
            return;
        }
        boolean known = jdbc.sql(
                                "UPDATE question_unsaved SET version = ?, form = ?, at = ? WHERE author_id = ? AND question = ?")
                        .params(version, form, clock.instant().atOffset(UTC), author, question)
                        .update()
                == 1;
        if (!known) {
            jdbc.sql("INSERT INTO question_unsaved (author_id, question, version, form, at) VALUES (?, ?, ?, ?, ?)")
                    .params(author, question, version, form, clock.instant().atOffset(UTC))
                    .update();
        }
    }

    public Optional<Kept> find(long author, long question) {
        return jdbc.sql("SELECT version, form FROM question_unsaved WHERE author_id = ? AND question = ?")
                .params(author, question)
                .query((row, _) -> new Kept(row.getInt(1), row.getString(2)))
                .optional();
    }

    void forget(long author, long question) {
        jdbc.sql("DELETE FROM question_unsaved WHERE author_id = ? AND question = ?")
                .params(author, question)
                .update();
    }

    @EventListener
    void forget(LearnerRemoved removed) {
        jdbc.sql("DELETE FROM question_unsaved WHERE author_id = ?")
                .param(removed.learnerId())
                .update();
        jdbc.sql("DELETE FROM question_columns WHERE author_id = ?")
                .param(removed.learnerId())
                .update();
    }
}

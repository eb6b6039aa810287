package org.scostudy.own.shelf;

import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Of each learner one row: whoever changes anything of theirs takes it first. */
@Repository
public class ShelfTable {

    /** Changes what it is given the counts of, and gives them as they are then. */
    interface Change {
        Shelf make(Shelf before);
    }

    /** What a learner has is something else now; told when it is so. */
    public record Changed(long learner) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ShelfTable(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    public Optional<Shelf> find(long learner) {
        return jdbc.sql("SELECT revision, swept, cards, bytes, answers FROM own_shelf WHERE learner_id = ?")
                .param(learner)
                .query((row, _) -> new Shelf(
                        row.getLong("revision"),
                        row.getLong("swept"),
                        row.getInt("cards"),
                        row.getLong("bytes"),
                        row.getLong("answers")))
                .optional();
    }

    /** All of it or nothing; the revision that the change is given is that of the rows that it writes. */
    Shelf change(long learner, Change change) {
        try {
            return inTransaction(learner, change);
        } catch (DuplicateKeyException sameMoment) {
            // two tabs made the learner's first row at once
            return inTransaction(learner, change);
        } finally {
            events.publishEvent(new Changed(learner));
        }
    }

    private Shelf inTransaction(long learner, Change change) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            boolean known = jdbc.sql("UPDATE own_shelf SET revision = revision + 1 WHERE learner_id = ?")
                            .param(learner)
                            .update()
                    == 1;
            if (!known) {
                jdbc.sql(
                                "INSERT INTO own_shelf (learner_id, revision, swept, cards, bytes, answers) VALUES (?, 1, 0, 0, 0, 0)")
                        .param(learner)
                        .update();
            }
            Shelf after = change.make(find(learner).orElseThrow());
            jdbc.sql("UPDATE own_shelf SET swept = ?, cards = ?, bytes = ?, answers = ? WHERE learner_id = ?")
                    .params(after.swept(), after.cards(), after.bytes(), after.answers(), learner)
                    .update();
            return after;
        }));
    }
}

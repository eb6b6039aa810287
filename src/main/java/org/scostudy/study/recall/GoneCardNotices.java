package org.scostudy.study.recall;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.scostudy.question.CardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which learners know of which cards that they are asked no more. */
@Repository
public class GoneCardNotices {

    private final JdbcClient jdbc;

    public GoneCardNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<CardId> of(long learner) {
        return new HashSet<>(jdbc.sql("SELECT card_id FROM gone_card WHERE learner_id = ?")
                .param(learner)
                .query((row, number) -> new CardId(row.getString(1)))
                .list());
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another transaction has just added one of them */
    void add(long learner, Collection<CardId> cards, Instant now) {
        for (CardId card : cards) {
            jdbc.sql("INSERT INTO gone_card (learner_id, card_id, told) VALUES (?, ?, ?)")
                    .params(learner, card.value(), now.atOffset(UTC))
                    .update();
        }
    }

    void remove(long learner, CardId card) {
        jdbc.sql("DELETE FROM gone_card WHERE learner_id = ? AND card_id = ?")
                .params(learner, card.value())
                .update();
    }

    public void forget(long learner) {
        jdbc.sql("DELETE FROM gone_card WHERE learner_id = ?").param(learner).update();
    }
}

package org.scostudy.study.queue;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.scostudy.question.CardId;
import org.scostudy.question.CardsMissed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards to study apart from the queue: what a learner missed in a quiz. */
@Repository
public class StudyLists {

    /** @param made answers given by hand after that moment are answers to the list */
    record StudyList(Instant made, List<CardId> cards) {}

    private record Line(Instant made, CardId card) {}

    private final JdbcClient jdbc;

    public StudyLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that finishes the quiz. */
    @EventListener
    public void on(CardsMissed missed) {
        jdbc.sql("DELETE FROM study_list WHERE learner_id = ? AND list_id = ?")
                .params(missed.learnerId(), missed.list())
                .update();
        int place = 0;
        for (CardId card : missed.cards()) {
            jdbc.sql("INSERT INTO study_list (learner_id, list_id, place, card_id, made) VALUES (?, ?, ?, ?, ?)")
                    .params(
                            missed.learnerId(),
                            missed.list(),
                            place++,
                            card.value(),
                            missed.at().atOffset(UTC))
                    .update();
        }
    }

    public Optional<StudyList> find(long learner, String list) {
        List<Line> lines = jdbc.sql("""
                        SELECT made, card_id FROM study_list WHERE learner_id = ? AND list_id = ? ORDER BY place
                        """)
                .params(learner, list)
                .query((row, number) -> new Line(
                        row.getObject("made", OffsetDateTime.class).toInstant(), new CardId(row.getString("card_id"))))
                .list();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new StudyList(
                        lines.getFirst().made(), lines.stream().map(Line::card).toList()));
    }

    public void forget(long learner) {
        jdbc.sql("DELETE FROM study_list WHERE learner_id = ?").param(learner).update();
    }
}

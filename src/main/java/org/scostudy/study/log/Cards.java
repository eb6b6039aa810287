package org.scostudy.study.log;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Phase;
import org.scostudy.question.CardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards that learners have met. A card of the bank without a row here is new. */
@Repository
public class Cards {

    private static final int PORTION = 10_000;
    private static final int ASKED_FOR = 1_000;

    private final JdbcClient jdbc;

    public Cards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Card> find(long learner, CardId card) {
        return jdbc.sql("SELECT * FROM card WHERE learner_id = ? AND card_id = ?")
                .params(learner, card.value())
                .query(Cards::card)
                .optional();
    }

    public List<Card> all(long learner) {
        return jdbc.sql("SELECT * FROM card WHERE learner_id = ? ORDER BY card_id")
                .param(learner)
                .query(Cards::card)
                .list();
    }

    /** All of them, in portions that the database can hold in memory. */
    public void each(long learner, Consumer<Card> hearing) {
        String last = "";
        int found = PORTION;
        while (found == PORTION) {
            List<Card> portion = jdbc.sql("""
                            SELECT * FROM card WHERE learner_id = ? AND card_id > ?
                            ORDER BY learner_id, card_id FETCH FIRST ? ROWS ONLY
                            """)
                    .params(learner, last, PORTION)
                    .query(Cards::card)
                    .list();
            portion.forEach(hearing);
            found = portion.size();
            last = found == 0 ? last : portion.getLast().id().value();
        }
    }

    /** Cards that were answered at least once and come up before the given moment. */
    public List<Card> dueBefore(long learner, Instant moment) {
        return jdbc.sql("SELECT * FROM card WHERE learner_id = ? AND due < ? AND phase <> 'NEW'")
                .params(learner, moment.atOffset(UTC))
                .query(Cards::card)
                .list();
    }

    /** Those of the given cards that have a row, in any order. */
    public List<Card> some(long learner, Collection<CardId> ids) {
        // PostgreSQL takes 32,767 parameters at most
        return ids.stream()
                .map(CardId::value)
                .gather(Gatherers.windowFixed(ASKED_FOR))
                .flatMap(some -> jdbc
                        .sql("SELECT * FROM card WHERE learner_id = :learner AND card_id IN (:ids)")
                        .param("learner", learner)
                        .param("ids", some)
                        .query(Cards::card)
                        .list()
                        .stream())
                .toList();
    }

    /**
     * Cards that were answered at least once and come up after the given moment, the first ones first.
     *
     * @param most of them
     */
    public List<Card> dueAfter(long learner, Instant moment, int most) {
        return jdbc.sql("""
                        SELECT * FROM card WHERE learner_id = ? AND due > ? AND phase <> 'NEW'
                        ORDER BY learner_id, due FETCH FIRST ? ROWS ONLY
                        """)
                .params(learner, moment.atOffset(UTC), most)
                .query(Cards::card)
                .list();
    }

    /** Cards that have a row but no standing answer: suspended, flagged or undone while new. */
    public List<Card> unanswered(long learner) {
        return jdbc.sql("SELECT * FROM card WHERE learner_id = ? AND phase = 'NEW'")
                .param(learner)
                .query(Cards::card)
                .list();
    }

    /** Cards that the learner put away or flagged. */
    public List<Card> setAside(long learner, LocalDate today) {
        return jdbc.sql("""
                        SELECT * FROM card
                        WHERE learner_id = ? AND (suspended OR flagged OR buried_until > ?)
                        ORDER BY card_id
                        """).params(learner, today).query(Cards::card).list();
    }

    /**
     * What is to be seen of a card at a glance.
     *
     * @param lastDay the learner's day of the last answer
     */
    public record Glimpse(
            CardId card, Phase phase, Instant due, @Nullable LocalDate lastDay, boolean suspended) {

        /** Whether it waits in review for a day to come, and was not answered today. */
        public boolean waits(LocalDate today) {
            return phase == Phase.REVIEW && !suspended && !today.equals(lastDay);
        }
    }

    /** Goes through all cards that have a row, also those without a standing answer. */
    public void glance(long learner, Consumer<Glimpse> hearing) {
        jdbc.sql("SELECT card_id, phase, due, last_day, suspended FROM card WHERE learner_id = ?")
                .param(learner)
                .query(row -> {
                    hearing.accept(new Glimpse(
                            new CardId(row.getString(1)),
                            Phase.valueOf(row.getString(2)),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getObject(4, LocalDate.class),
                            row.getBoolean(5)));
                });
    }

    /** When those come up that wait for a day to come: in review, not answered today, and within that time. */
    List<Instant> waiting(long learner, LocalDate today, Instant from, Instant until) {
        return jdbc.sql("""
                        SELECT due FROM card
                        WHERE learner_id = ? AND due >= ? AND due < ? AND phase = 'REVIEW' AND NOT suspended
                          AND (last_day IS NULL OR last_day <> ?)
                        """)
                .params(learner, from.atOffset(UTC), until.atOffset(UTC), today)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    /** Ids of all cards answered at least once. */
    public Set<CardId> answeredIds(long learner) {
        return new HashSet<>(jdbc.sql("SELECT card_id FROM card WHERE learner_id = ? AND phase <> 'NEW'")
                .param(learner)
                .query((row, number) -> new CardId(row.getString(1)))
                .list());
    }

    public boolean anyAnswered(long learner) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM card WHERE learner_id = ? AND phase <> 'NEW')")
                .param(learner)
                .query(Boolean.class)
                .single();
    }

    int met(long learner) {
        return jdbc.sql("SELECT COUNT(*) FROM card WHERE learner_id = ? AND phase <> 'NEW'")
                .param(learner)
                .query(Integer.class)
                .single();
    }

    List<Long> learners() {
        return jdbc.sql("SELECT learner_id FROM card UNION SELECT learner_id FROM review ORDER BY 1")
                .query(Long.class)
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another transaction has just added the card */
    void add(long learner, Card card) {
        jdbc.sql("""
                        INSERT INTO card (seq, phase, stability, difficulty, step, due, last_review, last_day,
                                          scheduled_days, reps, lapses, buried_until, suspended, flagged, rewordings,
                                          learner_id, card_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """).params(columns(learner, card)).update();
    }

    void change(long learner, Card card) {
        jdbc.sql("""
                        UPDATE card
                        SET seq = ?, phase = ?, stability = ?, difficulty = ?, step = ?, due = ?, last_review = ?,
                            last_day = ?, scheduled_days = ?, reps = ?, lapses = ?, buried_until = ?, suspended = ?,
                            flagged = ?, rewordings = ?
                        WHERE learner_id = ? AND card_id = ?
                        """).params(columns(learner, card)).update();
    }

    public void forget(long learner) {
        jdbc.sql("DELETE FROM card WHERE learner_id = ?").param(learner).update();
    }

    private static List<@Nullable Object> columns(long learner, Card card) {
        CardMemory memory = card.memory();
        MemoryState state = memory.memory();
        Instant lastReview = memory.lastReview();
        List<@Nullable Object> columns = new java.util.ArrayList<>();
        columns.add(card.seq());
        columns.add(memory.phase().name());
        columns.add(state == null ? null : state.stability());
        columns.add(state == null ? null : state.difficulty());
        columns.add(memory.step());
        columns.add(memory.due().atOffset(UTC));
        columns.add(lastReview == null ? null : lastReview.atOffset(UTC));
        columns.add(card.lastDay());
        columns.add(memory.scheduledDays());
        columns.add(memory.reps());
        columns.add(memory.lapses());
        columns.add(card.buriedUntil());
        columns.add(card.suspended());
        columns.add(card.flagged());
        columns.add(card.rewordings());
        columns.add(learner);
        columns.add(card.id().value());
        return columns;
    }

    static Card card(ResultSet row, int number) throws SQLException {
        OffsetDateTime lastReview = row.getObject("last_review", OffsetDateTime.class);
        Double stability = row.getObject("stability", Double.class);
        MemoryState state =
                stability == null ? null : new MemoryState(stability, row.getObject("difficulty", Double.class));
        CardMemory memory = new CardMemory(
                Phase.valueOf(row.getString("phase")),
                state,
                row.getInt("step"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                lastReview == null ? null : lastReview.toInstant(),
                row.getInt("scheduled_days"),
                row.getInt("reps"),
                row.getInt("lapses"));
        return new Card(
                new CardId(row.getString("card_id")),
                row.getInt("seq"),
                memory,
                row.getObject("last_day", LocalDate.class),
                row.getObject("buried_until", LocalDate.class),
                row.getBoolean("suspended"),
                row.getBoolean("flagged"),
                row.getInt("rewordings"));
    }
}

package org.scostudy.question.exchange.anki;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scostudy.question.CardId;
import org.scostudy.question.exchange.format.AnsweredCards;
import org.scostudy.question.exchange.run.PastReview;

/** The cards of a package, new or with what was answered. */
final class AnkiOwnCards {

    private static final LocalDate FIRST_DAY =
            LocalDate.ofInstant(Instant.ofEpochSecond(AnkiOwnSettings.SECOND), ZoneOffset.UTC);
    private static final int EASE = 2500;
    private static final int ONE_STEP_LEFT = 1001;

    private final Connection memory;
    private final AnsweredCards past;
    private final Set<Long> moments = new HashSet<>();
    private int place = 1;

    AnkiOwnCards(Connection memory, AnsweredCards past) {
        this.memory = memory;
        this.past = past;
    }

    void insert(List<AnkiOwnNote> notes) throws SQLException {
        try (PreparedStatement cards = memory.prepareStatement("""
                        INSERT INTO cards (id, nid, did, mod, ord, usn, odue, odid, flags, data,
                                           type, queue, due, ivl, factor, reps, lapses, left)
                        VALUES (?, ?, ?, ?, 0, -1, 0, 0, 0, '', ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
                PreparedStatement answers = memory.prepareStatement("""
                        INSERT INTO revlog (id, cid, usn, ease, ivl, lastIvl, factor, time, type)
                        VALUES (?, ?, -1, ?, ?, ?, ?, ?, ?)
                        """)) {
            for (AnkiOwnNote note : notes) {
                cards.setLong(1, note.id());
                cards.setLong(2, note.id());
                cards.setLong(3, AnkiOwnSettings.DECK);
                cards.setLong(4, AnkiOwnSettings.SECOND);
                AnsweredCards.Told told = past.of(new CardId(note.guid()));
                if (told == null) {
                    // new, due in the order of the reading
                    fill(cards, 0, 0, place++, 0, 0, 0, 0, 0);
                } else {
                    standing(cards, told);
                    answers(answers, note.id(), told.answers());
                }
                cards.addBatch();
            }
            cards.executeBatch();
            answers.executeBatch();
        }
    }

    private static void standing(PreparedStatement card, AnsweredCards.Told told) throws SQLException {
        LocalDate day = told.day();
        int reps = told.answers().size();
        if (day == null) {
            int type = told.lapses() > 0 ? 3 : 1;
            fill(
                    card,
                    type,
                    told.suspended() ? -1 : 1,
                    told.moment().getEpochSecond(),
                    told.intervalDays(),
                    EASE,
                    reps,
                    told.lapses(),
                    ONE_STEP_LEFT);
        } else {
            long due = day.toEpochDay() - FIRST_DAY.toEpochDay();
            fill(card, 2, told.suspended() ? -1 : 2, due, told.intervalDays(), EASE, reps, told.lapses(), 0);
        }
    }

    /** From the type on. */
    private static void fill(PreparedStatement card, long... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            card.setLong(i + 5, values[i]);
        }
    }

    /** Anki knows an answer by its moment. */
    private void answers(PreparedStatement log, long card, List<PastReview> answers) throws SQLException {
        long before = 0;
        for (PastReview answer : answers) {
            long moment = answer.at().toEpochMilli();
            while (!moments.add(moment)) {
                moment++;
            }
            long interval = interval(answer.interval());
            log.setLong(1, moment);
            log.setLong(2, card);
            log.setInt(3, answer.grade());
            log.setLong(4, interval);
            log.setLong(5, before);
            log.setInt(6, EASE);
            log.setLong(7, answer.taken().toMillis());
            log.setInt(8, before > 0 ? 1 : 0);
            log.addBatch();
            before = interval;
        }
    }

    private static long interval(Duration interval) {
        return interval.toDays() > 0 ? interval.toDays() : -Math.max(1, interval.toSeconds());
    }
}

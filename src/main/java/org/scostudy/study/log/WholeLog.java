package org.scostudy.study.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.Beside;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Goes through everything that a learner's log has. It is read by days, in portions that the database can hold in memory,
 * and what was taken back is told as such: to look for it at each answer would take longer than all the rest.
 */
@Repository
public class WholeLog {

    private static final int PORTION = 2_000;
    private static final int FEW_DAYS = 8;
    private static final int YEARS_BEFORE_1970 = 1_000;
    private static final String ENTRIES = """
            SELECT card_id, seq, undoes, at, study_day, rating, answer_ms, phase_before, scheduling, evidence, entry
            FROM review WHERE learner_id = ? AND\s""";

    private final JdbcClient jdbc;

    public WholeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hears of the entries of a log, those of each card in any order. */
    public interface Hearing {

        /**
         * @param card id of the card
         * @param scheduling version that was in force
         * @param evidence names the answer in a quiz that the grade was concluded from
         */
        void answer(
                String card,
                int seq,
                OffsetDateTime at,
                LocalDate day,
                Rating rating,
                long tookMillis,
                Phase before,
                int scheduling,
                @Nullable String evidence);

        /** The answer of that card at that place was taken back. */
        void undo(String card, int undoes);
    }

    /**
     * All of them, read by as many at once as hear of them; each hears of some days. Gives the number of the last entry, 0
     * where there is none.
     */
    public long each(long learner, List<? extends Hearing> hearings) {
        Days days = new Days(learner);
        // all have begun before one is waited for
        return hearings.stream().map(hearing -> new Beside<>(() -> each(days, hearing))).toList().stream()
                .mapToLong(Beside::get)
                .max()
                .orElse(0);
    }

    private long each(Days days, Hearing hearing) {
        Reader reader = new Reader(hearing, 0);
        for (Optional<Portion> next = days.next(); next.isPresent(); next = days.next()) {
            Portion portion = next.get();
            int before = reader.read;
            jdbc.sql(ENTRIES + "study_day >= ? AND study_day < ?")
                    .params(days.learner, portion.from(), portion.end())
                    .query(reader::read);
            days.had(portion, reader.read - before);
        }
        return reader.last;
    }

    /** @param end the day after the last one */
    private record Portion(LocalDate from, LocalDate end) {
        long days() {
            return ChronoUnit.DAYS.between(from, end);
        }
    }

    /** The days of a log, given out in portions to all who read it. */
    private final class Days {

        private final long learner;
        private LocalDate from = LocalDate.EPOCH.minusYears(YEARS_BEFORE_1970);
        private long wanted = FEW_DAYS;

        Days(long learner) {
            this.learner = learner;
        }

        synchronized Optional<Portion> next() {
            Optional<Portion> next = nextDay(learner, from).map(day -> new Portion(day, day.plusDays(wanted)));
            next.ifPresent(portion -> from = portion.end());
            return next;
        }

        /** To count first how much there is on which days would take a quarter of the whole time. */
        synchronized void had(Portion portion, int entries) {
            if (entries > PORTION) {
                wanted = Math.max(1, portion.days() / 2);
            } else if (entries < PORTION / 2) {
                wanted = 2 * portion.days();
            }
        }
    }

    /** Whether it is there; after a backup was brought back, one that was read may not be. */
    public boolean has(long learner, long entry) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM review WHERE entry = ? AND learner_id = ?)")
                .params(entry, learner)
                .query(Boolean.class)
                .single();
    }

    /** Those that were written after that entry. Gives the number of the last one. */
    public long since(long learner, long entry, Hearing hearing) {
        Reader reader = new Reader(hearing, entry);
        jdbc.sql(ENTRIES + "entry > ?").params(learner, entry).query(reader::read);
        return reader.last;
    }

    private static final class Reader {

        private final Hearing hearing;
        private long last;
        private int read;

        Reader(Hearing hearing, long last) {
            this.hearing = hearing;
            this.last = last;
        }

        void read(ResultSet row) throws SQLException {
            read++;
            last = Math.max(last, row.getLong(11));
            int grade = row.getInt(6);
            if (grade == 0) {
                hearing.undo(row.getString(1), row.getInt(3));
                return;
            }
            hearing.answer(
                    row.getString(1),
                    row.getInt(2),
                    row.getObject(4, OffsetDateTime.class),
                    row.getObject(5, LocalDate.class),
                    Rating.of(grade),
                    row.getLong(7),
                    Phase.valueOf(row.getString(8)),
                    row.getInt(9),
                    row.getString(10));
        }
    }

    /** The first day with an entry, from one on. */
    private Optional<LocalDate> nextDay(long learner, LocalDate from) {
        return jdbc.sql("""
                        SELECT study_day FROM review WHERE learner_id = ? AND study_day >= ?
                        ORDER BY learner_id, study_day FETCH FIRST 1 ROW ONLY
                        """).params(learner, from).query(LocalDate.class).optional();
    }
}

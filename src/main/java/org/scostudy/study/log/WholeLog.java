package org.scostudy.study.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static final int PORTION = 10_000;
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

    private record Days(LocalDate from, LocalDate to) {}

    private record Day(LocalDate date, int entries) {}

    /** All of them. Gives the number of the last entry, 0 where there is none. */
    public long each(long learner, Hearing hearing) {
        Reader reader = new Reader(hearing, 0);
        for (Days days : portions(learner)) {
            jdbc.sql(ENTRIES + "study_day BETWEEN ? AND ?")
                    .params(learner, days.from(), days.to())
                    .query(reader::read);
        }
        return reader.last;
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

        Reader(Hearing hearing, long last) {
            this.hearing = hearing;
            this.last = last;
        }

        void read(ResultSet row) throws SQLException {
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

    private List<Days> portions(long learner) {
        List<Day> days = jdbc.sql("""
                        SELECT study_day, COUNT(*) FROM review WHERE learner_id = ?
                        GROUP BY study_day ORDER BY study_day
                        """)
                .param(learner)
                .query((row, number) -> new Day(row.getObject(1, LocalDate.class), row.getInt(2)))
                .list();
        List<Days> portions = new ArrayList<>();
        int entries = 0;
        for (Day day : days) {
            entries += day.entries();
            if (portions.isEmpty() || entries > PORTION) {
                portions.add(new Days(day.date(), day.date()));
                entries = day.entries();
            } else {
                portions.set(portions.size() - 1, new Days(portions.getLast().from(), day.date()));
            }
        }
        return portions;
    }
}

package org.scostudy.study.settings;

import java.util.concurrent.ThreadLocalRandom;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether anything of a learner's studies was changed since it was read, by whichever server: a mark in the database that
 * each change replaces. Whoever keeps something in memory compares marks before believing it.
 */
@Repository
public class StudyChanges {

    /** The mark of something that was never read. */
    public static final long NEVER_READ = 0;

    private final JdbcClient jdbc;

    public StudyChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The present mark; to be read before what it stands for. */
    public long mark(long learner) {
        return jdbc.sql("SELECT mark FROM study_change WHERE learner_id = ?")
                .param(learner)
                .query(Long.class)
                .optional()
                .orElseGet(() -> first(learner));
    }

    private long first(long learner) {
        long mark = another();
        try {
            jdbc.sql("INSERT INTO study_change (learner_id, mark) VALUES (?, ?)")
                    .params(learner, mark)
                    .update();
            return mark;
        } catch (DuplicateKeyException sameMoment) {
            return mark(learner);
        }
    }

    /**
     * What a change did to the mark.
     *
     * @param sole whether nothing else was changed since the mark that was known
     */
    public record Replaced(long mark, boolean sole) {}

    /** To be called in the transaction of the change, as its first step: others who change something wait for its end. */
    public Replaced replace(long learner, long known) {
        long mark = another();
        boolean sole = known != NEVER_READ
                && jdbc.sql("UPDATE study_change SET mark = ? WHERE learner_id = ? AND mark = ?")
                                .params(mark, learner, known)
                                .update()
                        == 1;
        if (!sole) {
            set(learner, mark);
        }
        return new Replaced(mark, sole);
    }

    /** The same for those who keep nothing in memory. */
    public void replace(long learner) {
        set(learner, another());
    }

    private void set(long learner, long mark) {
        int known = jdbc.sql("UPDATE study_change SET mark = ? WHERE learner_id = ?")
                .params(mark, learner)
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO study_change (learner_id, mark) VALUES (?, ?)")
                    .params(learner, mark)
                    .update();
        }
    }

    private static long another() {
        return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    }
}

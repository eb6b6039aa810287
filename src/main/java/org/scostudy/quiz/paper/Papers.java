package org.scostudy.quiz.paper;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the papers of assignments. */
@Service
public class Papers {

    /** @param version which state of the paper it is, from 1 */
    public record Kept(int version, ExamPaper paper) {}

    /** The version of a paper that nobody has kept yet. */
    public static final int NONE = 0;

    private final PaperTable table;
    private final JdbcClient jdbc;

    Papers(PaperTable table, JdbcClient jdbc) {
        this.table = table;
        this.jdbc = jdbc;
    }

    public Optional<Kept> of(long assignment) {
        return table.find(assignment);
    }

    /** How many questions a learner gets; absent when there is no paper. */
    public OptionalInt asked(long assignment) {
        return table.asked(assignment);
    }

    /** Ids of all that a paper may ask, those of pools too. */
    public Set<String> questionIds(long assignment) {
        return table.questionIds(assignment);
    }

    /**
     * Makes others who want to change or correct the paper wait until this transaction ends.
     *
     * @throws UnfitPaper when it is gone
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ExamPaper lock(long assignment) {
        if (table.lock(assignment).isEmpty()) {
            throw UnfitPaper.changedMeanwhile(assignment);
        }
        return table.find(assignment).orElseThrow().paper();
    }

    /** Whether anybody has begun to sit it. */
    public boolean begun(long assignment) {
        return jdbc.sql("SELECT COUNT(*) FROM quiz_attempt WHERE paper = ?")
                        .param(assignment)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * @param seen the version that was changed; {@link #NONE} for a first one
     * @throws UnfitPaper when somebody changed it meanwhile, or learners have begun
     */
    @Transactional
    public void keep(long assignment, int seen, ExamPaper paper) {
        int kept = table.lock(assignment).orElse(NONE);
        if (kept != seen) {
            throw new UnfitPaper(UnfitPaper.Reason.CHANGED_MEANWHILE, assignment);
        }
        if (begun(assignment)) {
            throw new UnfitPaper(UnfitPaper.Reason.BEGUN, assignment);
        }
        table.put(assignment, kept + 1, paper);
    }
}

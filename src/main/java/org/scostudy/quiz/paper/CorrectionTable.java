package org.scostudy.quiz.paper;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Corrections of papers, in their order. Rows are added, never changed. */
@Repository
public class CorrectionTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    CorrectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PaperCorrection> of(long assignment) {
        return jdbc.sql("SELECT * FROM paper_correction WHERE assignment_id = ? ORDER BY seq")
                .param(assignment)
                .query((row, number) -> new PaperCorrection(
                        row.getInt("seq"),
                        row.getString("question"),
                        JSON.readValue(row.getString("correction"), Correction.class),
                        row.getString("reason"),
                        row.getString("instructor"),
                        row.getInt("changed"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else corrects the paper at this moment */
    public void add(long assignment, PaperCorrection correction, long instructor) {
        jdbc.sql("""
                        INSERT INTO paper_correction (assignment_id, seq, question, correction, reason, instructor_id,
                                                      instructor, changed, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        assignment,
                        correction.seq(),
                        correction.question(),
                        JSON.writerFor(Correction.class).writeValueAsString(correction.correction()),
                        correction.reason(),
                        instructor,
                        correction.instructor(),
                        correction.changed(),
                        correction.at().atOffset(UTC))
                .update();
    }
}

package org.scostudy.classroom.exam;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** At most one exam a class. */
@Repository
class ClassExamTable {

    private final JdbcClient jdbc;

    ClassExamTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ClassExam> find(long classroom) {
        return jdbc.sql("SELECT exam_day, percent FROM class_exam WHERE classroom_id = ?")
                .param(classroom)
                .query((row, _) -> new ClassExam(row.getObject("exam_day", LocalDate.class), row.getInt("percent")))
                .optional();
    }

    /** What learners made of the exam stays theirs when its day moves. */
    void put(long classroom, ClassExam exam) {
        int there = jdbc.sql("UPDATE class_exam SET exam_day = ?, percent = ? WHERE classroom_id = ?")
                .params(exam.day(), exam.percent(), classroom)
                .update();
        if (there == 0) {
            jdbc.sql("INSERT INTO class_exam (exam_day, percent, classroom_id) VALUES (?, ?, ?)")
                    .params(exam.day(), exam.percent(), classroom)
                    .update();
        }
    }

    void remove(long classroom) {
        jdbc.sql("DELETE FROM class_exam WHERE classroom_id = ?")
                .param(classroom)
                .update();
    }
}

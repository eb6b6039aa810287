package org.scostudy.classroom.letter;

import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an instructor wrote to classes. */
@Component
class OwnLetters implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Object of(long learnerId) {
        return PersonalRecords.rows(
                jdbc,
                "SELECT classroom_id, at, subject, body, readers FROM class_letter WHERE instructor_id = ? ORDER BY id",
                learnerId);
    }
}

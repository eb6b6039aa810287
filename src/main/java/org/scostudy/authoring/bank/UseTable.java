package org.scostudy.authoring.bank;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of answers, by ids of questions and cards. */
@Repository
class UseTable {

    private final JdbcClient jdbc;

    UseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String question, Use more) {
        if (!grow(question, more)) {
            try {
                jdbc.sql("INSERT INTO question_use (question, answered, were_right) VALUES (?, ?, ?)")
                        .params(question, more.answered(), more.right())
                        .update();
            } catch (DuplicateKeyException elsewhere) {
                // Another server was faster by a moment.
                grow(question, more);
            }
        }
    }

    private boolean grow(String question, Use more) {
        return jdbc.sql(
                                "UPDATE question_use SET answered = answered + ?, were_right = were_right + ? WHERE question = ?")
                        .params(more.answered(), more.right(), question)
                        .update()
                == 1;
    }

    Map<String, Use> all() {
        Map<String, Use> all = new ConcurrentHashMap<>();
        jdbc.sql("SELECT question, answered, were_right FROM question_use").query(row -> {
            all.put(row.getString(1), new Use(row.getInt(2), row.getInt(3)));
        });
        return all;
    }
}

package org.scostudy.classroom.score;

import java.util.List;
import org.scostudy.account.Learner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The columns that each instructor wants in tables of scores. */
@Repository
class ChosenColumns {

    private final JdbcClient jdbc;

    ChosenColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ScoreColumn> of(Learner person) {
        return stored(person.id());
    }

    List<ScoreColumn> stored(long account) {
        return jdbc.sql("SELECT chosen FROM score_columns WHERE account_id = ?")
                .param(account)
                .query(String.class)
                .optional()
                .map(ScoreColumn::named)
                .orElse(ScoreColumn.USUAL);
    }

    @Transactional
    void remember(Learner person, List<ScoreColumn> columns) {
        forget(person.id());
        jdbc.sql("INSERT INTO score_columns (account_id, chosen) VALUES (?, ?)")
                .params(person.id(), ScoreColumn.names(columns))
                .update();
    }

    void forget(long account) {
        jdbc.sql("DELETE FROM score_columns WHERE account_id = ?")
                .param(account)
                .update();
    }
}

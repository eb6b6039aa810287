package org.scostudy.classroom.score;

import java.util.Map;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.account.PersonalRecords;
import org.scostudy.classroom.token.Tokens;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is kept of a person for taking scores away: their columns and keys. All of it goes with the account. */
@Component
class ScoreSettings implements PersonalRecords {

    private final ChosenColumns columns;
    private final Tokens tokens;

    ScoreSettings(ChosenColumns columns, Tokens tokens) {
        this.columns = columns;
        this.tokens = tokens;
    }

    @EventListener
    void on(LearnerRemoved removed) {
        columns.forget(removed.learnerId());
        tokens.forget(removed.learnerId());
    }

    @Override
    public String name() {
        return "scoreExports";
    }

    @Override
    public Object of(long learnerId) {
        return Map.of("columns", columns.stored(learnerId), "keys", tokens.kept(learnerId));
    }
}

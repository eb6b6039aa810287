package org.scostudy.stories.desk;

import java.util.Map;
import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stories and proposals that a person wrote, with every version of theirs and what they typed and did not save. */
@Component
class OwnStories implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public Object of(long learnerId) {
        return Map.of(
                "begun",
                PersonalRecords.rows(jdbc, "SELECT * FROM story WHERE author_id = ? ORDER BY number", learnerId),
                "versions",
                PersonalRecords.rows(
                        jdbc, "SELECT * FROM story_version WHERE author_id = ? ORDER BY story, version", learnerId),
                "typed",
                PersonalRecords.rows(
                        jdbc, "SELECT * FROM story_unsaved WHERE author_id = ? ORDER BY story, at", learnerId));
    }
}

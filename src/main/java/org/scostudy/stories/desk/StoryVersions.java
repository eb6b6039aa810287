package org.scostudy.stories.desk;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of every story. Rows are added, never changed. */
@Repository
class StoryVersions {

    private final JdbcClient jdbc;

    StoryVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long story, int version, Learner author, Instant at, String text) {
        jdbc.sql("INSERT INTO story_version (story, version, author_id, author, at, body) VALUES (?, ?, ?, ?, ?, ?)")
                .params(story, version, author.id(), author.displayName(), at.atOffset(UTC), text)
                .update();
    }

    Optional<StoryVersion> find(long story, int version) {
        return jdbc.sql("SELECT version, author, at, body FROM story_version WHERE story = ? AND version = ?")
                .params(story, version)
                .query(StoryVersions::row)
                .optional();
    }

    /** The newest first. */
    List<StoryVersion> of(long story) {
        return jdbc.sql("SELECT version, author, at, body FROM story_version WHERE story = ? ORDER BY version DESC")
                .param(story)
                .query(StoryVersions::row)
                .list();
    }

    private static StoryVersion row(ResultSet row, int number) throws SQLException {
        return new StoryVersion(
                row.getInt(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4));
    }
}

package org.scostudy.stories.desk;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.scostudy.stories.draft.StoryFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What authors typed and have not saved yet, so that a closed tab or a dead server loses nothing. Each tab has its own. */
@Repository
public class TypedStories {

    /** @param version the version that it began from */
    public record Typed(String tab, int version, String text, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    TypedStories(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when it is too long to be kept */
    @Transactional
    public boolean keep(long author, long story, String tab, int version, String text) {
        if (text.length() > StoryFile.LONGEST) {
            return false;
        }
        boolean known = jdbc.sql("""
                        UPDATE story_unsaved SET version = ?, body = ?, at = ?
                        WHERE author_id = ? AND story = ? AND tab = ?
                        """)
                        .params(version, text, clock.instant().atOffset(UTC), author, story, tab)
                        .update()
                == 1;
        if (!known) {
            jdbc.sql("INSERT INTO story_unsaved (author_id, story, tab, version, body, at) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(author, story, tab, version, text, clock.instant().atOffset(UTC))
                    .update();
        }
        return true;
    }

    /** What the author typed last, in whichever tab; that tab's is this tab's from now on. */
    @Transactional
    public Optional<Typed> takeOver(long author, long story, String tab) {
        Optional<Typed> last = of(author, story).stream().findFirst();
        last.filter(typed -> !typed.tab().equals(tab)).ifPresent(typed -> {
            forget(author, story, tab);
            jdbc.sql("UPDATE story_unsaved SET tab = ? WHERE author_id = ? AND story = ? AND tab = ?")
                    .params(tab, author, story, typed.tab())
                    .update();
        });
        return last;
    }

    /** The newest first. */
    List<Typed> of(long author, long story) {
        return jdbc.sql("""
                        SELECT tab, version, body, at FROM story_unsaved
                        WHERE author_id = ? AND story = ? ORDER BY at DESC, tab
                        """).params(author, story).query(TypedStories::row).list();
    }

    public void forget(long author, long story, String tab) {
        jdbc.sql("DELETE FROM story_unsaved WHERE author_id = ? AND story = ? AND tab = ?")
                .params(author, story, tab)
                .update();
    }

    private static Typed row(ResultSet row, int number) throws SQLException {
        return new Typed(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }
}

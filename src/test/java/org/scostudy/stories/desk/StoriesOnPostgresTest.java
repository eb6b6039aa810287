package org.scostudy.stories.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scostudy.Postgres;
import org.scostudy.stories.draft.SampleStories;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The same statements on the other database. */
class StoriesOnPostgresTest {

    @Test
    void a_story_is_typed_saved_published_retired_and_counted() throws Exception {
        try (WritersDesk desk =
                new WritersDesk(new DriverManagerDataSource(Postgres.fresh("stories"), Postgres.USER, Postgres.USER))) {
            StoryRow row = desk.stories.begin(desk.ada, "sco", SampleStories.good());
            assertThat(desk.unsaved.keep(7, row.number(), "one", 1, "typed")).isTrue();
            assertThat(desk.unsaved.keep(7, row.number(), "one", 1, "typed more"))
                    .isTrue();
            assertThat(desk.unsaved
                            .takeOver(7, row.number(), "two")
                            .orElseThrow()
                            .text())
                    .isEqualTo("typed more");
            desk.unsaved.forget(7, row.number(), "two");
            desk.stories.save(desk.bob, row.number(), 1, SampleStories.good().and(SampleStories.end("lost")));
            desk.stories.save(desk.bob, row.number(), 2, SampleStories.good());
            assertThat(desk.stories.publish(desk.ada, row.number(), 3)).isEmpty();
            assertThat(desk.scenarios.find("sco@7", row.name())).isPresent();
            assertThat(desk.stories.versions(desk.ada, row.number())).hasSize(3);
            assertThat(desk.stories.plays(desk.ada)).isEmpty();
            desk.stories.retire(desk.ada, row.number());
            assertThat(desk.scenarios.find("sco@7", row.name())).isEmpty();
        }
    }
}

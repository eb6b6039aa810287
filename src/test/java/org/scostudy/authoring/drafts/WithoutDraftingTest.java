package org.scostudy.authoring.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scostudy.drafting.run.DraftsForAuthors;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A server without whatever makes drafts. */
class WithoutDraftingTest {

    private final ApplicationContextRunner server =
            new ApplicationContextRunner().withUserConfiguration(DraftsForAuthors.class);

    @Test
    void drafts_are_made_unless_somebody_switches_it_off() {
        server.run(started -> assertThat(started).hasSingleBean(Drafter.class));
        server.withPropertyValues("sco.drafting=false")
                .run(started -> assertThat(started).doesNotHaveBean(Drafter.class));
    }

    @Test
    void nothing_is_drafted_where_nothing_reads_english_or_pdf() {
        server.withClassLoader(new FilteredClassLoader("opennlp.tools"))
                .run(started -> assertThat(started).doesNotHaveBean(Drafter.class));
        server.withClassLoader(new FilteredClassLoader("org.apache.pdfbox"))
                .run(started -> assertThat(started).doesNotHaveBean(Drafter.class));
    }
}

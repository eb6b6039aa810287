package org.scostudy.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scostudy.material.model.Rank;
import org.scostudy.study.queue.LearningPath.Part;

class FactPathTest {

    private final Map<String, Guide.Statement> statements = new LinkedHashMap<>();

    private FactPathTest with(Mastery mastery, String... facts) {
        for (String fact : facts) {
            with(fact, mastery, List.of(new Guide.Asked("sco:" + fact + ":what", fact + "?", mastery)));
        }
        return this;
    }

    private void with(String fact, Mastery mastery, List<Guide.Asked> cards) {
        statements.put(fact, new Guide.Statement(fact, fact + ".", null, null, List.of("box.1"), mastery, cards));
    }

    @Test
    void one_stands_at_the_first_fact_that_was_not_met() {
        with(Mastery.KNOWN, "a").with(Mastery.SHAKY, "b").with(Mastery.NEW, "c", "d");

        FactPath path = FactPath.of(
                List.of(
                        new Part(Rank.ESSENTIAL, List.of("a", "b"), 0, 0),
                        new Part(Rank.DETAIL, List.of("d", "c"), 3, 1)),
                statements);

        assertThat(path.here()).isEqualTo("d");
        assertThat(path.stages())
                .containsExactly(
                        new FactPath.Stage(Rank.ESSENTIAL, new Standing(1, 1, 0), 0, 0, List.of("a", "b")),
                        new FactPath.Stage(Rank.DETAIL, new Standing(0, 0, 2), 3, 1, List.of("d", "c")));
    }

    @Test
    void one_stands_nowhere_when_all_were_met() {
        with(Mastery.SHAKY, "a");

        assertThat(FactPath.of(List.of(new Part(Rank.ESSENTIAL, List.of("a"), 0, 0)), statements)
                        .here())
                .isNull();
    }

    @Test
    void facts_that_no_card_keeps_in_memory_have_no_place_on_it() {
        with(Mastery.NEW, "a");
        with("quizzed", Mastery.NEW, List.of());

        FactPath path = FactPath.of(List.of(new Part(Rank.IMPORTANT, List.of("quizzed", "a"), 1, 1)), statements);

        assertThat(path.here()).isEqualTo("a");
        assertThat(path.stages().getFirst().facts()).containsExactly("a");
    }
}

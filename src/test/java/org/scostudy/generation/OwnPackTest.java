package org.scostudy.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scostudy.generation.lint.Linter;
import org.scostudy.material.Fact;
import org.scostudy.material.Pack;
import org.scostudy.material.Packs;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;

/** What the pack that comes with the product must keep. */
class OwnPackTest {

    private static final Pack PACK = read();
    private static final List<Question> QUESTIONS =
            new CardGenerator().generate(PACK).questions();

    private static Pack read() {
        try (Packs packs = Packs.over(Path.of("questions"))) {
            assertThat(packs.broken()).isEmpty();
            return packs.find("sco").orElseThrow();
        }
    }

    @Test
    void every_passage_has_facts_and_questions() {
        Set<String> told = new HashSet<>();
        PACK.facts().values().stream().map(Fact::citations).forEach(told::addAll);
        Set<String> asked = new HashSet<>();
        QUESTIONS.forEach(
                question -> question.citations().stream().map(Citation::passage).forEach(asked::add));
        assertThat(told).containsAll(PACK.passages().keySet());
        assertThat(asked).containsAll(PACK.passages().keySet());
        assertThat(PACK.passages()).hasSize(26);
    }

    @Test
    void it_has_at_least_200_facts_and_700_questions_of_every_kind() {
        assertThat(PACK.facts()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(QUESTIONS).hasSizeGreaterThanOrEqualTo(700);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        QUESTIONS.forEach(question -> kinds.add(question.kind()));
        assertThat(kinds).isEqualTo(EnumSet.allOf(Kind.class));
    }

    @Test
    void ids_are_unique() {
        assertThat(QUESTIONS).extracting(Question::id).doesNotHaveDuplicates();
    }

    @Test
    void no_flashcard_breaks_a_rule_of_item_writing() {
        assertThat(QUESTIONS)
                .filteredOn(question -> EnumSet.of(Kind.BASIC, Kind.REVERSED, Kind.CLOZE, Kind.TYPED)
                        .contains(question.kind()))
                .flatExtracting(Linter::lint)
                .isEmpty();
    }
}

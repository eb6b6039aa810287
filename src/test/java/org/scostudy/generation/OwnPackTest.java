package org.scostudy.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scostudy.generation.lint.Linter;
import org.scostudy.material.Fact;
import org.scostudy.material.Level;
import org.scostudy.material.Pack;
import org.scostudy.material.Packs;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;
import org.scostudy.question.format.CountsFormat;

/** What the pack that comes with the product must keep. */
class OwnPackTest {

    private static final Pack PACK = read();
    private static final CardGenerator.Generated GENERATED = new CardGenerator().generate(PACK);
    private static final List<Question> QUESTIONS = GENERATED.questions();
    private static final String BEGIN = "<!-- counts: begin -->";
    private static final String END = "<!-- counts: end -->";

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
    void no_question_of_any_kind_breaks_a_rule_of_item_writing() {
        assertThat(QUESTIONS).flatExtracting(Linter::lint).isEmpty();
    }

    @Test
    void all_five_levels_are_asked_and_a_quarter_goes_beyond_understanding() {
        Map<Level, Long> levels =
                QUESTIONS.stream().collect(Collectors.groupingBy(Question::level, Collectors.counting()));
        assertThat(levels).containsOnlyKeys(Level.values());
        long beyond = QUESTIONS.stream()
                .filter(question -> question.level().compareTo(Level.UNDERSTAND) > 0)
                .count();
        assertThat(4 * beyond).isGreaterThanOrEqualTo(QUESTIONS.size());
    }

    @Test
    void there_are_enough_questions_of_the_kinds_that_quizzes_ask() {
        Map<Kind, Integer> least = Map.of(
                Kind.ORDERING, 8,
                Kind.MATCHING, 15,
                Kind.HOTSPOT, 20,
                Kind.MULTIPLE_RESPONSE, 25,
                Kind.NUMERIC, 15,
                Kind.CHOICE, 200,
                Kind.TRUE_FALSE, 150);
        least.forEach((kind, number) -> assertThat(QUESTIONS)
                .filteredOn(question -> question.kind() == kind)
                .as(kind.id())
                .hasSizeGreaterThanOrEqualTo(number));
    }

    @Test
    void every_place_to_find_is_a_state_on_the_map() {
        assertThat(QUESTIONS)
                .filteredOn(question -> question.kind() == Kind.HOTSPOT)
                .flatExtracting(question -> ((Interaction.Hotspot) question.interaction()).places())
                .allSatisfy(
                        place -> assertThat(PACK.entity((String) place).type()).isEqualTo("state"));
    }

    @Test
    void every_choice_has_three_wrong_answers_and_each_place_is_the_right_one_about_as_often() {
        int[] places = new int[4];
        QUESTIONS.forEach(question -> {
            if (question.interaction() instanceof Interaction.Choice(var options)) {
                assertThat(options).hasSize(4);
                places[
                        IntStream.range(0, 4)
                                .filter(i -> options.get(i).right())
                                .findFirst()
                                .orElseThrow()]++;
            }
        });
        int all = IntStream.of(places).sum();
        assertThat(IntStream.of(places).boxed())
                .allSatisfy(times -> assertThat(times).isBetween(all / 6, all / 3));
    }

    @Test
    void an_answer_to_any_question_speaks_for_a_card_that_can_be_studied() {
        Set<CardId> cards = new HashSet<>();
        GENERATED.cards().forEach(card -> cards.add(card.id()));
        assertThat(QUESTIONS)
                .filteredOn(question -> question.cards().isEmpty() || !cards.containsAll(question.cards()))
                .extracting(Question::id)
                .isEmpty();
    }

    @Test
    void the_table_in_the_readme_counts_what_is_there() throws IOException {
        var counted = new ByteArrayOutputStream();
        new CountsFormat(List.copyOf(PACK.passages().keySet())).write(QUESTIONS, counted);
        String readme = Files.readString(Path.of("questions/README.md"));
        String table = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
        assertThat(table.strip())
                .as("paste what ./sco questions --format counts prints between the markers")
                .isEqualTo(counted.toString(StandardCharsets.UTF_8).strip());
    }
}

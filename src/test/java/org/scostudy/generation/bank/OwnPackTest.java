package org.scostudy.generation.bank;

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
import org.scostudy.generation.lint.TestWiseness;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Level;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Proposition;
import org.scostudy.material.model.Rank;
import org.scostudy.material.store.Packs;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;
import org.scostudy.question.answer.Verdict;
import org.scostudy.question.exchange.format.CountsWriter;

/** What the pack that comes with the product must keep. */
class OwnPackTest {

    private static final Pack PACK = read();
    private static final Generated GENERATED = new CardGenerator().generate(PACK);
    private static final List<Question> QUESTIONS = GENERATED.questions();
    private static final List<Question> IN_QUIZZES = QUESTIONS.stream()
            .filter(question ->
                    !Set.of(Kind.BASIC, Kind.REVERSED, Kind.CLOZE, Kind.TYPED).contains(question.kind()))
            .toList();
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
    void it_has_few_cards_that_are_worth_keeping_and_quiz_questions_of_every_kind_that_a_program_can_mark() {
        assertThat(PACK.facts()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(GENERATED.cards()).hasSizeBetween(230, 340);
        assertThat(IN_QUIZZES).hasSizeBetween(400, 650);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        QUESTIONS.forEach(question -> kinds.add(question.kind()));
        // what only a person can mark is not generated
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(Kind.ESSAY)));
    }

    @Test
    void every_point_of_every_passage_is_asked() {
        assertThat(PACK.propositions())
                .extracting(Proposition::passage)
                .containsAll(PACK.passages().keySet());
        assertThat(Coverage.unasked(PACK, GENERATED)).isEmpty();
    }

    @Test
    void about_thirty_five_facts_are_essential_and_each_has_a_card() {
        List<String> essential = PACK.facts().values().stream()
                .filter(fact -> fact.rank() == Rank.ESSENTIAL)
                .map(Fact::id)
                .toList();
        assertThat(essential).hasSizeBetween(30, 45);
        assertThat(GENERATED.cards()).extracting(card -> card.id().fact()).containsAll(essential);
    }

    @Test
    void no_habit_of_the_whole_bank_gives_keys_away() {
        assertThat(new TestWiseness(QUESTIONS).findings()).isEmpty();
    }

    @Test
    void every_question_is_explained_and_every_wrong_option_says_why() {
        assertThat(QUESTIONS)
                .filteredOn(question -> question.explanation() == null)
                .extracting(Question::id)
                .isEmpty();
        assertThat(IN_QUIZZES)
                .flatExtracting(question -> switch (question.interaction()) {
                    case Interaction.Choice(var options) -> options;
                    case Interaction.MultipleResponse(var options) -> options;
                    default -> List.<Interaction.Option>of();
                })
                .filteredOn(option -> !option.right() && option.feedback() == null)
                .isEmpty();
    }

    @Test
    void what_the_reading_itself_says_is_right_when_typed() {
        for (StudyCard card : GENERATED.cards()) {
            Fact fact = PACK.fact(card.id().fact());
            for (Prompt prompt : card.prompts()) {
                if (prompt instanceof Prompt.Typed typed) {
                    fact.verbatim()
                            .getOrDefault(card.id().slot(), List.of())
                            .forEach(words -> assertThat(typed.judge(words).match())
                                    .as("%s: %s", card.id(), words)
                                    .isEqualTo(Verdict.Match.EXACT));
                }
            }
        }
    }

    @Test
    void fronts_are_short_and_seldom_speak_of_the_article() {
        List<String> fronts = GENERATED.cards().stream()
                .flatMap(card -> card.prompts().stream())
                .map(prompt -> Segment.plain(prompt.front()))
                .distinct()
                .toList();
        assertThat(fronts).allSatisfy(front -> assertThat(front.split(" ")).hasSizeLessThanOrEqualTo(28));
        assertThat(fronts).filteredOn(front -> front.contains("article")).hasSizeLessThan(fronts.size() / 4);
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
    void all_five_levels_are_asked_and_a_quarter_of_quizzes_goes_beyond_remembering() {
        Map<Level, Long> levels =
                IN_QUIZZES.stream().collect(Collectors.groupingBy(Question::level, Collectors.counting()));
        assertThat(levels).containsOnlyKeys(Level.values());
        assertThat(4 * levels.getOrDefault(Level.REMEMBER, 0L)).isLessThanOrEqualTo(3L * IN_QUIZZES.size());
    }

    @Test
    void there_are_enough_questions_of_the_kinds_that_quizzes_ask() {
        Map<Kind, Integer> least = Map.of(
                Kind.ORDERING, 4,
                Kind.MATCHING, 2,
                Kind.HOTSPOT, 10,
                Kind.MULTIPLE_RESPONSE, 25,
                Kind.NUMERIC, 5,
                Kind.CHOICE, 200,
                Kind.TRUE_FALSE, 100);
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
        new CountsWriter(List.copyOf(PACK.passages().keySet())).write(QUESTIONS, counted);
        String readme = Files.readString(Path.of("questions/README.md"));
        String table = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
        assertThat(table.strip())
                .as("paste what ./sco questions --format counts prints between the markers")
                .isEqualTo(counted.toString(StandardCharsets.UTF_8).strip());
    }
}

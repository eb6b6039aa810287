package org.scostudy.authoring.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.Learner;
import org.scostudy.question.BankSection;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;
import org.scostudy.question.answer.Rivals;

class QuestionsTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Nested
    class A_written_question {

        @Test
        void is_a_draft_that_no_learner_meets() {
            Question question = Desk.choice();
            QuestionRow entry = desk.written(question);
            assertThat(entry.status()).isEqualTo(Status.DRAFT);
            assertThat(desk.bank.questions()).doesNotContain(question);
            assertThat(desk.bank.card(question.cards().getFirst())).isEmpty();
        }

        @Test
        void comes_into_quizzes_and_flashcards_once_it_is_published() {
            Question question = Desk.choice();
            desk.published(question);
            assertThat(desk.bank.questions()).contains(question);
            StudyCard card = desk.bank.card(question.cards().getFirst()).orElseThrow();
            assertThat(Segment.plain(card.prompts().getFirst().front())).isEqualTo("""
                            Which club do members plan for oil and gas?
                            A) Energy Club
                            B) Interbank Association
                            C) Business Council""");
            assertThat(card.key()).isEqualTo("Energy Club");
            assertThat(card.sectionTitle()).isEqualTo("Energy");
        }

        @Test
        void makes_its_section_one_that_learners_can_choose() {
            assertThat(desk.bank.sections()).doesNotContain(Desk.SECTION);
            desk.published(Desk.choice());
            assertThat(desk.bank.sections())
                    .contains(Desk.SECTION)
                    .containsAll(Desk.generated().sections());
        }

        @Test
        void is_kept_beside_all_that_the_packs_generate() {
            desk.published(Desk.choice());
            assertThat(desk.bank.questions())
                    .hasSize(Desk.generated().questions().size() + 1)
                    .containsAll(Desk.generated().questions().subList(0, 10));
        }

        @Test
        void that_lacks_something_is_not_published_and_says_what() {
            QuestionRow entry = desk.written(Desk.question(
                    " ",
                    new Interaction.Choice(List.of(new Option("Same", true, null), new Option("same", false, null))),
                    null));
            assertThat(desk.questions.publish(desk.author, List.of(entry.number())))
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.lacks())
                            .containsExactly(Readiness.STEM_MISSING, Readiness.OPTIONS_ALIKE));
            assertThat(desk.questions.open(desk.author, entry.number()).entry().status())
                    .isEqualTo(Status.DRAFT);
        }
    }

    @Nested
    class When_it_is_edited {

        private final Question question = Desk.choice();
        private final QuestionRow entry = desk.published(question);

        @Test
        void other_words_keep_the_card_and_what_is_remembered_of_it() {
            desk.questions.change(
                    desk.author,
                    entry.number(),
                    1,
                    Desk.with(question, "Which planned club is for energy?", question.interaction()));
            StudyCard card = desk.bank.card(question.cards().getFirst()).orElseThrow();
            assertThat(Segment.plain(card.prompts().getFirst().front()))
                    .startsWith("Which planned club is for energy?");
        }

        @Test
        void another_right_answer_is_another_card() {
            desk.questions.change(desk.author, entry.number(), 1, otherKey());
            assertThat(desk.bank.card(question.cards().getFirst())).isEmpty();
            assertThat(own()).singleElement().satisfies(card -> {
                assertThat(card.id().value())
                        .isEqualTo(question.cards().getFirst().value() + "#2");
                assertThat(card.key()).isEqualTo("Interbank Association");
            });
        }

        @Test
        void restoring_the_old_version_brings_the_old_card_back() {
            desk.questions.change(desk.author, entry.number(), 1, otherKey());
            desk.questions.restore(desk.author, entry.number(), 1, 2);
            assertThat(own())
                    .singleElement()
                    .satisfies(card ->
                            assertThat(card.id()).isEqualTo(question.cards().getFirst()));
            assertThat(desk.questions.versions(desk.author, entry.number()))
                    .extracting(Version::number)
                    .containsExactly(3, 2, 1);
        }

        @Test
        void by_two_at_once_the_second_is_told_and_nothing_is_overwritten() {
            Learner other = desk.instructor("Bakyt");
            desk.questions.change(other, entry.number(), 1, Desk.with(question, "Theirs?", question.interaction()));
            assertThatThrownBy(() -> desk.questions.change(
                            desk.author, entry.number(), 1, Desk.with(question, "Mine?", question.interaction())))
                    .isInstanceOfSatisfying(
                            AuthoringRefused.class,
                            refused ->
                                    assertThat(refused.reason()).isEqualTo(AuthoringRefused.Reason.CHANGED_MEANWHILE));
            assertThat(desk.questions
                            .open(desk.author, entry.number())
                            .question()
                            .stem())
                    .isEqualTo("Theirs?");
        }

        @Test
        void it_cannot_become_unready_while_learners_meet_it() {
            assertThatThrownBy(() -> desk.questions.change(
                            desk.author, entry.number(), 1, Desk.with(question, "", question.interaction())))
                    .isInstanceOf(AuthoringRefused.class);
        }

        private Question otherKey() {
            return Desk.with(
                    question,
                    "Which body joins banks?",
                    new Interaction.Choice(List.of(
                            new Option("Energy Club", false, null), new Option("Interbank Association", true, null))));
        }

        private List<StudyCard> own() {
            return desk.bank.cards().stream()
                    .filter(card -> card.pack().equals("own"))
                    .toList();
        }
    }

    @Nested
    class In_bulk {

        @Test
        void retired_questions_vanish_and_can_come_back() {
            Question question = Desk.choice();
            QuestionRow entry = desk.published(question);
            desk.questions.retire(desk.author, List.of(entry.number()));
            assertThat(desk.bank.questions()).doesNotContain(question);
            desk.questions.publish(desk.author, List.of(entry.number()));
            assertThat(desk.bank.questions()).contains(question);
        }

        @Test
        void tags_and_sections_change_without_touching_cards() {
            Question question = Desk.choice();
            QuestionRow entry = desk.published(question);
            BankSection gas = new BankSection("own/gas", "Gas", "own", "Own questions");
            desk.questions.tag(desk.author, List.of(entry.number()), Set.of("club"), Set.of("energy"));
            desk.questions.move(desk.author, List.of(entry.number()), gas);
            assertThat(desk.bank.card(question.cards().getFirst()).orElseThrow())
                    .satisfies(card -> {
                        assertThat(card.tags()).containsExactly("club");
                        assertThat(card.sectionTitle()).isEqualTo("Gas");
                    });
        }
    }

    @Test
    void every_kind_is_kept_whole_and_is_a_flashcard_where_that_makes_sense() {
        List<Interaction> all = List.of(
                new Interaction.Recall(
                        Kind.BASIC, List.of(Segment.text("Front")), List.of(Segment.key("Back")), "Back"),
                new Interaction.Recall(Kind.REVERSED, List.of(Segment.text("F")), List.of(Segment.key("B")), "B"),
                new Interaction.Recall(
                        Kind.CLOZE,
                        List.of(Segment.text("In "), Segment.gap(), Segment.text(" it met.")),
                        List.of(Segment.text("In "), Segment.key("Astana"), Segment.text(" it met.")),
                        "Astana"),
                new Interaction.Typed("Tashkent", List.of("Tashkent", "Toshkent"), Rivals.NONE),
                Desk.choice().interaction(),
                new Interaction.TrueFalse(false, "In Tashkent."),
                new Interaction.Numeric(new BigDecimal("6"), BigDecimal.ZERO, "members"),
                new Interaction.MultipleResponse(List.of(new Option("a", true, null), new Option("b", false, "no"))),
                new Interaction.Matching(
                        List.of(new Pair("RATS", "Tashkent"), new Pair("Secretariat", "Beijing")), List.of("Astana")),
                new Interaction.Ordering(List.of("first", "then")),
                new Interaction.Hotspot(new LinkedHashSet<>(List.of("china")), List.of("China")));
        List<Question> questions = all.stream()
                .map(each -> Desk.question("What is it?", each, null))
                .toList();
        questions.forEach(desk::published);
        assertThat(desk.bank.questions())
                .filteredOn(question -> question.section().equals(Desk.SECTION.id()))
                .extracting(Question::interaction)
                .containsExactlyElementsOf(all);
        assertThat(desk.bank.cards())
                .filteredOn(card -> card.pack().equals("own"))
                .extracting(card -> card.prompts().getFirst().format())
                .containsExactly(
                        Prompt.Format.BASIC,
                        Prompt.Format.REVERSED,
                        Prompt.Format.CLOZE,
                        Prompt.Format.TYPED,
                        Prompt.Format.BASIC,
                        Prompt.Format.BASIC,
                        Prompt.Format.BASIC);
    }

    @Test
    void learners_may_not_write() {
        Learner learner = desk.learner("Dilnoza");
        assertThatThrownBy(() -> desk.questions.write(learner, Desk.choice(), Origin.WRITTEN, ""))
                .isInstanceOf(AuthoringRefused.class);
    }
}

package org.scostudy.authoring.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.Learner;
import org.scostudy.question.AnswerCounted;
import org.scostudy.question.AnswerCounted.Outcome;
import org.scostudy.question.Interaction;

class BankSearchTest {

    private final Desk desk = new Desk();
    private BankSearch all;
    private QuestionRow club;

    @BeforeEach
    void a_bank() {
        all = desk.all;
        club = desk.published(Desk.choice());
        desk.written(Desk.question("Is Bișkek a capital?", new Interaction.TrueFalse(true, null), null));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void words_are_found_anywhere_in_a_question_or_its_options_without_case_and_accents() {
        assertThat(stems("only=own&q=INTERBANK+oil")).containsExactly("Which club do members plan for oil and gas?");
        assertThat(stems("only=own&q=bisk")).containsExactly("Is Bișkek a capital?");
        assertThat(stems("only=own&q=bisk+oil")).isEmpty();
    }

    @Test
    void what_the_packs_generate_is_listed_too_and_cannot_be_edited() {
        assertThat(find("only=generated"))
                .hasSameSizeAs(Desk.generated().questions())
                .allMatch(QuestionRow::generated);
    }

    @Test
    void what_was_changed_since_the_index_was_made_is_found_by_its_new_words_only() {
        stems("q=oil");
        desk.questions.change(
                desk.author,
                club.number(),
                club.version(),
                Desk.with(
                        desk.questions.open(desk.author, club.number()).question(),
                        "Which club do members plan for coal?",
                        Desk.choice().interaction()));
        assertThat(stems("only=own&q=coal")).containsExactly("Which club do members plan for coal?");
        assertThat(stems("only=own&q=gas")).isEmpty();
    }

    @Test
    void questions_that_ask_and_answer_the_same_stand_together() {
        desk.written(Desk.with(
                Desk.choice(),
                "which club do MEMBERS plan, for oil and gas",
                Desk.choice().interaction()));
        assertThat(stems("only=twins"))
                .containsExactlyInAnyOrder(
                        "Which club do members plan for oil and gas?", "which club do MEMBERS plan, for oil and gas");
    }

    @Test
    void what_learners_did_with_a_question_is_counted_and_can_be_asked_for() {
        Uses uses = new Uses(new UseTable(desk.jdbc), Desk.generated());
        uses.read();
        for (int i = 0; i < 4; i++) {
            uses.on(new AnswerCounted(club.id(), Outcome.NOT_RIGHT));
        }
        uses.write();
        uses.on(new AnswerCounted(club.id() + ":answer#2/b-0123", Outcome.RIGHT));
        QuestionFeedback heard = new QuestionFeedback(Set.of(), uses::of);
        assertThat(heard.use(club)).isEqualTo(new Use(5, 1));
        assertThat(all.find(filter("only=hard"), heard))
                .extracting(QuestionRow::number)
                .containsExactly(club.number());
        assertThat(all.find(filter("only=unused&status=draft"), heard)).hasSize(1);
        assertThat(new UseTable(desk.jdbc).all()).containsEntry(club.id(), new Use(4, 0));
    }

    @Test
    void filters_narrow_the_list() {
        assertThat(stems("only=own&status=draft")).containsExactly("Is Bișkek a capital?");
        assertThat(stems("only=own&kind=choice")).containsExactly("Which club do members plan for oil and gas?");
        assertThat(stems("only=own&author=Nobody")).isEmpty();
    }

    @Test
    void a_filter_is_kept_in_the_address() {
        BankFilter filter = BankFilter.of(QueryParameters.fromString("q=oil&status=reviewed&only=flagged&tag=a+b"));
        assertThat(BankFilter.of(filter.asked())).isEqualTo(filter);
        assertThat(BankFilter.of(QueryParameters.fromString("status=nonsense&only=")))
                .isEqualTo(BankFilter.ALL);
    }

    @Nested
    class When_a_learner_says_that_something_is_wrong {

        private final Learner learner = desk.learner("Dilnoza");
        private final UUID id = UUID.randomUUID();

        @Test
        void the_question_is_flagged_until_an_author_answers_and_the_learner_sees_the_answer() {
            desk.feedback.say(learner, id, club.id(), club.stem(), "Two options are right.");
            assertThat(all.find(filter("only=flagged"), new QuestionFeedback(desk.feedback.flagged(), _ -> Use.NONE)))
                    .extracting(QuestionRow::number)
                    .containsExactly(club.number());
            desk.feedback.answer(desk.author, learner.id(), id.toString(), "Mended, thank you.");
            assertThat(desk.feedback.open(desk.author)).isEmpty();
            assertThat(desk.feedback.flagged()).isEmpty();
            assertThat(desk.feedback.of(learner.id()))
                    .singleElement()
                    .satisfies(said -> assertThat(said.answer()).isEqualTo("Mended, thank you."));
        }

        @Test
        void a_flashcard_flags_the_question_that_it_was_made_of() {
            desk.feedback.say(learner, id, club.id() + ":answer", club.stem(), "Unclear.");
            assertThat(all.find(filter("only=flagged"), new QuestionFeedback(desk.feedback.flagged(), _ -> Use.NONE)))
                    .extracting(QuestionRow::number)
                    .containsExactly(club.number());
        }

        @Test
        void sent_twice_it_is_kept_once() {
            desk.feedback.say(learner, id, club.id(), club.stem(), "Unclear.");
            desk.feedback.say(learner, id, club.id(), club.stem(), "Unclear.");
            assertThat(desk.feedback.open(desk.author)).hasSize(1);
        }
    }

    private List<String> stems(String asked) {
        return find(asked).stream().map(QuestionRow::stem).toList();
    }

    private List<QuestionRow> find(String asked) {
        return all.find(filter(asked), QuestionFeedback.NOTHING);
    }

    private static BankFilter filter(String asked) {
        return BankFilter.of(QueryParameters.fromString(asked));
    }
}

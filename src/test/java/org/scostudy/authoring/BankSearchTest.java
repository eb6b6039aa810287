package org.scostudy.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.Learner;
import org.scostudy.question.Interaction;

class BankSearchTest {

    private final Desk desk = new Desk();
    private AllQuestions all;
    private Entry club;

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
                .allMatch(Entry::generated);
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
            assertThat(all.find(filter("only=flagged"), new Heard(desk.feedback.flagged(), _ -> Use.NONE)))
                    .extracting(Entry::number)
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
            assertThat(all.find(filter("only=flagged"), new Heard(desk.feedback.flagged(), _ -> Use.NONE)))
                    .extracting(Entry::number)
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
        return find(asked).stream().map(Entry::stem).toList();
    }

    private List<Entry> find(String asked) {
        return all.find(filter(asked), Heard.NOTHING);
    }

    private static BankFilter filter(String asked) {
        return BankFilter.of(QueryParameters.fromString(asked));
    }
}

package org.scostudy.drafting.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.drafting.ask.TextDraft;
import org.scostudy.drafting.name.KnownNames;
import org.scostudy.drafting.text.DraftingProgress;
import org.scostudy.drafting.text.DraftingProgress.Wish;
import org.scostudy.drafting.text.SentencePlace;
import org.scostudy.drafting.text.SourceText;
import org.scostudy.drafting.text.TextPassage;
import org.scostudy.drafting.text.UnreadableText;
import org.scostudy.drafting.text.UnreadableText.Reason;
import org.scostudy.generation.lint.Linter;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction.Kind;

class TextDraftsTest {

    private static final Made VENICE = Made.ofFile("venice.txt");
    private static final Made LEAVES = Made.ofFile("photosynthesis.md");

    @Nested
    class A_text_about_history {

        @Test
        void is_asked_for_years() {
            assertThat(VENICE.asked(Kind.TYPED))
                    .contains("In which year did the Venetians begin to build the Arsenal, a state shipyard? => 1104");
            assertThat(VENICE.asked(Kind.CLOZE))
                    .contains("Crete fell in _____ (year) after a siege of 21 years. => 1669");
        }

        @Test
        void is_asked_for_who_did_it() {
            assertThat(VENICE.asked(Kind.TYPED))
                    .contains("By the Treaty of Campo Formio, which state gave Venice to Austria? => France");
        }

        @Test
        void is_asked_for_reasons() {
            assertThat(VENICE.asked(Kind.BASIC))
                    .contains(
                            "Why did Venice grow rich? => Because it controlled the trade between Europe and the eastern"
                                    + " Mediterranean.");
        }

        @Test
        void is_asked_for_what_things_were() {
            assertThat(VENICE.asked(Kind.BASIC))
                    .contains("What was the Great Council? => The assembly of all adult noblemen.");
        }

        @Test
        void puts_events_in_order() {
            assertThat(VENICE.asked(Kind.ORDERING)).isNotEmpty();
            assertThat(VENICE.of(Kind.ORDERING).getFirst().sources()).hasSizeGreaterThanOrEqualTo(3);
        }

        @Test
        void offers_states_where_a_state_is_right() {
            assertThat(VENICE.wrong("By the Treaty of Campo Formio, France gave Venice to _____."))
                    .hasSize(3)
                    .allMatch(List.of("Cyprus", "Germany", "India", "Genoa", "Portugal")::contains);
        }

        @Test
        void makes_a_false_statement_by_exchanging_one_thing() {
            assertThat(VENICE.asked(Kind.TRUE_FALSE)).anyMatch(asked -> asked.endsWith("=> false"));
            assertThat(VENICE.asked(Kind.TRUE_FALSE)).anyMatch(asked -> asked.endsWith("=> true"));
            assertThat(VENICE.asked(Kind.TRUE_FALSE)).noneMatch(asked -> asked.contains(" not "));
        }
    }

    @Nested
    class A_text_about_science {

        @Test
        void is_asked_for_what_has_a_name() {
            assertThat(LEAVES.asked(Kind.TYPED))
                    .contains(
                            "What is the green pigment that absorbs most of the light? => chlorophyll",
                            "What is the enzyme that fixes carbon dioxide in the Calvin cycle called? => RuBisCO",
                            "Who demonstrated in 1937 that isolated chloroplasts give off oxygen when they are lit? => Robin Hill");
        }

        @Test
        void offers_persons_where_a_person_is_right() {
            assertThat(LEAVES.wrong("Who showed in 1779 that plants do so only in light?"))
                    .containsExactlyInAnyOrder("Joseph Priestley", "Robin Hill", "Julius Robert Mayer");
        }

        @Test
        void is_not_asked_what_only_the_sentence_before_tells() {
            assertThat(LEAVES.stems())
                    .noneMatch(stem ->
                            stem.startsWith("They split water") || stem.matches(".*the process(?! by which).*"));
        }
    }

    @Nested
    class A_text_of_a_few_sentences {

        @Test
        void is_asked_for_what_it_names_once() {
            Made few = Made.of("""
                    The World Health Organization was founded in 1948 and has its headquarters in Geneva. \
                    It declared smallpox eradicated in 1980. The organization has 194 member states. \
                    Malaria is transmitted by female Anopheles mosquitoes. \
                    A vaccine is a preparation that trains the immune system to recognise a pathogen. \
                    Penicillin was discovered by Alexander Fleming in 1928. \
                    Cholera spreads through contaminated water, as John Snow showed in London in 1854. \
                    Tuberculosis is caused by the bacterium Mycobacterium tuberculosis.""");

            assertThat(few.asked(Kind.TYPED))
                    .contains(
                            "In which year was Penicillin discovered by Alexander Fleming? => 1928",
                            "Which organisation was founded in 1948 and has its headquarters in Geneva? => World Health Organization");
        }
    }

    @Nested
    class Every_draft {

        private static final List<TextDraft> ALL = new ArrayList<>();

        static {
            ALL.addAll(VENICE.drafts().drafts());
            ALL.addAll(LEAVES.drafts().drafts());
        }

        @Test
        void keeps_the_rules_of_item_writing() {
            assertThat(ALL)
                    .allSatisfy(
                            draft -> assertThat(Linter.lint(draft.question())).isEmpty());
        }

        @Test
        void has_an_id_of_its_own_that_stays() {
            assertThat(ALL).extracting(draft -> draft.question().id()).doesNotHaveDuplicates();
            assertThat(Made.ofFile("venice.txt")).isEqualTo(VENICE);
        }

        @Test
        void comes_after_those_that_are_worth_more() {
            assertThat(VENICE.drafts().drafts())
                    .extracting(TextDraft::rank)
                    .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        }

        @Test
        void cites_the_sentence_it_rests_on() {
            for (TextDraft draft : VENICE.drafts().drafts()) {
                SentencePlace source = draft.sources().getFirst();
                TextPassage passage = VENICE.drafts().passages().stream()
                        .filter(each -> each.id().equals(source.passage()))
                        .findFirst()
                        .orElseThrow();
                String sentence = passage.text().substring(source.start(), source.end());
                assertThat(passage.sentence(source.sentence())).isEqualTo(sentence);
                assertThat(draft.question().citations())
                        .extracting(Citation::summary)
                        .contains(sentence);
            }
        }
    }

    @Nested
    class A_text_that_cannot_be_used {

        private static Reason refused(String text) throws UnreadableText {
            SourceText source = SourceText.plain("A text", text);
            try {
                TextDrafts.from(source, KnownNames.NONE, DraftingProgress.UNWATCHED);
                throw new AssertionError("It was taken");
            } catch (UnreadableText e) {
                assertThat(e).hasMessageMatching("[^%{}]{20,200}");
                return e.reason();
            }
        }

        @Test
        void is_refused_when_nothing_is_in_it() throws UnreadableText {
            assertThat(refused(" \n\n\t ")).isEqualTo(Reason.EMPTY);
        }

        @Test
        void is_refused_when_it_is_not_english() throws UnreadableText {
            String german =
                    "Die Republik Venedig war vom siebten Jahrhundert bis zum Ende des achtzehnten Jahrhunderts eine See-"
                            + " und Wirtschaftsmacht, deren Zentrum im Nordwesten der Adria lag und die viele Kolonien besass. ";
            assertThat(refused(german.repeat(3))).isEqualTo(Reason.NOT_ENGLISH);
            assertThat(refused("上海合作组织成立于二零零一年 ".repeat(40))).isEqualTo(Reason.NOT_ENGLISH);
        }

        @Test
        void is_refused_when_it_is_too_long() {
            assertThatThrownBy(() -> SourceText.plain("A text", "a".repeat(SourceText.MOST_CHARACTERS + 1)))
                    .isInstanceOfSatisfying(
                            UnreadableText.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LONG));
        }
    }

    @Nested
    class Who_waits {

        @Test
        void is_told_how_far_it_is() throws UnreadableText {
            List<Integer> done = new ArrayList<>();
            SourceText text = SourceText.plain("A text", "Malta joined the European Union in 2004. ".repeat(120));
            TextDrafts.from(text, KnownNames.NONE, (sentences, all) -> {
                assertThat(sentences).isLessThanOrEqualTo(all);
                done.add(sentences);
                return Wish.GO_ON;
            });
            assertThat(done).isSorted().hasSizeGreaterThan(3);
        }

        @Test
        void can_end_it() throws UnreadableText {
            SourceText text = SourceText.plain("A text", "Malta joined the European Union in 2004. ".repeat(120));
            assertThatThrownBy(() -> TextDrafts.from(
                            text, KnownNames.NONE, (sentences, _) -> sentences > 60 ? Wish.STOP : Wish.GO_ON))
                    .isInstanceOf(CancellationException.class);
        }
    }
}

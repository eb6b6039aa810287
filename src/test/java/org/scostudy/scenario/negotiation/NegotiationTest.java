package org.scostudy.scenario.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.language.English;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.negotiation.Negotiation.Phase;
import org.scostudy.scenario.negotiation.TableMove.Add;
import org.scostudy.scenario.negotiation.TableMove.Because;
import org.scostudy.scenario.negotiation.TableMove.Postpone;
import org.scostudy.scenario.negotiation.TableMove.Restore;
import org.scostudy.scenario.negotiation.TableMove.Soften;
import org.scostudy.scenario.negotiation.TableMove.Sound;
import org.scostudy.scenario.negotiation.TableMove.Strike;
import org.scostudy.scenario.story.NotPossible;

/** How a drafting game goes: a date for foreign troops to leave, tabled by Russia, with Kazakhstan as the learner's seat. */
class NegotiationTest {

    private static final String DATE = "timetable-for-withdrawal";
    private static final String QUESTION = "no-date-but-a-question";

    private final Negotiation begun = Games.withdrawal("kazakhstan");

    @Nested
    class The_text {

        @Test
        void has_its_clauses_in_the_order_of_the_model_and_what_could_be_added() {
            assertThat(Games.standing(begun)).containsExactly(DATE, "sovereignty-passage", "double-standards");
            assertThat(begun.lines().stream()
                            .filter(line -> line.origin() == ClauseLine.Origin.OPTIONAL)
                            .map(line -> line.clause().id()))
                    .contains("sweetener")
                    .doesNotContain(QUESTION);
        }

        @Test
        void loses_a_clause_and_gets_it_back() {
            Negotiation struck = begun.after(new Strike(DATE));

            assertThat(Games.standing(struck)).doesNotContain(DATE);
            assertThat(Games.standing(struck.after(new Restore(DATE)))).isEqualTo(Games.standing(begun));
        }

        @Test
        void takes_a_milder_wording_in_the_place_of_a_clause_and_the_first_one_again() {
            Negotiation milder = begun.after(new Soften(QUESTION));

            assertThat(Games.standing(milder)).contains(QUESTION).doesNotContain(DATE);
            assertThat(Games.standing(milder.after(new Restore(DATE)))).isEqualTo(Games.standing(begun));
            assertThat(Games.standing(Games.played(milder, new Strike(QUESTION), new Soften(QUESTION))))
                    .isEqualTo(Games.standing(milder));
        }

        @Test
        void takes_what_could_be_added_and_lets_go_of_it() {
            Negotiation added = begun.after(new Add("sweetener"));

            assertThat(Games.standing(added)).contains("sweetener");
            assertThat(Games.standing(added.after(new Strike("sweetener")))).isEqualTo(Games.standing(begun));
        }

        @Test
        void refuses_what_it_cannot_take() {
            for (TableMove move : List.of(
                    new Restore(DATE),
                    new Strike("sweetener"),
                    new Strike("no-such-clause"),
                    new Add(DATE),
                    new Add(QUESTION),
                    new Soften("sweetener"),
                    new Because("kazakhstan-open"))) {
                assertThatThrownBy(() -> begun.after(move)).as("%s", move).isInstanceOf(NotPossible.class);
            }
        }
    }

    @Nested
    class A_sounding {

        @Test
        void tells_reasons_with_their_passages_and_not_where_the_member_stands() {
            Sounding sounding = begun.after(new Sound("kazakhstan")).soundings().getFirst();

            assertThat(sounding.said())
                    .extracting(Reason::side)
                    .doesNotHaveDuplicates()
                    .contains(Reason.Side.AGAINST);
            assertThat(sounding.said())
                    .allSatisfy(reason -> assertThat(reason.cites()).isNotEmpty());
        }

        @Test
        void is_about_the_text_as_it_stands() {
            Sounding sounding = Games.played(begun, new Strike(DATE), new Sound("kazakhstan"))
                    .soundings()
                    .getFirst();

            assertThat(sounding.said()).extracting(Reason::source).doesNotContain("kazakhstan-no-ultimatum");
        }

        @Test
        void can_be_had_three_times() {
            Negotiation asked = Games.played(begun, new Sound("china"), new Sound("china"), new Sound("kyrgyzstan"));

            assertThatThrownBy(() -> asked.after(new Sound("russia"))).isInstanceOf(NotPossible.class);
            assertThatThrownBy(() -> begun.after(new Sound("nato"))).isInstanceOf(NotPossible.class);
        }
    }

    @Nested
    class Putting_the_text {

        @Test
        void asks_for_the_reason_of_a_member_that_was_foreseen_rightly() {
            Negotiation put = begun.after(Games.foreseeing("kazakhstan", "china"));

            ReasonAsked asked = Objects.requireNonNull(put.asked());
            assertThat(put.phase()).isEqualTo(Phase.EXPLAINING);
            assertThat(asked.member()).isEqualTo("kazakhstan");
            assertThat(asked.options())
                    .hasSizeBetween(3, 4)
                    .allSatisfy(option -> assertThat(option.cites()).isNotEmpty());
            assertThat(asked.options().stream().filter(option -> asked.right().contains(option.source())))
                    .hasSize(1);
        }

        @Test
        void asks_for_no_reason_where_nobody_foreseen_objects() {
            assertThat(begun.after(Games.foreseeing()).phase()).isEqualTo(Phase.DRAFTING);
            assertThat(begun.after(Games.foreseeing("china")).asked()).isNull();
        }

        @Test
        void tells_what_changed_against_the_table_before_who_moved_and_for_which_clause() {
            Negotiation again = Games.rightlyPut(Games.rightlyPut(begun).after(new Strike(DATE)));

            Putting last = again.puttings().getLast();
            assertThat(last.table().outcome().carried()).isTrue();
            assertThat(last.flips())
                    .filteredOn(flip -> flip.member().equals("kazakhstan"))
                    .singleElement()
                    .satisfies(flip -> {
                        assertThat(flip.from().kind()).isEqualTo(Stance.Kind.OBJECTS);
                        assertThat(flip.by()).extracting("id").containsExactly(DATE);
                        assertThat(flip.came()).isEmpty();
                    });
        }

        @Test
        void that_is_blocked_lets_one_redraft_until_three_have_failed() {
            Negotiation once = Games.rightlyPut(begun);
            Negotiation twice = Games.rightlyPut(once);

            assertThat(once.phase()).isEqualTo(Phase.DRAFTING);
            assertThat(twice.phase()).isEqualTo(Phase.DRAFTING);
            assertThat(Games.rightlyPut(twice).phase()).isEqualTo(Phase.ENDED);
            assertThat(Games.rightlyPut(twice).signed()).isNull();
        }

        @Test
        void that_is_carried_brings_news_and_the_text_is_on_the_table_once_more() {
            Negotiation carried = Games.rightlyPut(begun.after(new Strike(DATE)));

            assertThat(carried.news()).isNotNull();
            assertThat(carried.phase()).isEqualTo(Phase.DRAFTING);
            assertThat(carried.text())
                    .isNotEqualTo(carried.puttings().getLast().table().motion());
        }
    }

    @Nested
    class A_postponement {

        @Test
        void ends_the_game_without_a_text() {
            Negotiation postponed = begun.after(new Postpone());

            assertThat(postponed.phase()).isEqualTo(Phase.ENDED);
            assertThat(postponed.signed()).isNull();
            assertThatThrownBy(() -> postponed.after(new Strike(DATE))).isInstanceOf(NotPossible.class);
        }
    }

    @Nested
    class News {

        @Test
        void differ_from_seed_to_seed() {
            Dossier dossier = Games.dossier("withdrawal-clause", "russia", null, "kazakhstan");

            assertThat(List.of("a", "b", "c", "d", "e", "f", "g", "h").stream()
                            .map(seed -> Games.rightlyPut(Negotiation.begin(dossier, seed, English.WORDS)
                                    .after(new Strike(DATE))))
                            .map(game -> Objects.requireNonNull(game.news()).id())
                            .distinct())
                    .hasSizeGreaterThan(1);
        }
    }

    @Nested
    class What_was_missed {

        @Test
        void are_the_facts_of_reasons_named_wrongly_and_of_objections_that_nobody_foresaw() {
            Negotiation put = begun.after(Games.foreseeing("kazakhstan"));
            ReasonAsked asked = Objects.requireNonNull(put.asked());
            String wrong = asked.options().stream()
                    .map(ReasonAsked.Option::source)
                    .filter(source -> !asked.right().contains(source))
                    .findFirst()
                    .orElseThrow();

            assertThat(put.after(new Because(wrong)).missed())
                    .contains("geopolitics-kazakh-publicly", "geopolitics-manas");
            assertThat(Games.rightlyPut(begun).missed()).isEmpty();
        }
    }

    @Nested
    class A_reason {

        @Test
        void is_never_asked_for_beside_another_that_could_be_argued_for() {
            for (String seat : Set.of("kazakhstan", "kyrgyzstan")) {
                ReasonAsked asked = Objects.requireNonNull(
                        begun.after(Games.foreseeing(seat)).asked());
                String right = Objects.requireNonNull(Games.BOOK.idea(asked.key()));
                assertThat(asked.options().stream()
                                .map(ReasonAsked.Option::source)
                                .filter(source -> !source.equals(asked.key()))
                                .map(Games.BOOK::idea))
                        .doesNotContain(right);
            }
        }
    }
}

package org.scostudy.scenario.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.language.English;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Stance;

/** The decision model of the built-in pack, on the cases that the reading itself discusses. */
class CouncilTest {

    private static Hearing hear(String proposal, String sponsor, @Nullable String host, String... clauses) {
        return new Council(BuiltIn.DECISIONS, English.WORDS)
                .hear(new Motion(proposal, sponsor, host, Set.of(clauses), Set.of()));
    }

    private static Hearing hearUnder(String circumstance, String proposal, String sponsor, String... clauses) {
        return new Council(BuiltIn.DECISIONS, English.WORDS)
                .hear(new Motion(proposal, sponsor, null, Set.of(clauses), Set.of(circumstance)));
    }

    @Nested
    class A_date_for_the_foreign_troops {

        @Test
        void is_blocked_by_the_two_that_are_most_open_to_the_West() {
            Hearing table = hear("withdrawal-clause", "russia", null, "timetable-for-withdrawal");

            assertThat(table.objectors()).containsExactly("kazakhstan", "kyrgyzstan");
            assertThat(table.outcome()).isEqualTo(new Outcome.Blocked(Set.of("kazakhstan", "kyrgyzstan")));
            assertThat(table.stance("china").kind()).isEqualTo(Stance.Kind.SUPPORTS);
        }

        @Test
        void passes_as_in_2005_while_the_West_criticises_a_Central_Asian_government() {
            Hearing table = hearUnder(
                    "western-criticism",
                    "withdrawal-clause",
                    "russia",
                    "timetable-for-withdrawal",
                    "sovereignty-passage",
                    "double-standards");

            assertThat(table.outcome()).isEqualTo(new Outcome.Adopted());
            assertThat(table.stance("kazakhstan").hasReservations()).isTrue();
        }

        @Test
        void meets_all_four_republics_when_the_West_offers_investment() {
            Hearing table = hearUnder("western-offer", "withdrawal-clause", "china", "timetable-for-withdrawal");

            assertThat(table.objectors()).containsExactly("kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan");
        }
    }

    @Nested
    class A_free_trade_zone {

        @Test
        void is_resisted_by_everyone_but_China() {
            Hearing table = hear("free-trade-zone", "china", null, "tariff-free-trade");

            assertThat(table.objectors())
                    .containsExactly("russia", "kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan");
        }

        @Test
        void is_not_made_palatable_by_credits() {
            Hearing table = hear("free-trade-zone", "china", null, "tariff-free-trade", "credits-for-neighbours");

            assertThat(table.objectors()).hasSize(5);
        }
    }

    @Nested
    class A_manoeuvre_on_a_members_soil {

        @Test
        void needs_only_that_members_consent() {
            Hearing table = hear("exercise-abroad", "russia", "uzbekistan", "troops-train-in-host");

            assertThat(table.objectors()).containsExactly("uzbekistan");
            assertThat(table.stance("uzbekistan").reasons().getFirst().source()).isEqualTo("non-interference");
            assertThat(hear("exercise-abroad", "russia", "uzbekistan", "troops-train-in-host", "host-consent")
                            .objectors())
                    .isEmpty();
        }

        @Test
        void names_the_place_in_its_words() {
            Hearing table = hear("exercise-abroad", "russia", "uzbekistan", "troops-train-in-host");

            assertThat(table.title()).isEqualTo("A manoeuvre in Uzbekistan");
            assertThat(table.clauses().getFirst().text()).contains("in Uzbekistan");
        }
    }

    @Nested
    class A_permanent_force {

        @Test
        void is_what_nobody_else_wants() {
            Hearing table = hear("permanent-force", "russia", null, "standing-force");

            assertThat(table.objectors())
                    .containsExactly("china", "kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan");
            assertThat(table.stance("china").reasons().getFirst().source()).isEqualTo("armies-mistrust");
        }
    }

    @Nested
    class The_Energy_Club {

        @Test
        void pleases_all_as_long_as_it_binds_nobody() {
            Hearing table = hear("energy-club", "kazakhstan", null, "energy-forum", "common-pipelines");

            assertThat(table.stances().values())
                    .allSatisfy(stance -> assertThat(stance.kind()).isEqualTo(Stance.Kind.SUPPORTS));
        }

        @Test
        void is_put_off_as_soon_as_volumes_are_fixed() {
            Hearing table = hear("energy-club", "kazakhstan", null, "energy-forum", "binding-volumes");

            assertThat(table.objectors()).isEmpty();
            assertThat(table.outcome()).isInstanceOf(Outcome.Postponed.class);
        }
    }

    @Nested
    class A_member_whose_interest_the_reading_does_not_state {

        @Test
        void goes_along_and_the_stance_says_so() {
            Hearing table = hear("multipolar-declaration", "russia", null, "multipolar-world");

            Stance stance = table.stance("tajikistan");
            assertThat(stance.kind()).isEqualTo(Stance.Kind.GOES_ALONG);
            assertThat(stance.reasons()).extracting(Reason::source).containsExactly("silence");
            assertThat(stance.hasReservations()).isFalse();
        }
    }
}

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
import org.scostudy.scenario.model.Strength;

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
        void meets_the_objection_of_that_member_alone() {
            Hearing table = hear("exercise-abroad", "russia", "uzbekistan", "troops-train-in-host");

            assertThat(table.objectors()).containsExactly("uzbekistan");
            assertThat(table.stance("uzbekistan").reasons().getFirst().source()).isEqualTo("non-interference");
        }

        @Test
        void is_not_bought_with_words_on_consent_for_the_leaders_guard_their_sovereignty() {
            Hearing table = hear("exercise-abroad", "russia", "uzbekistan", "troops-train-in-host", "host-consent");

            Stance host = table.stance("uzbekistan");
            assertThat(table.objectors()).containsExactly("uzbekistan");
            assertThat(host.reasons().getFirst().source()).isEqualTo("republics-soil");
            assertThat(host.reasons())
                    .filteredOn(reason -> reason.source().equals("non-interference"))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.strength()).isEqualTo(Strength.CLEAR);
                        assertThat(reason.eased()).isEqualTo("host-consent");
                    });
        }

        @Test
        void is_at_home_on_the_soil_of_whoever_proposes_it() {
            assertThat(hear("exercise-abroad", "russia", "uzbekistan", "train-at-home")
                            .objectors())
                    .isEmpty();
        }

        @Test
        void names_the_place_in_its_words() {
            Hearing table = hear("exercise-abroad", "russia", "uzbekistan", "troops-train-in-host");

            assertThat(table.title()).isEqualTo("Manoeuvres in Uzbekistan");
            assertThat(table.clauses().getFirst().text()).contains("in Uzbekistan");
        }
    }

    @Nested
    class Consent {

        @Test
        void lets_a_great_power_go_along_and_no_republic() {
            Hearing table = hear("terrorist-list", "china", null, "arrests-abroad", "host-consent");

            assertThat(table.stance("russia").kind()).isEqualTo(Stance.Kind.GOES_ALONG);
            assertThat(table.objectors()).containsExactly("kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan");
        }

        @Test
        void makes_room_for_unarmed_advisers_and_no_support() {
            Hearing without = hear("drugs-with-the-eu", "kazakhstan", "tajikistan", "advisers-at-the-border");
            Hearing with =
                    hear("drugs-with-the-eu", "kazakhstan", "tajikistan", "advisers-at-the-border", "host-consent");

            assertThat(without.objectors()).containsExactly("tajikistan");
            assertThat(with.objectors()).isEmpty();
            assertThat(with.stance("tajikistan").kind()).isEqualTo(Stance.Kind.GOES_ALONG);
            assertThat(with.stance("tajikistan").hesitates()).isTrue();
        }
    }

    @Nested
    class Investment {

        @Test
        void outweighs_what_is_said_for_the_sake_of_investment_and_buys_no_support() {
            Hearing words = hearUnder("western-offer", "word-on-the-critics", "russia", "multipolar-world");
            Hearing with = hearUnder("western-offer", "word-on-the-critics", "russia", "multipolar-world", "sweetener");

            assertThat(words.objectors()).containsExactly("kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan");
            assertThat(with.objectors()).isEmpty();
            assertThat(with.stance("tajikistan").kind()).isEqualTo(Stance.Kind.GOES_ALONG);
        }

        @Test
        void does_not_lift_what_is_refused_for_other_reasons() {
            assertThat(hear("free-trade-zone", "china", null, "tariff-free-trade", "sweetener")
                            .objectors())
                    .hasSize(5);
            assertThat(hear("rescue-pact", "russia", null, "right-to-intervene", "host-consent", "sweetener")
                            .objectors())
                    .contains("kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan");
        }
    }

    @Nested
    class A_guest {

        @Test
        void is_heard_with_reasons_and_stops_nothing() {
            Hearing table = hear("withdrawal-clause", "russia", null, "sovereignty-passage");

            assertThat(table.voices().get("nato"))
                    .satisfies(nato -> assertThat(nato.reasons())
                            .extracting(Reason::source)
                            .contains("west-values"));
            assertThat(table.stances()).doesNotContainKey("nato");
            assertThat(table.outcome().carried()).isTrue();
        }

        @Test
        void who_has_no_view_is_not_quoted() {
            assertThat(hear("withdrawal-clause", "russia", null, "no-date-but-a-question")
                            .voices())
                    .isEmpty();
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

        @Test
        void led_from_Moscow_is_refused_by_all_but_Russia_and_led_in_turn_by_all() {
            assertThat(hear("drug-belt", "tajikistan", "uzbekistan", "joint-staff")
                            .objectors())
                    .containsExactly("china", "kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan");
            assertThat(hear("drug-belt", "tajikistan", "uzbekistan", "staff-in-turn")
                            .objectors())
                    .hasSize(6);
        }
    }

    @Nested
    class A_sponsor {

        @Test
        void refuses_what_was_slipped_in_and_milder_forms_of_it() {
            assertThat(hear("tashkent-powers", "uzbekistan", "kazakhstan", "files-to-tashkent", "troops-for-a-week")
                            .objectors())
                    .hasSize(6);
            assertThat(hear("energy-club", "kazakhstan", null, "club-talks", "hint-to-europe")
                            .objectors())
                    .containsExactly("kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan");
        }

        @Test
        void bears_milder_forms_of_its_own_text() {
            assertThat(hear("rescue-pact", "russia", null, "troops-for-a-week").objectors())
                    .containsExactly("china", "kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan");
        }
    }

    @Nested
    class A_law_over_the_members {

        @Test
        void is_refused_by_all_but_whoever_tables_it() {
            assertThat(hear("criminal-code", "russia", null, "one-criminal-code")
                            .objectors())
                    .containsExactly("china", "kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan");
        }
    }

    @Nested
    class The_Energy_Club {

        @Test
        void is_talked_about_with_the_support_of_all() {
            Hearing table = hear("energy-club", "kazakhstan", null, "club-talks", "common-pipelines");

            assertThat(table.outcome().carried()).isTrue();
            assertThat(table.stances().values())
                    .allSatisfy(stance -> assertThat(stance.kind()).isEqualTo(Stance.Kind.SUPPORTS));
        }

        @Test
        void is_put_off_itself_even_with_nothing_else_in_the_text() {
            Hearing table = hear("energy-club", "kazakhstan", null, "energy-forum", "later-stage");

            assertThat(table.stance("russia").hesitates()).isTrue();

            assertThat(table.objectors()).isEmpty();
            assertThat(table.outcome()).isInstanceOf(Outcome.Postponed.class);
        }
    }

    @Nested
    class A_member_whose_interest_the_reading_does_not_state {

        @Test
        void goes_along_and_the_stance_says_so() {
            Hearing table = hear("exercise-plan", "russia", null, "observers-see");

            Stance stance = table.stance("tajikistan");
            assertThat(stance.kind()).isEqualTo(Stance.Kind.GOES_ALONG);
            assertThat(stance.reasons()).extracting(Reason::source).containsExactly("silence");
            assertThat(stance.hasReservations()).isFalse();
        }
    }
}

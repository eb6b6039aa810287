package org.scostudy.scenario.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.scenario.negotiation.Negotiation.Phase;
import org.scostudy.scenario.negotiation.TableMove.Postpone;
import org.scostudy.scenario.negotiation.TableMove.Strike;
import org.scostudy.scenario.negotiation.Tally.Of;
import org.scostudy.scenario.negotiation.Tally.Part;

/** What a game earns, and what each seat makes of it. */
class TallyTest {

    private static final String DATE = "timetable-for-withdrawal";

    private static Part part(Negotiation game, Of of) {
        return game.tally().parts().stream()
                .filter(part -> part.of() == of)
                .findFirst()
                .orElseThrow();
    }

    /** Strikes the date, and afterwards what the news brought, and foresees everything. */
    private static Negotiation struckAndPut(String seat) {
        Negotiation game =
                Games.rightlyPut(Games.rightlyPut(Games.withdrawal(seat)).after(new Strike(DATE)));
        if (game.phase() == Phase.DRAFTING) {
            for (ClauseLine line : game.lines()) {
                if (line.origin() == ClauseLine.Origin.NEWS && line.stands()) {
                    game = game.after(new Strike(line.clause().id()));
                }
            }
            game = Games.rightlyPut(game);
        }
        assertThat(game.phase()).isEqualTo(Phase.ENDED);
        return game;
    }

    @Nested
    class The_brief {

        @Test
        void of_a_member_says_what_it_must_have_and_what_it_cannot_sign_and_cites_the_reading() {
            assertThat(Games.withdrawal("kazakhstan").mandate().goals())
                    .anySatisfy(goal -> {
                        assertThat(goal.kind()).isEqualTo(Goal.Kind.CANNOT_SIGN);
                        assertThat(goal.about()).isEqualTo("western-presence");
                    })
                    .anySatisfy(goal -> assertThat(goal.kind()).isEqualTo(Goal.Kind.MUST_HAVE))
                    .allSatisfy(goal -> assertThat(goal.cites()).isNotEmpty());
        }

        @Test
        void of_whoever_tabled_the_text_holds_what_it_was_tabled_for() {
            assertThat(Games.withdrawal("russia").mandate().goals())
                    .anySatisfy(goal -> assertThat(goal.test()).isEqualTo(Goal.Test.KEEPS_AIM));
        }

        @Test
        void of_the_chair_asks_for_a_text_that_nobody_blocks() {
            assertThat(Games.withdrawal(null).mandate().goals())
                    .anySatisfy(goal -> assertThat(goal.test()).isEqualTo(Goal.Test.PASSES));
        }
    }

    @Test
    void the_same_text_is_worth_something_else_from_another_seat() {
        Negotiation russia = struckAndPut("russia");
        Negotiation kazakhstan = struckAndPut("kazakhstan");

        assertThat(Objects.requireNonNull(russia.signed()).motion())
                .isEqualTo(Objects.requireNonNull(kazakhstan.signed()).motion());
        assertThat(russia.mandate().kept(russia.signed()))
                .isNotEqualTo(kazakhstan.mandate().kept(kazakhstan.signed()));
    }

    @Test
    void whoever_foresees_everything_and_knows_every_reason_has_all_of_these_parts() {
        Negotiation game = struckAndPut("kazakhstan");

        assertThat(part(game, Of.FORESIGHT).points())
                .isEqualTo(part(game, Of.FORESIGHT).outOf());
        assertThat(part(game, Of.REASONS).points())
                .isEqualTo(part(game, Of.REASONS).outOf());
    }

    @Test
    void what_was_never_asked_weighs_on_what_was() {
        Negotiation game = Games.withdrawal("kazakhstan").after(new Postpone());

        assertThat(game.tally().parts()).extracting(Part::of).doesNotContain(Of.REASONS);
        assertThat(game.tally().parts().stream().mapToInt(Part::outOf).sum()).isEqualTo(Tally.OUT_OF);
    }

    @Test
    void a_postponement_carries_nothing_and_foresees_nothing() {
        Negotiation game = Games.withdrawal("russia").after(new Postpone());

        assertThat(part(game, Of.TEXT).points()).isZero();
        assertThat(part(game, Of.FORESIGHT).points()).isZero();
    }

    @Nested
    class A_better_way {

        @Test
        void ends_with_a_text_that_is_carried_and_says_what_each_change_moves() {
            BetterWay way = struckAndPut("kazakhstan").betterWay();

            assertThat(Objects.requireNonNull(way.end()).outcome().carried()).isTrue();
            assertThat(way.first()).isNotEmpty();
            assertThat(way.first().stream().flatMap(step -> step.flips().stream()))
                    .extracting(Flip::member)
                    .contains("kazakhstan");
            assertThat(way.news()).isNotNull();
        }
    }
}

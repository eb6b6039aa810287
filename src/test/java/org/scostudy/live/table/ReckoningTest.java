package org.scostudy.live.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.live.table.Summit.DATE;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.live.table.Deed.Began;
import org.scostudy.live.table.Deed.Ended;
import org.scostudy.live.table.Deed.Reworded;
import org.scostudy.live.table.Deed.VoteCalled;
import org.scostudy.live.table.Deed.VoteClosed;
import org.scostudy.live.table.Deed.Voted;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Reason;

/** What a class made of a text, beside what the members' interests would have made of it. */
class ReckoningTest {

    private final Summit summit = new Summit();

    private void votes(String seat, int voice, Word word, @Nullable String source) {
        summit.does(
                voice,
                new Voted(seat, Objects.requireNonNull(summit.table().vote()).number(), word, source));
    }

    private Outturn outturn() {
        return Summit.reckoning().outturns(summit.table()).getLast();
    }

    private Summit begun() {
        return summit.taken("kazakhstan", "russia").chaired(new Began());
    }

    /** A sentence that speaks for the member's objection to the text as it stands. */
    private String objectionOf(String seat) {
        return outturnOfNow().stand(seat).interests().reasons().stream()
                .filter(reason -> reason.side() == Reason.Side.AGAINST)
                .findFirst()
                .orElseThrow()
                .source();
    }

    private Outturn outturnOfNow() {
        Summit other = new Summit().chaired(new Began(), new VoteCalled(), new VoteClosed());
        return Summit.reckoning().outturns(other.table()).getLast();
    }

    @Nested
    class Empty_seats {

        @Test
        void are_spoken_for_by_their_interests() {
            begun().chaired(new VoteCalled(), new VoteClosed());

            assertThat(outturn().stands()).allMatch(Stand::byCouncil);
            assertThat(outturn().outcome()).isEqualTo(outturn().interests().outcome());
        }
    }

    @Nested
    class One_objection {

        @Test
        void blocks_the_text() {
            begun().does(1, new Reworded("kazakhstan", DATE, DATE, "")).chaired(new VoteCalled());
            String source = new Pleas(summit.table().decisions())
                    .of("russia", summit.table().text(), Summit.reckoning().lines(summit.table()))
                    .getFirst()
                    .source();
            votes("russia", 2, Word.OBJECT, source);
            summit.chaired(new VoteClosed());

            assertThat(outturn().outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Blocked.class,
                            blocked -> assertThat(blocked.by()).containsExactly("russia"));
            assertThat(outturn().stand("russia").isAgainstInterests()).isTrue();
            assertThat(outturn().stand("russia").citedRightly()).isFalse();
        }
    }

    @Nested
    class A_seat_that_knows_its_interests {

        @Test
        void is_seen_to_have_cited_rightly_and_keeps_all_points_of_the_vote() {
            begun().chaired(new VoteCalled());
            votes("kazakhstan", 1, Word.OBJECT, objectionOf("kazakhstan"));
            summit.chaired(new VoteClosed(), new Ended());

            assertThat(outturn().stand("kazakhstan").citedRightly()).isTrue();
            Reckoning.Score score = Summit.reckoning().score(summit.table(), "kazakhstan");
            assertThat(score.votes()).isEqualTo(score.outOfVotes());
        }

        @Test
        void loses_them_by_consenting_to_what_it_cannot_bear() {
            begun().chaired(new VoteCalled());
            votes("kazakhstan", 1, Word.CONSENT, null);
            summit.chaired(new VoteClosed(), new Ended());

            assertThat(outturn().stand("kazakhstan").isAgainstInterests()).isTrue();
            assertThat(Summit.reckoning().score(summit.table(), "kazakhstan").votes())
                    .isZero();
        }
    }

    @Nested
    class The_brief {

        @Test
        void is_kept_by_what_the_class_concluded() {
            begun().does(1, new Reworded("kazakhstan", DATE, DATE, "")).chaired(new VoteCalled());
            votes("kazakhstan", 1, Word.CONSENT, null);
            votes("russia", 2, Word.CONSENT, null);
            summit.chaired(new VoteClosed(), new Ended());

            assertThat(Summit.reckoning().signed(summit.table())).isPresent();
            assertThat(Summit.reckoning().score(summit.table(), "kazakhstan").points())
                    .isGreaterThan(50);
        }

        @Test
        void counts_alone_for_a_seat_that_never_spoke() {
            begun().chaired(new Ended());

            Reckoning.Score score = Summit.reckoning().score(summit.table(), "china");
            assertThat(score.outOfMandate()).isEqualTo(Reckoning.OUT_OF);
            assertThat(score.outOfVotes()).isZero();
        }
    }
}

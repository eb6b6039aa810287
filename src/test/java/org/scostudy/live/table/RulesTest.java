package org.scostudy.live.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scostudy.live.table.Summit.DATE;
import static org.scostudy.live.table.Summit.MILDER;

import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.live.table.Deed.Answered;
import org.scostudy.live.table.Deed.Asked;
import org.scostudy.live.table.Deed.Began;
import org.scostudy.live.table.Deed.Ended;
import org.scostudy.live.table.Deed.Left;
import org.scostudy.live.table.Deed.NewsBrought;
import org.scostudy.live.table.Deed.Paused;
import org.scostudy.live.table.Deed.Resumed;
import org.scostudy.live.table.Deed.Reworded;
import org.scostudy.live.table.Deed.Seated;
import org.scostudy.live.table.Deed.VoteCalled;
import org.scostudy.live.table.Deed.VoteClosed;
import org.scostudy.live.table.Deed.Voted;
import org.scostudy.live.table.LiveTable.Phase;
import org.scostudy.scenario.negotiation.ClauseLine;
import org.scostudy.scenario.story.NotPossible;

/** What can happen at a live summit, and when. */
class RulesTest {

    private final Summit summit = new Summit();

    private Summit begun() {
        return summit.taken("kazakhstan", "russia", "kazakhstan").chaired(new Began());
    }

    private static int number(Vote vote) {
        return vote.number();
    }

    private int open() {
        return number(Objects.requireNonNull(summit.table().vote()));
    }

    private String aReasonOf(String seat) {
        LiveTable table = summit.table();
        return new Pleas(table.decisions())
                .of(seat, table.text(), Summit.reckoning().lines(table))
                .getFirst()
                .source();
    }

    @Nested
    class Seats {

        @Test
        void are_given_out_evenly() {
            for (int voice = 1; voice <= 13; voice++) {
                summit.does(voice, new Seated(summit.table().freest()));
            }

            assertThat(summit.table().decisions().members())
                    .allSatisfy(seat -> assertThat(summit.table().holders(seat)).hasSizeBetween(2, 3));
        }

        @Test
        void are_free_again_once_everybody_has_left() {
            summit.taken("china").does(1, new Left());

            assertThat(summit.table().isHeld("china")).isFalse();
            assertThat(summit.table().seatOf(1)).isNull();
        }

        @Test
        void speak_only_through_those_who_hold_them() {
            begun();

            assertThatThrownBy(() -> summit.does(2, new Reworded("kazakhstan", DATE, DATE, "")))
                    .isInstanceOfSatisfying(
                            Overtaken.class, late -> assertThat(late.reason()).isEqualTo(Overtaken.Reason.SEAT));
        }
    }

    @Nested
    class The_text {

        @Test
        void waits_until_the_chair_begins() {
            summit.taken("kazakhstan");

            assertThatThrownBy(() -> summit.does(1, new Reworded("kazakhstan", DATE, DATE, "")))
                    .isInstanceOf(NotPossible.class);
        }

        @Test
        void is_changed_by_a_seat_in_its_name() {
            begun().does(1, new Reworded("kazakhstan", DATE, DATE, MILDER));

            assertThat(summit.table().text().clauses()).contains(MILDER).doesNotContain(DATE);
            assertThat(summit.table().lastChange(DATE))
                    .hasValueSatisfying(change -> assertThat(change.seat()).isEqualTo("kazakhstan"));
        }

        @Test
        void is_not_changed_by_somebody_who_has_not_seen_how_it_stands() {
            begun().does(1, new Reworded("kazakhstan", DATE, DATE, ""));

            assertThatThrownBy(() -> summit.does(2, new Reworded("russia", DATE, DATE, MILDER)))
                    .isInstanceOfSatisfying(
                            Overtaken.class, late -> assertThat(late.reason()).isEqualTo(Overtaken.Reason.LINE));
            assertThat(summit.does(2, new Reworded("russia", DATE, "", DATE))
                            .table()
                            .text())
                    .isEqualTo(summit.table().opening());
        }

        @Test
        void takes_no_wording_that_the_model_does_not_have() {
            begun();

            assertThatThrownBy(() -> summit.does(1, new Reworded("kazakhstan", DATE, DATE, "burn-it")))
                    .isInstanceOf(NotPossible.class);
            assertThatThrownBy(() -> summit.does(1, new Reworded("kazakhstan", "nothing", "", DATE)))
                    .isInstanceOf(NotPossible.class);
        }

        @Test
        void rests_while_the_summit_is_paused() {
            begun().chaired(new Paused());

            assertThatThrownBy(() -> summit.does(1, new Reworded("kazakhstan", DATE, DATE, "")))
                    .isInstanceOfSatisfying(
                            Overtaken.class, late -> assertThat(late.reason()).isEqualTo(Overtaken.Reason.PAUSED));
            assertThat(summit.chaired(new Resumed())
                            .does(1, new Reworded("kazakhstan", DATE, DATE, ""))
                            .table()
                            .changes())
                    .hasSize(1);
        }
    }

    @Nested
    class A_question {

        @Test
        void waits_for_one_answer_of_a_seat_that_is_held() {
            begun().does(2, new Asked("russia", "kazakhstan"));
            int question = summit.table().questions().getFirst().number();
            assertThat(summit.table().questions().getFirst().isOpen()).isTrue();

            summit.does(1, new Answered("kazakhstan", question, Word.OBJECT, null));

            assertThat(summit.table().questions().getFirst().isOpen()).isFalse();
            assertThatThrownBy(() -> summit.does(3, new Answered("kazakhstan", question, Word.CONSENT, null)))
                    .isInstanceOfSatisfying(
                            Overtaken.class, late -> assertThat(late.reason()).isEqualTo(Overtaken.Reason.ANSWERED));
        }

        @Test
        void to_an_empty_seat_is_answered_by_its_interests() {
            begun().does(1, new Asked("kazakhstan", "china"));

            assertThat(summit.table().questions().getFirst().byCouncil()).isTrue();
        }

        @Test
        void is_asked_so_often_between_votes() {
            begun();
            for (String of : new String[] {"china", "kyrgyzstan", "tajikistan", "uzbekistan"}) {
                summit.does(1, new Asked("kazakhstan", of));
            }

            assertThat(summit.table().questionsLeft("kazakhstan")).isZero();
            assertThatThrownBy(() -> summit.does(1, new Asked("kazakhstan", "china")))
                    .isInstanceOf(NotPossible.class);
            summit.chaired(new VoteCalled(), new VoteClosed());
            assertThat(summit.table().questionsLeft("kazakhstan")).isEqualTo(LiveTable.QUESTIONS);
        }
    }

    @Nested
    class A_vote {

        @Test
        void counts_the_last_word_of_a_seat() {
            begun().chaired(new VoteCalled());
            summit.does(1, new Voted("kazakhstan", open(), Word.CONSENT, null))
                    .does(3, new Voted("kazakhstan", open(), Word.OBJECT, aReasonOf("kazakhstan")))
                    .chaired(new VoteClosed());

            Vote vote = summit.table().votes().getFirst();
            assertThat(Objects.requireNonNull(vote.said().get("kazakhstan")).word())
                    .isEqualTo(Word.OBJECT);
            assertThat(summit.table().phase()).isEqualTo(Phase.DRAFTING);
        }

        @Test
        void lets_the_text_rest() {
            begun().chaired(new VoteCalled());

            assertThatThrownBy(() -> summit.does(1, new Reworded("kazakhstan", DATE, DATE, "")))
                    .isInstanceOfSatisfying(
                            Overtaken.class, late -> assertThat(late.reason()).isEqualTo(Overtaken.Reason.VOTING));
        }

        @Test
        void takes_no_objection_without_a_sentence_of_ones_own() {
            begun().chaired(new VoteCalled());

            for (String source : new String[] {null, "no-such-interest"}) {
                assertThatThrownBy(() -> summit.does(1, new Voted("kazakhstan", open(), Word.OBJECT, source)))
                        .isInstanceOf(NotPossible.class);
            }
        }

        @Test
        void that_is_over_takes_no_word() {
            begun().chaired(new VoteCalled());
            int first = open();
            summit.chaired(new VoteClosed(), new VoteCalled());

            assertThatThrownBy(() -> summit.does(1, new Voted("kazakhstan", first, Word.CONSENT, null)))
                    .isInstanceOfSatisfying(
                            Overtaken.class, late -> assertThat(late.reason()).isEqualTo(Overtaken.Reason.VOTE_CLOSED));
        }

        @Test
        void called_twice_is_called_once() {
            begun().chaired(new VoteCalled());

            assertThatThrownBy(() -> summit.chaired(new VoteCalled()))
                    .isInstanceOfSatisfying(
                            Overtaken.class, late -> assertThat(late.reason()).isEqualTo(Overtaken.Reason.DONE));
        }
    }

    @Nested
    class News {

        @Test
        void comes_once_and_brings_what_somebody_now_wants() {
            begun();
            String twist = summit.table().possibleNews().getFirst();
            summit.chaired(new NewsBrought(twist));

            assertThat(summit.table().text())
                    .isEqualTo(summit.table()
                            .decisions()
                            .twist(twist)
                            .changing(summit.table().opening()));
            assertThatThrownBy(() -> summit.chaired(new NewsBrought(twist))).isInstanceOf(Overtaken.class);
        }
    }

    @Nested
    class The_end {

        @Test
        void closes_what_is_open_and_takes_nothing_more() {
            begun().chaired(new VoteCalled(), new Ended());

            assertThat(summit.table().votes()).hasSize(1);
            assertThatThrownBy(() -> summit.does(1, new Left()))
                    .isInstanceOfSatisfying(
                            Overtaken.class, late -> assertThat(late.reason()).isEqualTo(Overtaken.Reason.ENDED));
        }
    }

    @Test
    void the_same_log_gives_the_same_summit() {
        begun().does(2, new Asked("russia", "kazakhstan"), new Asked("russia", "china"))
                .does(1, new Reworded("kazakhstan", DATE, DATE, MILDER))
                .chaired(new VoteCalled());
        summit.does(2, new Voted("russia", open(), Word.RESERVE, aReasonOf("russia")))
                .chaired(new VoteClosed());
        summit.chaired(new NewsBrought(summit.table().possibleNews().getFirst()), new Ended());

        assertThat(summit.foldedAgain()).isEqualTo(summit.table());
    }

    @Test
    void lines_are_those_of_the_drafting_game() {
        begun();

        assertThat(Summit.reckoning().lines(summit.table()).stream().map(ClauseLine::origin))
                .contains(ClauseLine.Origin.TABLED, ClauseLine.Origin.OPTIONAL);
    }
}

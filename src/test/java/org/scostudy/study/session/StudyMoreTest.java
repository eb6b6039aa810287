package org.scostudy.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.BadRequest;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.study.StudyTable;
import org.scostudy.study.queue.Scope;
import org.scostudy.study.session.StudyMore.Kind;
import org.scostudy.study.session.StudyMore.Offer;
import org.scostudy.study.settings.Preferences;

class StudyMoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final StudyTable table = new StudyTable().prefers(Preferences.DEFAULT.withNewPerDay(2));

    @AfterEach
    void close() {
        assertThat(table.replay.compare().differences()).isEmpty();
        table.close();
    }

    private List<Offer> offers(Kind kind) {
        return table.more.offers(table.learner).stream()
                .filter(offer -> offer.kind() == kind)
                .toList();
    }

    private Scope scope(Offer offer) {
        return Scope.parse(offer.path().substring("study?more=".length()));
    }

    private static double stability(StudyTable table) {
        return Objects.requireNonNull(table.stored("sco:box01:x").memory().memory())
                .stability();
    }

    private void facts(String section, int number) {
        for (int i = 1; i <= number; i++) {
            table.with("%s/%s%02d:x".formatted(section, section, i));
        }
    }

    @Nested
    class More_new_cards {

        @Test
        void come_beyond_the_limit_and_no_more_than_asked_for() {
            facts("box", 30);
            table.studiesAll(Rating.EASY);
            assertThat(table.deal().cards()).isEmpty();

            Offer five = offers(Kind.NEW).getFirst();

            assertThat(five.cards()).isEqualTo(5);
            assertThat(table.studiesAll(scope(five), Rating.EASY))
                    .containsExactly("sco:box03:x", "sco:box04:x", "sco:box05:x", "sco:box06:x", "sco:box07:x");
            assertThat(table.deal(scope(five)).finish()).isNotNull();
        }

        @Test
        void are_not_more_for_asking_twice() {
            facts("box", 30);
            table.studiesAll(Rating.EASY);
            Scope first = scope(offers(Kind.NEW).getFirst());
            Scope again = scope(offers(Kind.NEW).getFirst());

            assertThat(again).isEqualTo(first);
            table.studiesAll(first, Rating.EASY);
            assertThat(table.deal(again).cards()).isEmpty();
        }

        @Test
        void can_be_asked_for_again_when_they_are_done() {
            facts("box", 30);
            table.studiesAll(Rating.EASY);
            table.studiesAll(scope(offers(Kind.NEW).getFirst()), Rating.EASY);

            assertThat(table.studiesAll(scope(offers(Kind.NEW).getFirst()), Rating.EASY))
                    .hasSize(5);
        }

        @Test
        void are_offered_by_five_ten_and_twenty_or_as_many_as_there_are() {
            facts("box", 9);
            table.studiesAll(Rating.EASY);
            assertThat(offers(Kind.NEW)).extracting(Offer::cards).containsExactly(5, 7);

            table.studiesAll(scope(offers(Kind.NEW).getLast()), Rating.EASY);
            assertThat(offers(Kind.NEW)).isEmpty();
        }

        @Test
        void are_meant_for_the_day_on_which_they_were_asked_for() {
            facts("box", 30);
            table.studiesAll(Rating.EASY);
            Scope five = scope(offers(Kind.NEW).getFirst());
            table.passes(Duration.ofDays(1));

            assertThat(table.deal(five).counts().fresh()).isEqualTo(2);
        }

        @Test
        void keep_the_other_direction_of_a_fact_of_today_for_another_day() {
            table.with("box/a:x", "box/a:y", "box/b:x", "box/c:x");
            table.studiesAll(Rating.EASY);

            assertThat(table.studiesAll(new Scope.MoreNew(9, TODAY), Rating.EASY))
                    .containsExactly("sco:c:x");
        }

        @Test
        void can_be_taken_back() {
            facts("box", 5);
            table.studiesAll(Rating.EASY);
            Scope more = new Scope.MoreNew(3, TODAY);
            table.answer(more, Rating.EASY);
            Studying.SessionState place = new Studying.SessionState(table.session, null, more);

            assertThat(table.studying
                            .undo(table.learner, place)
                            .cards()
                            .getFirst()
                            .card())
                    .isEqualTo("sco:box03:x");
            assertThat(table.deal(more).counts().fresh()).isEqualTo(1);
        }
    }

    @Nested
    class Reviews_ahead {

        @Test
        void come_earliest_first_and_each_once() {
            facts("box", 2);
            table.studiesAll(Rating.EASY);
            table.passes(Duration.ofDays(1));
            facts("intro", 2);
            table.studiesAll(Rating.EASY);
            table.passes(Duration.ofDays(6));
            assertThat(table.deal().cards()).as("nothing is due").isEmpty();

            List<Offer> ahead = offers(Kind.AHEAD);

            assertThat(ahead).extracting(Offer::cards).containsExactly(2, 4);
            assertThat(table.studiesAll(scope(ahead.getLast()), Rating.GOOD))
                    .containsExactly("sco:box01:x", "sco:box02:x", "sco:intro01:x", "sco:intro02:x");
            assertThat(table.deal(scope(ahead.getLast())).cards()).isEmpty();
        }

        @Test
        void count_the_days_that_have_really_passed() {
            facts("box", 1);
            table.studiesAll(Rating.EASY);
            double stability = stability(table);
            table.passes(Duration.ofDays(5));
            Scope ahead = new Scope.Ahead(TODAY.plusDays(20));

            table.answer(ahead, Rating.GOOD);

            assertThat(table.stored("sco:box01:x").memory().phase()).isEqualTo(Phase.REVIEW);
            try (StudyTable onTime = new StudyTable()) {
                onTime.with("box/box01:x");
                onTime.studiesAll(Rating.EASY);
                onTime.passes(Duration.ofDays(8));
                onTime.answer(Rating.GOOD);
                assertThat(stability(table))
                        .as("more than before, less than on time")
                        .isGreaterThan(stability)
                        .isLessThan(stability(onTime));
            }
        }

        @Test
        void that_are_forgotten_come_back_in_their_steps() {
            facts("box", 1);
            table.studiesAll(Rating.EASY);
            table.passes(Duration.ofDays(5));
            Scope ahead = new Scope.Ahead(TODAY.plusDays(20));

            table.answer(ahead, Rating.AGAIN);

            assertThat(table.deal(ahead).counts().learning()).isEqualTo(1);
            assertThat(table.studiesAll(ahead, Rating.GOOD)).containsExactly("sco:box01:x");
        }

        @Test
        void take_reviews_off_tomorrow() {
            facts("box", 2);
            table.studiesAll(Rating.EASY);
            table.passes(Duration.ofDays(7));
            table.prefers(Preferences.DEFAULT.withNewPerDay(0));

            assertThat(offers(Kind.AHEAD)).extracting(Offer::cost).containsExactly("about 2 fewer reviews tomorrow");
        }
    }

    @Nested
    class What_was_forgotten {

        private void forgetsTheFirstOfTwo() {
            facts("box", 2);
            table.answer(Rating.AGAIN);
            table.studiesAll(Rating.EASY);
            table.passes(Duration.ofMinutes(1));
        }

        @Test
        void is_asked_until_it_is_remembered() {
            forgetsTheFirstOfTwo();
            Scope forgotten = scope(offers(Kind.FORGOTTEN).getFirst());

            table.answer(forgotten, Rating.AGAIN);
            assertThat(table.deal(forgotten).cards())
                    .extracting(Deal.Shown::card)
                    .containsExactly("sco:box01:x");
            table.answer(forgotten, Rating.GOOD);

            assertThat(table.deal(forgotten).cards()).isEmpty();
        }

        @Test
        void can_be_asked_for_once_more_on_the_same_day() {
            forgetsTheFirstOfTwo();
            table.studiesAll(scope(offers(Kind.FORGOTTEN).getFirst()), Rating.GOOD);
            table.passes(Duration.ofMinutes(5));

            assertThat(table.studiesAll(scope(offers(Kind.FORGOTTEN).getFirst()), Rating.GOOD))
                    .containsExactly("sco:box01:x");
        }

        @Test
        void is_remembered_when_it_was_known_on_a_later_day() {
            forgetsTheFirstOfTwo();
            table.passes(Duration.ofDays(2));
            assertThat(offers(Kind.FORGOTTEN)).extracting(Offer::cards).containsExactly(1);

            table.studiesAll(new Scope.Ahead(TODAY.plusDays(30)), Rating.GOOD);

            assertThat(offers(Kind.FORGOTTEN)).isEmpty();
        }

        @Test
        void is_no_longer_offered_after_a_week() {
            forgetsTheFirstOfTwo();
            table.passes(Duration.ofDays(7));

            assertThat(offers(Kind.FORGOTTEN)).isEmpty();
        }

        @Test
        void gives_way_to_the_days_cards_when_the_day_is_over() {
            forgetsTheFirstOfTwo();
            Scope forgotten = scope(offers(Kind.FORGOTTEN).getFirst());
            facts("intro", 3);
            table.passes(Duration.ofDays(1));

            assertThat(table.deal(forgotten).counts().fresh()).isEqualTo(2);
        }
    }

    @Nested
    class A_section_that_is_asked_for {

        private final Scope box = new Scope.Sections(Set.of("sco/box"));

        @Test
        void goes_on_when_the_limit_of_the_day_is_reached() {
            facts("box", 6);
            facts("intro", 2);
            table.studiesAll(Rating.EASY);

            assertThat(table.studiesAll(box, Rating.EASY))
                    .containsExactly("sco:box03:x", "sco:box04:x", "sco:box05:x", "sco:box06:x");
        }

        @Test
        void brings_what_is_due_first_and_then_new_cards() {
            facts("box", 6);
            table.studiesAll(Rating.EASY);
            table.passes(Duration.ofDays(8));

            assertThat(table.studiesAll(box, Rating.EASY))
                    .containsExactly(
                            "sco:box01:x", "sco:box02:x", "sco:box03:x", "sco:box04:x", "sco:box05:x", "sco:box06:x");
        }
    }

    @Nested
    class The_offers {

        @Test
        void begin_with_the_days_own_cards_while_some_are_left() {
            facts("box", 30);

            assertThat(table.more.offers(table.learner))
                    .singleElement()
                    .isEqualTo(new Offer(Kind.TODAY, 2, "2 cards of today", "within your limits", "study"));
        }

        @Test
        void say_what_new_cards_cost_by_what_the_scheduler_makes_of_the_grades_of_many() {
            facts("box", 60);
            table.prefers(Preferences.DEFAULT.withNewPerDay(0));

            // of ten first sights 2.2 are Again and 1 is Hard, which come back tomorrow, and 6 Good: the day after
            assertThat(offers(Kind.NEW))
                    .extracting(Offer::title, Offer::cost)
                    .contains(org.assertj.core.groups.Tuple.tuple(
                            "10 more new cards", "about 3 more reviews tomorrow, 6 the day after"));
        }

        @Test
        void cost_more_for_who_forgets_more() {
            facts("box", 90);
            table.prefers(Preferences.DEFAULT.withNewPerDay(60));
            for (int i = 0; i < 60; i++) {
                table.answer("sco:box%02d:x@0".formatted(i + 1), Rating.AGAIN);
            }
            table.studiesAll(Rating.GOOD);

            assertThat(offers(Kind.NEW).get(1).cost()).startsWith("about 8 more reviews tomorrow");
        }

        @Test
        void are_none_where_nothing_is_left_to_do() {
            assertThat(table.more.offers(table.learner)).isEmpty();
        }
    }

    @Test
    void a_wish_that_cannot_be_read_is_refused() {
        for (String text : List.of("new:x:2026-03-02", "new:5:2026-13-40", "ahead:soon", "forgotten:", "else:1")) {
            assertThatThrownBy(() -> Scope.parse(text)).as(text).isInstanceOf(BadRequest.class);
        }
    }
}

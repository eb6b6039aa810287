package org.scostudy.classroom.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ExtraTime;
import org.scostudy.classroom.roster.Member;
import org.scostudy.quiz.Release;
import org.scostudy.quiz.Release.HeldUntil;
import org.scostudy.quiz.Release.HeldUntilReleased;
import org.scostudy.quiz.Release.Released;

/** Ada has used up her one attempt at a quiz. */
class SittersTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant SOON = NOW.plus(Duration.ofHours(2));
    private static final Instant LATER = NOW.plus(Duration.ofDays(2));
    private static final Instant BEFORE = NOW.minus(Duration.ofHours(2));
    private static final Member ADA = member(1, 11L, null);
    private static final Member BOB = member(2, 12L, null);

    private final List<Member> members = new ArrayList<>(List.of(ADA));
    private final List<Leeway> leeways = new ArrayList<>();
    private final List<WorkAttempt> attempts = new ArrayList<>(List.of(finished(ADA)));
    private final Map<String, Instant> ends = new HashMap<>();
    private @Nullable Instant archived;
    private WorkDates dates = WorkDates.ALWAYS;
    private @Nullable Integer allowed = 1;
    private Answers answers = Answers.USUAL;

    private static Member member(long id, @Nullable Long learner, @Nullable Instant left) {
        return new Member(id, 1, learner, "Member " + id, BEFORE, left, false, ExtraTime.NONE);
    }

    private static WorkAttempt finished(Member member) {
        return new WorkAttempt(7, member.id(), "finished by " + member.id(), BEFORE, BEFORE.plusSeconds(60), 3, 4);
    }

    private void sits(Member member, Instant end) {
        attempts.add(new WorkAttempt(7, member.id(), "open", BEFORE, null, 0, 0));
        ends.put("open", end);
    }

    private Release release() {
        Assignment quiz =
                new Assignment(7, 1, "Energy", new Work.Quiz("{}"), dates, allowed, Counting.BEST, 1, answers);
        return Sitters.release(
                answers,
                Sitters.of(
                        new Classroom(1, "Spring", "CODE", 0, false, ZoneOffset.UTC, archived),
                        quiz,
                        members,
                        leeways,
                        attempts,
                        attempt -> Optional.ofNullable(ends.get(attempt.id())),
                        NOW));
    }

    @Nested
    class When_nobody_else_is_in_the_class {

        @Test
        void answers_are_told_as_soon_as_no_attempt_is_left() {
            assertThat(release()).isEqualTo(new Released());
        }

        @Test
        void they_are_held_as_long_as_one_is_left() {
            allowed = 2;
            dates = new WorkDates(null, null, SOON);
            assertThat(release()).isEqualTo(new HeldUntil(SOON));
        }

        @Test
        void any_number_of_attempts_is_never_used_up() {
            allowed = null;
            assertThat(release()).isEqualTo(new HeldUntilReleased());
        }
    }

    @Nested
    class When_somebody_has_not_begun {

        {
            members.add(BOB);
        }

        @Test
        void without_any_date_they_may_sit_it_for_ever() {
            assertThat(release()).isEqualTo(new HeldUntilReleased());
        }

        @Test
        void a_due_date_alone_closes_nothing() {
            dates = new WorkDates(null, BEFORE, null);
            assertThat(release()).isEqualTo(new HeldUntilReleased());
            dates = new WorkDates(null, SOON, null);
            assertThat(release()).isEqualTo(new HeldUntilReleased());
        }

        @Test
        void late_work_is_waited_for_until_it_is_not_taken_any_more() {
            dates = new WorkDates(null, BEFORE, SOON);
            assertThat(release()).isEqualTo(new HeldUntil(SOON));
        }

        @Test
        void late_work_that_is_refused_is_not_waited_for() {
            dates = new WorkDates(null, BEFORE, BEFORE);
            assertThat(release()).isEqualTo(new Released());
        }

        @Test
        void what_is_not_open_yet_is_still_to_be_sat() {
            dates = new WorkDates(SOON, LATER, LATER);
            assertThat(release()).isEqualTo(new HeldUntil(LATER));
        }

        @Test
        void their_own_later_dates_count() {
            dates = new WorkDates(null, BEFORE, BEFORE);
            leeways.add(new Leeway(7, BOB.id(), new WorkDates(null, null, LATER), null));
            assertThat(release()).isEqualTo(new HeldUntil(LATER));
        }

        @Test
        void and_so_do_earlier_ones() {
            dates = new WorkDates(null, null, LATER);
            leeways.add(new Leeway(7, BOB.id(), new WorkDates(null, null, BEFORE), null));
            assertThat(release()).isEqualTo(new Released());
        }

        @Test
        void an_exception_of_another_assignment_does_not() {
            dates = new WorkDates(null, BEFORE, BEFORE);
            leeways.add(new Leeway(8, BOB.id(), new WorkDates(null, null, LATER), null));
            assertThat(release()).isEqualTo(new Released());
        }

        @Test
        void an_archived_class_sits_nothing() {
            archived = BEFORE;
            assertThat(release()).isEqualTo(new Released());
        }
    }

    @Nested
    class Exceptions {

        @Test
        void that_allow_another_attempt_hold_the_answers_back() {
            dates = new WorkDates(null, null, SOON);
            leeways.add(new Leeway(7, ADA.id(), dates, 2));
            assertThat(release()).isEqualTo(new HeldUntil(SOON));
        }

        @Test
        void the_longest_of_all_counts() {
            members.add(BOB);
            Member eve = member(3, 13L, null);
            members.add(eve);
            dates = new WorkDates(null, null, SOON);
            leeways.add(new Leeway(7, eve.id(), new WorkDates(null, null, LATER), null));
            assertThat(release()).isEqualTo(new HeldUntil(LATER));
            leeways.add(new Leeway(7, BOB.id(), WorkDates.ALWAYS, null));
            assertThat(release()).isEqualTo(new HeldUntilReleased());
        }
    }

    @Nested
    class When_somebody_is_sitting_it {

        {
            members.add(BOB);
        }

        @Test
        void their_own_time_is_waited_for_extra_time_included() {
            sits(BOB, SOON.plus(Duration.ofMinutes(30)));
            assertThat(release()).isEqualTo(new HeldUntil(SOON.plus(Duration.ofMinutes(30))));
        }

        @Test
        void closing_ends_it_sooner() {
            dates = new WorkDates(null, null, SOON);
            sits(BOB, LATER);
            assertThat(release()).isEqualTo(new HeldUntil(SOON));
        }

        @Test
        void without_a_limit_it_may_take_for_ever() {
            sits(BOB, Instant.MAX);
            assertThat(release()).isEqualTo(new HeldUntilReleased());
        }

        @Test
        void what_should_have_ended_is_waited_for_until_it_is_handed_in() {
            sits(BOB, BEFORE);
            assertThat(release()).isEqualTo(new HeldUntil(NOW.plus(Sitters.HANDING_IN)));
        }

        @Test
        void an_attempt_that_is_gone_is_not_waited_for() {
            attempts.add(new WorkAttempt(7, BOB.id(), "gone", BEFORE, null, 0, 0));
            assertThat(release()).isEqualTo(new Released());
        }

        @Test
        void an_archived_class_waits_for_them_all_the_same() {
            archived = BEFORE;
            sits(BOB, SOON);
            assertThat(release()).isEqualTo(new HeldUntil(SOON));
        }
    }

    @Nested
    class Who_belongs_to_the_class {

        @Test
        void are_those_who_are_invited_too() {
            members.add(member(3, null, null));
            assertThat(release()).isEqualTo(new HeldUntilReleased());
        }

        @Test
        void are_not_those_who_left_or_whose_account_is_gone() {
            members.add(member(3, 13L, BEFORE));
            members.add(member(4, null, BEFORE));
            assertThat(release()).isEqualTo(new Released());
        }
    }

    @Nested
    class The_word_of_an_instructor {

        @Test
        void releases_whoever_may_still_sit() {
            members.add(BOB);
            for (Answers.Rule rule : Answers.Rule.values()) {
                answers = new Answers(rule, BEFORE);
                assertThat(release()).isEqualTo(new Released());
            }
        }

        @Test
        void holds_back_also_when_nobody_can_sit_any_more() {
            answers = new Answers(Answers.Rule.INSTRUCTOR, null);
            assertThat(release()).isEqualTo(new HeldUntilReleased());
        }

        @Test
        void tells_at_once_where_that_was_chosen() {
            members.add(BOB);
            answers = new Answers(Answers.Rule.AT_ONCE, null);
            assertThat(release()).isEqualTo(new Released());
        }
    }
}

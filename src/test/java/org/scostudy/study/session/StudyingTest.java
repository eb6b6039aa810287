package org.scostudy.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.BadRequest;
import org.scostudy.language.English;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.CardId;
import org.scostudy.question.Prompt;
import org.scostudy.question.StudyCard;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.PromptId;
import org.scostudy.study.log.Recorded;
import org.scostudy.study.settings.Preferences;

class StudyingTest {

    private final StudyTable table = new StudyTable();

    @AfterEach
    void close() {
        table.close();
    }

    @Nested
    class What_comes_next {

        @Test
        void new_cards_come_up_to_the_daily_limit() {
            table.with("box/a:x", "box/b:x", "box/c:x").prefers(Preferences.DEFAULT.withNewPerDay(2));

            List<String> met = table.studiesAll(Rating.EASY);

            assertThat(met).hasSize(2);
            assertThat(table.deal().finish()).isNotNull();
        }

        @Test
        void the_limit_is_fresh_the_next_day() {
            table.with("box/a:x", "box/b:x").prefers(Preferences.DEFAULT.withNewPerDay(1));
            table.studiesAll(Rating.EASY);

            table.passes(Duration.ofHours(20));

            assertThat(table.deal().cards()).extracting(Deal.Shown::card).containsExactly("sco:b:x");
        }

        @Test
        void the_day_ends_at_the_learners_day_start_and_not_at_midnight() {
            table.with("box/a:x", "box/b:x").prefers(Preferences.DEFAULT.withNewPerDay(1));
            table.studiesAll(Rating.EASY);

            table.passes(Duration.ofHours(19));

            assertThat(table.deal().cards())
                    .as("at 03:00 it is still the day before")
                    .isEmpty();
        }

        @Test
        void sections_take_turns() {
            table.with("box/a:x", "box/b:x", "intro/c:x", "intro/d:x");

            assertThat(table.studiesAll(Rating.EASY)).containsExactly("sco:a:x", "sco:c:x", "sco:b:x", "sco:d:x");
        }

        @Test
        void only_sections_that_the_learner_ticked_come_up() {
            table.with("box/a:x", "intro/c:x").prefers(Preferences.DEFAULT.withSections(Set.of("sco/intro")));

            assertThat(table.studiesAll(Rating.EASY)).containsExactly("sco:c:x");
        }

        @Test
        void a_card_in_its_steps_returns_when_its_time_has_come() {
            table.with("box/a:x", "box/b:x", "box/c:x");
            table.answer(Rating.AGAIN);
            table.passes(Duration.ofSeconds(61));

            assertThat(table.deal().cards().getFirst().card()).isEqualTo("sco:a:x");
        }

        @Test
        void a_card_in_its_steps_comes_early_when_nothing_else_is_left() {
            table.with("box/a:x");
            table.answer(Rating.GOOD);

            assertThat(table.deal().cards()).extracting(Deal.Shown::card).containsExactly("sco:a:x");
        }

        @Test
        void a_step_of_hours_is_waited_for() {
            table.settings.schedule(7, Scheduling.DEFAULT.withFuzz(false).withLearningSteps(Duration.ofHours(3)));
            table.with("box/a:x");

            Deal deal = table.answer(Rating.AGAIN);

            assertThat(deal.cards()).isEmpty();
            assertThat(deal.waitUntil()).isEqualTo(StudyTable.MORNING.plus(Duration.ofHours(3)));
        }

        @Test
        void a_learning_step_that_ends_in_the_next_day_is_part_of_the_sitting() {
            table.passes(Duration.between(StudyTable.MORNING, Instant.parse("2026-03-03T03:55:00Z")));
            table.with("box/a:x");
            Deal deal = table.answer(Rating.GOOD);

            assertThat(deal.counts().learning()).isEqualTo(1);
            assertThat(deal.cards()).extracting(Deal.Shown::card).containsExactly("sco:a:x");
        }

        @Test
        void reviews_beyond_the_limit_wait_for_tomorrow() {
            table.with("box/a:x", "box/b:x", "box/c:x");
            table.studiesAll(Rating.EASY);
            table.passes(Duration.ofDays(30));
            table.prefers(Preferences.DEFAULT.withReviewsPerDay(2));

            assertThat(table.studiesAll(Rating.GOOD)).hasSize(2);
        }

        @Test
        void the_card_on_the_screen_is_not_dealt_again() {
            table.with("box/a:x", "box/b:x");
            PromptId showing = PromptId.parse("sco:a:x@0");

            Deal deal = table.studying.next(table.learner, StudyTable.place(table.session, showing));

            assertThat(deal.cards()).extracting(Deal.Shown::card).containsExactly("sco:b:x");
        }
    }

    @Nested
    class When_two_cards_ask_about_the_same_fact {

        @Test
        void only_one_of_them_is_shown_that_day() {
            table.with("box/rats:place", "box/rats:body", "box/b:x");

            assertThat(table.studiesAll(Rating.EASY)).containsExactly("sco:rats:place", "sco:b:x");
        }

        @Test
        void the_other_one_comes_on_the_next_day() {
            table.with("box/rats:place", "box/rats:body");
            table.studiesAll(Rating.EASY);

            table.passes(Duration.ofDays(1));

            assertThat(table.studiesAll(Rating.EASY)).containsExactly("sco:rats:body");
        }

        @Test
        void reviews_of_both_on_one_day_are_spread_over_two() {
            table.with("box/rats:place", "box/rats:body");
            table.studiesAll(Rating.EASY);
            table.passes(Duration.ofDays(1));
            table.studiesAll(Rating.EASY);
            table.passes(Duration.ofDays(60));

            assertThat(table.studiesAll(Rating.GOOD)).hasSize(1);
            table.passes(Duration.ofDays(1));
            assertThat(table.studiesAll(Rating.GOOD)).hasSize(1);
        }
    }

    @Nested
    class How_a_card_is_asked {

        @Test
        void the_wording_changes_from_answer_to_answer() {
            table.with("box/a:x");
            Set<String> wordings = new HashSet<>();
            for (int i = 0; i < 3; i++) {
                wordings.add(table.deal().cards().getFirst().wording());
                table.answer(Rating.GOOD);
                table.passes(Duration.ofDays(3_000));
            }

            assertThat(wordings).hasSizeGreaterThan(1);
        }

        @Test
        void a_card_seen_for_the_first_time_need_not_be_typed() {
            table.with("box/a:x", "box/b:x", "box/c:x", "box/d:x", "box/e:x");

            assertThat(table.deal().cards()).noneMatch(card -> card.format() == Prompt.Format.TYPED);
        }

        @Test
        void who_does_not_want_to_type_is_never_asked_to() {
            table.with("box/a:x").prefers(Preferences.DEFAULT.withTyping(false));
            for (int i = 0; i < 6; i++) {
                assertThat(table.deal().cards().getFirst().format()).isNotEqualTo(Prompt.Format.TYPED);
                table.answer(Rating.AGAIN);
                table.passes(Duration.ofDays(30));
            }
        }

        @Test
        void the_answer_to_be_typed_is_not_sent_along() {
            table.with("box/a:x");
            Deal.Shown typed = null;
            for (int i = 0; i < 6 && typed == null; i++) {
                Deal.Shown shown = table.deal().cards().getFirst();
                typed = shown.format() == Prompt.Format.TYPED ? shown : null;
                table.answer(Rating.GOOD);
                table.passes(Duration.ofDays(3_000));
            }

            assertThat(typed).isNotNull().asString().doesNotContain("key of");
        }

        @Test
        void another_wording_can_be_asked_for() {
            table.with("box/a:x");
            String before = table.deal().cards().getFirst().wording();

            Deal deal =
                    table.studying.reword(table.learner, StudyTable.place(table.session, null), new CardId("sco:a:x"));

            assertThat(deal.cards().getFirst().card()).isEqualTo("sco:a:x");
            assertThat(deal.cards().getFirst().wording()).isNotEqualTo(before);
        }

        @Test
        void four_grades_say_when_the_card_comes_back() {
            table.with("box/a:x");

            assertThat(table.deal().cards().getFirst().grades())
                    .containsExactly(
                            new Deal.Grade(1, "1 min"),
                            new Deal.Grade(2, "6 min"),
                            new Deal.Grade(3, "10 min"),
                            new Deal.Grade(4, "8 days"));
        }

        @Test
        void two_grades_are_enough_for_who_wants_it_simple() {
            table.with("box/a:x").prefers(Preferences.DEFAULT.withGrades(Preferences.Grades.TWO));

            assertThat(table.deal().cards().getFirst().grades())
                    .extracting(Deal.Grade::rating)
                    .containsExactly(1, 3);
        }

        @Test
        void a_card_forgotten_again_and_again_is_marked_as_a_leech() {
            table.with("box/a:x");
            table.answer(Rating.EASY);
            for (int lapse = 0; lapse < Preferences.DEFAULT.leechLapses(); lapse++) {
                table.passes(Duration.ofDays(30));
                table.answer(Rating.AGAIN);
                table.answer(Rating.EASY);
            }
            table.passes(Duration.ofDays(30));

            assertThat(table.deal().cards().getFirst().leech()).isTrue();
        }
    }

    @Nested
    class An_answer {

        @Test
        void is_recorded_once_however_often_it_is_sent() {
            table.with("box/a:x");
            String prompt = table.deal().cards().getFirst().prompt();

            assertThat(table.answer(prompt, Rating.GOOD).recorded()).isEqualTo(Recorded.NOW);
            assertThat(table.answer(prompt, Rating.GOOD).recorded()).isEqualTo(Recorded.ALREADY);
            assertThat(table.answerIn(UUID.randomUUID().toString(), prompt, Rating.AGAIN)
                            .recorded())
                    .as("another tab")
                    .isEqualTo(Recorded.ALREADY);
            assertThat(table.log.of(7, new CardId("sco:a:x"))).hasSize(1);
        }

        @Test
        void to_a_prompt_that_was_never_made_is_refused() {
            table.with("box/a:x");

            assertThat(table.answer("sco:a:x@5", Rating.GOOD).recorded()).isEqualTo(Recorded.STALE);
            assertThat(table.log.of(7, new CardId("sco:a:x"))).isEmpty();
        }

        @Test
        void to_something_that_is_no_prompt_says_what_to_do() {
            assertThatThrownBy(() -> table.answer("nonsense", Rating.GOOD))
                    .isInstanceOfSatisfying(
                            BadRequest.class,
                            refused -> assertThat(English.say(refused.said())).contains("Reload"));
        }

        @Test
        void says_what_the_session_achieved_when_it_was_the_last() {
            table.with("box/a:x", "box/b:x");
            table.answer(Rating.EASY);
            table.answer(Rating.AGAIN);
            Deal deal = table.answer(Rating.EASY);

            assertThat(deal.finish()).satisfies(finish -> {
                assertThat(finish.reviewed()).isEqualTo(3);
                assertThat(finish.cards()).isEqualTo(2);
                assertThat(finish.fresh()).isEqualTo(2);
                assertThat(finish.correct()).isEqualTo(1);
                assertThat(finish.again()).isEqualTo(1);
                assertThat(finish.streak()).isEqualTo(1);
            });
        }
    }

    @Nested
    class Undo {

        @Test
        void takes_back_any_number_of_steps() {
            table.with("box/a:x", "box/b:x", "box/c:x");
            table.answer(Rating.EASY);
            table.answer(Rating.EASY);
            table.answer(Rating.EASY);

            assertThat(table.undo().cards().getFirst().card()).isEqualTo("sco:c:x");
            assertThat(table.undo().cards().getFirst().card()).isEqualTo("sco:b:x");
            assertThat(table.undo().cards().getFirst().card()).isEqualTo("sco:a:x");
            assertThat(table.undo().undone()).isNull();
            assertThat(table.deal().cards()).hasSize(3);
            assertThat(table.stored("sco:a:x").isNew()).isTrue();
        }

        @Test
        void brings_back_the_memory_of_before_to_the_last_digit() {
            table.with("box/a:x");
            table.answer(Rating.GOOD);
            table.passes(Duration.ofMinutes(10));
            table.answer(Rating.GOOD);
            table.passes(Duration.ofDays(3));
            var before = table.stored("sco:a:x").memory();
            table.answer(Rating.AGAIN);

            table.undo();

            assertThat(table.stored("sco:a:x").memory()).isEqualTo(before);
        }

        @Test
        void leaves_the_log_whole_and_asks_the_prompt_anew() {
            table.with("box/a:x");
            table.answer(Rating.EASY);

            Deal deal = table.undo();

            assertThat(deal.cards().getFirst().prompt()).isEqualTo("sco:a:x@2");
            assertThat(table.log.of(7, new CardId("sco:a:x"))).hasSize(2);
            assertThat(table.answer("sco:a:x@0", Rating.EASY).recorded()).isEqualTo(Recorded.ALREADY);
            assertThat(table.answer("sco:a:x@2", Rating.EASY).recorded()).isEqualTo(Recorded.NOW);
        }

        @Test
        void does_not_reach_into_another_session() {
            table.with("box/a:x");
            table.answerIn(UUID.randomUUID().toString(), "sco:a:x@0", Rating.EASY);

            assertThat(table.undo().undone()).isNull();
        }

        @Test
        void leaves_a_card_alone_that_was_answered_elsewhere_since() {
            table.with("box/a:x");
            table.answer(Rating.GOOD);
            table.answerIn(UUID.randomUUID().toString(), "sco:a:x@1", Rating.GOOD);

            assertThat(table.undo().undone()).isNull();
            assertThat(table.replay.compare().clean()).isTrue();
        }
    }

    @Nested
    class Putting_a_card_away {

        private final CardId card = new CardId("sco:a:x");

        private Studying.SessionState place() {
            return StudyTable.place(table.session, null);
        }

        @Test
        void burying_it_hides_it_until_tomorrow() {
            table.with("box/a:x");

            assertThat(table.studying.bury(table.learner, place(), card).cards())
                    .isEmpty();
            table.passes(Duration.ofDays(1));
            assertThat(table.deal().cards()).hasSize(1);
        }

        @Test
        void suspending_it_hides_it_for_good() {
            table.with("box/a:x");

            assertThat(table.studying.suspend(table.learner, place(), card).cards())
                    .isEmpty();
            table.passes(Duration.ofDays(400));
            assertThat(table.deal().cards()).isEmpty();
        }

        @Test
        void waking_it_asks_it_at_once() {
            table.with("box/a:x", "box/b:x");
            table.studying.suspend(table.learner, place(), card);
            table.studying.bury(table.learner, place(), card);

            assertThat(table.studying.wake(table.learner, place(), card).cards())
                    .extracting(Deal.Shown::card)
                    .startsWith("sco:a:x")
                    .doesNotHaveDuplicates();
        }

        @Test
        void flagging_it_marks_it_and_flagging_again_unmarks_it() {
            table.with("box/a:x");

            assertThat(table.studying
                            .flag(table.learner, place(), card)
                            .cards()
                            .getFirst()
                            .flagged())
                    .isTrue();
            assertThat(table.studying
                            .flag(table.learner, place(), card)
                            .cards()
                            .getFirst()
                            .flagged())
                    .isFalse();
        }
    }

    @Nested
    class A_card_whose_answer_has_changed {

        /** And the next day, for cards about one fact are not asked on the same day. */
        private void corrected() {
            StudyCard first = table.bank.removeFirst();
            table.bank.add(first.renewed(2, "Bishkek"));
            table.passes(Duration.ofDays(1));
        }

        @Test
        void starts_anew_and_says_what_the_answer_was() {
            table.with("box/a:x");
            table.answer(Rating.EASY);
            corrected();

            Deal.Shown shown = table.deal().cards().getFirst();

            assertThat(shown.card()).isEqualTo("sco:a:x#2");
            assertThat(shown.phase()).isEqualTo(Phase.NEW);
            assertThat(shown.changed()).isNotNull();
        }

        @Test
        void goes_on_saying_so_until_the_new_answer_is_learned() {
            table.with("box/a:x");
            table.answer(Rating.EASY);
            corrected();
            table.answer(Rating.AGAIN);
            table.passes(Duration.ofMinutes(2));
            assertThat(table.deal().cards().getFirst().changed()).isNotNull();

            table.answer(Rating.EASY);
            table.passes(Duration.ofDays(60));

            assertThat(table.deal().cards().getFirst().changed()).isNull();
        }

        @Test
        void is_a_card_like_any_other_for_those_who_never_met_the_former_answer() {
            table.with("box/a:x");
            corrected();

            assertThat(table.deal().cards().getFirst().changed()).isNull();
        }

        @Test
        void leaves_the_log_of_the_former_answer_as_it_was() {
            table.with("box/a:x");
            table.answer(Rating.EASY);
            Card former = table.stored("sco:a:x");
            corrected();
            table.answer(Rating.GOOD);

            assertThat(table.stored("sco:a:x")).isEqualTo(former);
            assertThat(table.stored("sco:a:x#2").memory().reps()).isEqualTo(1);
        }
    }

    @Nested
    class Replaying_the_log {

        @Test
        void gives_the_stored_cards_whatever_was_answered_undone_and_reset() {
            table.with("box/a:x", "box/b:x", "intro/c:x", "intro/d:x");
            java.util.Random random = new java.util.Random(4);
            for (int i = 0; i < 300; i++) {
                switch (random.nextInt(8)) {
                    case 0 -> table.undo();
                    case 1 ->
                        table.settings.schedule(
                                7, Scheduling.DEFAULT.withDesiredRetention(0.8 + random.nextInt(15) / 100.0));
                    default -> {
                        if (!table.deal().cards().isEmpty()) {
                            table.answer(Rating.of(1 + random.nextInt(4)));
                        }
                    }
                }
                table.passes(Duration.ofMinutes(random.nextInt(3000)));
            }

            assertThat(table.replay.compare().differences()).isEmpty();
        }

        @Test
        void names_a_card_that_is_not_what_its_log_makes_it() {
            table.with("box/a:x");
            table.answer(Rating.GOOD);
            table.jdbc.sql("UPDATE card SET stability = stability + 1").update();

            assertThat(table.replay.compare().differences())
                    .singleElement()
                    .asString()
                    .contains("sco:a:x");
        }
    }

    @Nested
    class The_record {

        @Test
        void counts_days_in_a_row_and_forgives_a_today_that_has_not_begun() {
            table.with("box/a:x", "box/b:x", "box/c:x").prefers(Preferences.DEFAULT.withNewPerDay(1));
            table.answer(Rating.EASY);
            table.passes(Duration.ofDays(1));
            table.answer(Rating.EASY);
            table.passes(Duration.ofDays(1));

            assertThat(table.record.streak(table.learner)).isEqualTo(2);
        }

        @Test
        void sees_what_is_coming() {
            table.with("box/a:x");
            table.answer(Rating.EASY);

            assertThat(table.record.load(table.learner, 14))
                    .hasSize(14)
                    .contains(1, org.assertj.core.data.Index.atIndex(8));
        }

        @Test
        void leaves_out_what_was_undone() {
            table.with("box/a:x");
            table.answer(Rating.EASY);
            table.undo();

            assertThat(table.record.answersPerDay(table.learner, LocalDate.of(2026, 1, 1)))
                    .isEmpty();
            assertThat(table.stored("sco:a:x").memory().phase()).isEqualTo(Phase.NEW);
        }
    }
}

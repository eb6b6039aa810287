package org.scostudy.study.queue;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Phase;
import org.scostudy.question.CardId;
import org.scostudy.question.StudyCard;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.Card;
import org.scostudy.study.settings.Preferences;

class DueQueueTest {

    private static final Instant NOW = StudyTable.MORNING;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final List<StudyCard> bank = new ArrayList<>();
    private final List<Card> met = new ArrayList<>();

    private DueQueueTest fresh(String... ids) {
        for (String id : ids) {
            bank.add(StudyTable.card(id));
        }
        return this;
    }

    private DueQueueTest met(Phase phase, Duration dueIn, String... ids) {
        for (String id : ids) {
            StudyCard content = StudyTable.card(id);
            bank.add(content);
            CardMemory memory = new CardMemory(
                    phase, new MemoryState(3, 5), 0, NOW.plus(dueIn), NOW.minus(Duration.ofDays(3)), 3, 1, 0);
            met.add(Card.unseen(content.id(), NOW).remembered(memory, TODAY.minusDays(3), 1));
        }
        return this;
    }

    private DueQueue queue() {
        Map<CardId, Phase> phases = new HashMap<>();
        met.forEach(card -> phases.put(card.id(), card.memory().phase()));
        return new DueQueue(
                new DayOfStudy(
                        NOW,
                        Amount.of(Preferences.DEFAULT),
                        new NewcomersOrder(bank),
                        NewcomersOrder.Wish.DEFAULT,
                        Set.of(),
                        _ -> true,
                        Stored.of(
                                TODAY,
                                TODAY.plusDays(1).atTime(4, 0).toInstant(UTC),
                                met,
                                List.of(),
                                phases,
                                List.of())),
                null);
    }

    private List<String> order() {
        return queue().take(100).stream().map(card -> card.id().fact()).toList();
    }

    @Nested
    class The_order {

        @Test
        void begins_with_cards_whose_step_is_over() {
            fresh("box/new:x").met(Phase.REVIEW, Duration.ofDays(-1), "box/due:x");
            met(Phase.LEARNING, Duration.ofSeconds(-1), "box/step:x");

            assertThat(order().getFirst()).isEqualTo("step");
        }

        @Test
        void spreads_new_cards_among_reviews() {
            fresh("box/n1:x", "box/n2:x");
            met(
                    Phase.REVIEW,
                    Duration.ofDays(-1),
                    "box/r1:x",
                    "box/r2:x",
                    "box/r3:x",
                    "box/r4:x",
                    "box/r5:x",
                    "box/r6:x");

            List<String> order = order();

            assertThat(order).hasSize(8);
            assertThat(Math.abs(order.indexOf("n1") - order.indexOf("n2"))).isGreaterThan(1);
        }

        @Test
        void takes_the_longest_overdue_review_of_a_section_first() {
            met(Phase.REVIEW, Duration.ofDays(-1), "box/late:x");
            met(Phase.REVIEW, Duration.ofDays(-9), "box/later:x");

            assertThat(order()).containsExactly("later", "late");
        }

        @Test
        void never_shows_two_of_one_section_in_a_row_while_another_waits() {
            met(
                    Phase.REVIEW,
                    Duration.ofDays(-1),
                    "box/a:x",
                    "box/b:x",
                    "box/c:x",
                    "intro/d:x",
                    "intro/e:x",
                    "intro/f:x");

            List<String> sections = queue().take(6).stream()
                    .map(card -> "abc".contains(card.id().fact()) ? "box" : "intro")
                    .toList();

            for (int i = 1; i < sections.size(); i++) {
                assertThat(sections.get(i)).isNotEqualTo(sections.get(i - 1));
            }
        }

        @Test
        void takes_the_new_cards_of_a_day_from_all_sections_by_what_each_has_left() {
            for (int i = 0; i < 40; i++) {
                fresh("box/a" + i + ":x");
            }
            for (int i = 0; i < 20; i++) {
                fresh("intro/b" + i + ":x");
            }

            assertThat(queue().counts().fresh()).isEqualTo(Preferences.DEFAULT.newPerDay());
            assertThat(order())
                    .hasSize(Preferences.DEFAULT.newPerDay())
                    .startsWith("a0", "b0", "a1", "a2", "b1", "a3")
                    .endsWith("b4", "a9");
        }

        @Test
        void is_the_same_whenever_it_is_asked_for() {
            fresh("box/a:x", "intro/b:x", "economy/c:x").met(Phase.REVIEW, Duration.ofDays(-2), "box/d:x", "intro/e:x");

            assertThat(order()).isEqualTo(order());
        }
    }

    @Nested
    class What_is_left_out {

        @Test
        void is_a_review_of_a_later_day() {
            met(Phase.REVIEW, Duration.ofDays(-1), "box/a:x");

            assertThat(queue().counts()).isEqualTo(new DueQueue.Counts(0, 0, 1));
        }

        @Test
        void is_a_card_that_has_left_the_bank() {
            met(Phase.REVIEW, Duration.ofDays(-1), "box/a:x");
            bank.clear();

            assertThat(order()).isEmpty();
        }

        @Test
        void is_a_new_card_about_a_fact_that_has_a_review_today() {
            met(Phase.REVIEW, Duration.ofDays(-1), "box/rats:place").fresh("box/rats:body");

            assertThat(order()).containsExactly("rats");
        }
    }

    @Nested
    class Waiting {

        @Test
        void is_said_when_only_cards_in_their_steps_are_left() {
            met(Phase.LEARNING, Duration.ofMinutes(45), "box/a:x");

            assertThat(order()).isEmpty();
            assertThat(queue().waitUntil()).contains(NOW.plus(Duration.ofMinutes(45)));
        }

        @Test
        void is_not_needed_for_a_step_that_ends_within_twenty_minutes() {
            met(Phase.LEARNING, Duration.ofMinutes(15), "box/a:x");

            assertThat(order()).containsExactly("a");
        }
    }
}

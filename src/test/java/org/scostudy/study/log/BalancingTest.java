package org.scostudy.study.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.CardId;
import org.scostudy.study.StudyTable;
import org.scostudy.study.settings.Holiday;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.Rhythm;

/** Days on which cards come back are chosen by what waits on them and how easy they are to be. */
class BalancingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int CARDS = 60;

    private final StudyTable table = new StudyTable()
            .with(IntStream.range(0, CARDS).mapToObj(i -> "box/f" + i + ":x").toArray(String[]::new))
            .prefers(Preferences.DEFAULT.withNewPerDay(CARDS));

    BalancingTest() {
        table.settings.schedule(table.learner.id(), Scheduling.DEFAULT.withLearningSteps());
    }

    @AfterEach
    void close() {
        table.close();
    }

    private List<Card> cards() {
        return table.cards.all(table.learner.id());
    }

    /** The days on which cards come back. */
    private Set<LocalDate> days() {
        Set<LocalDate> days = new HashSet<>();
        cards().forEach(card -> days.add(table.learner.dayOf(card.memory().due())));
        return days;
    }

    private int told() {
        return table.jdbc
                .sql("SELECT COUNT(*) FROM review WHERE told_seconds IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_holiday_is_avoided_where_another_day_will_do() {
        // Easy on a new card: about eight days, which may be 7 to 10
        Holiday holiday = new Holiday(TODAY.plusDays(1), TODAY.plusDays(8));
        table.settings.keep(table.learner.id(), Rhythm.EVEN.withHoliday(holiday, TODAY));
        table.studiesAll(Rating.EASY);
        assertThat(days()).isNotEmpty().noneMatch(holiday::has);
        assertThat(told()).isBetween(1, CARDS - 1);
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void days_of_rest_have_as_few_reviews_as_can_be() {
        table.prefers(Preferences.DEFAULT
                .withNewPerDay(CARDS)
                .withRestDays(Set.of(TODAY.plusDays(8).getDayOfWeek())));
        table.studiesAll(Rating.EASY);
        DayOfWeek rest = TODAY.plusDays(8).getDayOfWeek();
        assertThat(days()).noneMatch(day -> day.getDayOfWeek() == rest);
    }

    @Test
    void cards_that_wait_push_others_to_other_days() {
        LocalDate full = TODAY.plusDays(8);
        for (int i = 0; i < 40; i++) {
            table.cards.add(table.learner.id(), waiting("sco:w" + i + ":x", full));
        }
        table.studiesAll(Rating.EASY);
        assertThat(cards().stream()
                        .filter(card -> card.id().fact().startsWith("f"))
                        .filter(card -> table.learner.dayOf(card.memory().due()).equals(full)))
                .hasSizeLessThan(CARDS / 10);
    }

    private Card waiting(String id, LocalDate due) {
        var answered = org.scostudy.memory.CardMemory.fresh(table.now());
        var memory = new org.scostudy.memory.CardMemory(
                org.scostudy.memory.Phase.REVIEW,
                new org.scostudy.memory.MemoryState(9, 5),
                0,
                table.learner.startOf(due).plus(Duration.ofHours(4)),
                answered.due().minus(Duration.ofDays(2)),
                10,
                1,
                0);
        return Card.unseen(new CardId(id), table.now()).remembered(memory, TODAY.minusDays(2), 0);
    }

    @Test
    void an_answer_can_be_taken_back_and_given_again_to_the_same_end() {
        table.settings.keep(
                table.learner.id(), Rhythm.EVEN.withHoliday(new Holiday(TODAY.plusDays(7), TODAY.plusDays(8)), TODAY));
        String prompt = table.deal().cards().getFirst().prompt();
        CardId id = PromptId.parse(prompt).card();
        table.answer(prompt, Rating.EASY);
        Card first = table.stored(id.value());
        String undone = Objects.requireNonNull(table.undo().undone());
        assertThat(table.stored(id.value()).isNew()).isTrue();
        table.answer(undone, Rating.EASY);
        assertThat(table.stored(id.value()).memory().due())
                .isEqualTo(first.memory().due());
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void without_fuzz_nothing_is_moved() {
        table.settings.schedule(
                table.learner.id(), Scheduling.DEFAULT.withLearningSteps().withFuzz(false));
        table.settings.keep(
                table.learner.id(), Rhythm.EVEN.withHoliday(new Holiday(TODAY.plusDays(1), TODAY.plusDays(20)), TODAY));
        table.studiesAll(Rating.EASY);
        assertThat(days()).hasSize(1);
        assertThat(told()).isZero();
    }
}

package org.scostudy.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.Basis;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.PromptId;
import org.scostudy.study.settings.Holiday;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.Rhythm;

/** What a button says of when a card comes back, and what becomes of it. */
class PromisedDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int CARDS = 40;

    private final StudyTable table = new StudyTable()
            .with(IntStream.range(0, CARDS).mapToObj(i -> "box/f" + i + ":x").toArray(String[]::new))
            .prefers(Preferences.DEFAULT.withNewPerDay(CARDS));

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void is_written_by_whichever_server_the_answer_comes_to() {
        long learner = table.learner.id();
        table.settings.schedule(learner, Scheduling.DEFAULT.withLearningSteps());
        Holiday holiday = new Holiday(TODAY.plusDays(7), TODAY.plusDays(8));
        table.settings.keep(learner, Rhythm.EVEN.withHoliday(holiday, TODAY));
        for (int i = 0; i < CARDS; i++) {
            Deal.Shown dealt = table.deal().cards().getFirst();
            String promised = dealt.grades().getLast().interval();
            PromptId prompt = PromptId.parse(dealt.prompt());
            if (i % 2 == 0) {
                table.answer(dealt.prompt(), Rating.EASY);
            } else {
                table.recording.record(table.learner, prompt, Rating.EASY, 4_000, "first", "another", Basis.NONE);
            }
            Card card = table.stored(prompt.card().value());
            assertThat(promised).startsWith(String.valueOf(card.memory().scheduledDays()));
            assertThat(holiday.has(table.learner.dayOf(card.memory().due()))).isFalse();
        }
        assertThat(table.replay.compare().differences()).isEmpty();
    }
}

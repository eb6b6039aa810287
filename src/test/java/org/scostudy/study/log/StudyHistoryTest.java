package org.scostudy.study.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.account.AccountsOnTable;
import org.scostudy.account.Learner;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.question.HistoryImported;
import org.scostudy.study.StudyTable;

class StudyHistoryTest {

    private static final CardId SEAT = new CardId("sco:a:x");
    private static final CardId CLUB = new CardId("sco:b:x");
    private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");

    private final StudyTable table = new StudyTable().with("box/a:x", "box/b:x");
    private final StudyHistory history = table.history;

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void answers_brought_along_make_the_memory_that_they_would_have_made_here() {
        Learner ada = AccountsOnTable.over(table.jdbc, Clock.fixed(table.now(), ZoneOffset.UTC))
                .signUp("ada", "caravan salt tea", ZoneOffset.UTC);
        history.on(new HistoryImported(
                ada.id(),
                List.of(
                        past(SEAT, LONG_AGO, 3),
                        past(SEAT, LONG_AGO.plus(Duration.ofDays(3)), 3),
                        past(SEAT, LONG_AGO.plus(Duration.ofDays(12)), 4))));
        Card card = table.cards.find(ada.id(), SEAT).orElseThrow();
        assertThat(card.seq()).isEqualTo(3);
        assertThat(card.memory().due()).isAfter(LONG_AGO.plus(Duration.ofDays(12 + 9)));
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void a_card_that_was_answered_here_keeps_its_own_memory() {
        table.answer(Rating.AGAIN);
        Card before = table.stored("sco:a:x");
        history.write(
                table.learner,
                List.of(graded(SEAT, LONG_AGO), graded(CLUB, LONG_AGO), graded(SEAT, LONG_AGO.plusSeconds(9))),
                "brought");
        assertThat(table.stored("sco:a:x")).isEqualTo(before);
        assertThat(table.stored("sco:b:x").seq()).isOne();
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void the_same_again_changes_nothing() {
        List<StudyHistory.Graded> answers = List.of(graded(SEAT, LONG_AGO));
        history.write(table.learner, answers, "brought");
        Card once = table.stored("sco:a:x");
        history.write(table.learner, answers, "brought");
        assertThat(table.stored("sco:a:x")).isEqualTo(once);
    }

    private static HistoryImported.Past past(CardId card, Instant at, int grade) {
        return new HistoryImported.Past(card, at, grade, Duration.ofSeconds(4));
    }

    private static StudyHistory.Graded graded(CardId card, Instant at) {
        return new StudyHistory.Graded(card, at, Rating.GOOD, Duration.ofSeconds(4));
    }
}

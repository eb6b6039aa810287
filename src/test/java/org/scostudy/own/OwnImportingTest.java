package org.scostudy.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.memory.Fsrs;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.own.arrive.OwnImported;
import org.scostudy.own.arrive.OwnImporting;
import org.scostudy.own.leave.OwnExport;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnDeck;
import org.scostudy.own.shelf.OwnRefused;
import org.scostudy.question.CardId;
import org.scostudy.question.OwnPack;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.Replay;
import org.scostudy.study.queue.Queues;
import org.scostudy.study.queue.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class OwnImportingTest {

    @TempDir
    Path folder;

    @Autowired
    ApplicationContext application;

    @Autowired
    OwnImporting importing;

    @Autowired
    OwnCards own;

    @Autowired
    Cards cards;

    @Autowired
    MovableClock clock;

    private OwnDesk desk;
    private Learner ada;
    private Instant now;

    @BeforeEach
    void a_learner() {
        desk = new OwnDesk(application);
        ada = desk.person(Role.LEARNER);
        now = clock.instant();
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }

    private AnkiDeck deck(String name) {
        LocalDate day = daysAgo(100).atOffset(ZoneOffset.UTC).toLocalDate();
        return new AnkiDeck(name, day.atTime(4, 0).toInstant(ZoneOffset.UTC));
    }

    private OwnImported bring(Path file) {
        return importing.run(ada, new OwnImporting.Wish(file, "", "From a file"), Cancellation.NOBODY);
    }

    private OwnImported seen(Path file) throws Exception {
        return importing.preview(ada, new OwnImporting.Wish(file, "", "From a file"), Cancellation.NOBODY);
    }

    private Card stored(String fact) {
        return cards.find(ada.id(), CardId.of(OwnPack.ID, fact, "card-1")).orElseThrow();
    }

    private List<String> due() {
        return desk.bean(Queues.class).of(ada, Scope.CHOSEN, null).take(Integer.MAX_VALUE).stream()
                .filter(card -> OwnPack.holds(card.id()) && !card.isNew())
                .map(card -> card.id().fact())
                .toList();
    }

    @Nested
    class A_deck_with_its_history {

        @Test
        void goes_on_where_anki_stopped() throws Exception {
            Path file = deck("Rivers")
                    .card("Longest?", "Irtysh")
                    .answered(daysAgo(40), 3, -600)
                    .answered(daysAgo(40).plusSeconds(700), 3, 3)
                    .answered(daysAgo(37), 3, 8)
                    .answered(daysAgo(29), 1, -600)
                    .answered(daysAgo(29).plusSeconds(700), 3, 2)
                    .answered(daysAgo(27), 3, 27)
                    .due(now)
                    .card("Widest?", "Volga")
                    .answered(daysAgo(9), 4, 30)
                    .due(now.plus(Duration.ofDays(21)))
                    .card("Deepest?", "Congo")
                    .in(folder);
            OwnImported done = bring(file);
            assertThat(done.added()).isEqualTo(3);
            assertThat(done.answers()).isEqualTo(7);

            Card longest = stored("Rivers-1");
            assertThat(longest.memory().phase()).isEqualTo(Phase.REVIEW);
            assertThat(ada.dayOf(longest.memory().due())).isEqualTo(ada.dayOf(now));
            assertThat(longest.memory().scheduledDays()).isEqualTo(27);
            assertThat(longest.memory().lapses()).isOne();
            Fsrs fsrs = new Fsrs(Scheduling.DEFAULT);
            MemoryState state = fsrs.initial(Rating.GOOD);
            state = fsrs.next(state, 0, Rating.GOOD);
            state = fsrs.next(state, 3, Rating.GOOD);
            state = fsrs.next(state, 8, Rating.AGAIN);
            state = fsrs.next(state, 0, Rating.GOOD);
            state = fsrs.next(state, 2, Rating.GOOD);
            assertThat(longest.memory().memory()).isEqualTo(state);

            assertThat(ada.dayOf(stored("Rivers-2").memory().due()))
                    .isEqualTo(ada.dayOf(now).plusDays(21));
            assertThat(due()).containsExactly("Rivers-1");
            assertThat(desk.bean(Replay.class).compare().differences()).isEmpty();
        }

        @Test
        void is_asked_on_the_day_that_anki_moved_it_to_whatever_its_last_answer_said() throws Exception {
            Path file = deck("Moved")
                    .card("Front", "Back")
                    .answered(daysAgo(5), 3, 5)
                    .due(now.plus(Duration.ofDays(3)))
                    .in(folder);
            bring(file);
            assertThat(ada.dayOf(stored("Moved-1").memory().due()))
                    .isEqualTo(ada.dayOf(now).plusDays(3));
            assertThat(desk.bean(Replay.class).compare().differences()).isEmpty();
        }

        @Test
        void leaves_out_what_is_dated_later_than_now_or_in_another_century_and_says_so() throws Exception {
            Path file = deck("Odd")
                    .card("Front", "Back")
                    .answered(Instant.parse("1925-01-01T00:00:00Z"), 3, 4)
                    .answered(daysAgo(5), 3, 5)
                    .answered(now.plus(Duration.ofHours(3)), 3, 9)
                    .in(folder);
            OwnImported seen = seen(file);
            assertThat(seen.later()).isOne();
            assertThat(seen.answers()).isOne();
            assertThat(seen.problems()).hasSize(1);
            bring(file);
            assertThat(stored("Odd-1").seq()).isOne();
            assertThat(stored("Odd-1").memory().lastReview()).isEqualTo(daysAgo(5));
        }

        @Test
        void keeps_put_away_what_was_put_away_and_says_what_it_knows_nothing_of() throws Exception {
            Path file = deck("Asleep")
                    .card("Front", "Back")
                    .answered(daysAgo(5), 3, 5)
                    .due(now)
                    .suspended()
                    .card("Untold", "Back")
                    .due(now)
                    .in(folder);
            assertThat(bring(file).untold()).isOne();
            assertThat(stored("Asleep-1").suspended()).isTrue();
            assertThat(due()).isEmpty();
        }

        @Test
        void brought_again_adds_only_what_went_on_since() throws Exception {
            bring(deck("Again").card("Front", "Back").answered(daysAgo(9), 3, 4).in(folder));
            OwnImported done = bring(deck("Again")
                    .card("Front", "Another back")
                    .answered(daysAgo(9), 3, 4)
                    .answered(daysAgo(5), 3, 12)
                    .in(folder));
            assertThat(done.changed()).isOne();
            assertThat(stored("Again-1").seq()).isEqualTo(2);
            assertThat(ada.dayOf(stored("Again-1").memory().due()))
                    .isEqualTo(ada.dayOf(now).plusDays(7));
            assertThat(desk.bean(Replay.class).compare().differences()).isEmpty();
        }
    }

    @Test
    void what_was_learned_here_leaves_for_anki_and_comes_back_as_it_was() throws Exception {
        bring(deck("Rivers")
                .card("Longest?", "Irtysh")
                .answered(daysAgo(40), 3, -600)
                .answered(daysAgo(40).plusSeconds(700), 3, 3)
                .answered(daysAgo(37), 3, 50)
                .due(now.plus(Duration.ofDays(13)))
                .card("Widest?", "Volga")
                .answered(daysAgo(9), 4, 30)
                .suspended()
                .in(folder));
        byte[] bytes = desk.bean(OwnExport.class).file(ada, Formats.ANKI, null);
        Path file = Files.write(folder.resolve("away.apkg"), bytes);
        Learner bob = desk.person(Role.LEARNER);
        OwnImported done = importing.run(bob, new OwnImporting.Wish(file, "", "Away"), Cancellation.NOBODY);
        assertThat(done.answers()).isEqualTo(4);
        for (String fact : List.of("Rivers-1", "Rivers-2")) {
            Card there =
                    cards.find(bob.id(), CardId.of(OwnPack.ID, fact, "card-1")).orElseThrow();
            assertThat(there.memory()).as(fact).isEqualTo(stored(fact).memory());
            assertThat(there.suspended()).as(fact).isEqualTo(stored(fact).suspended());
        }
    }

    @Nested
    class A_file {

        @Test
        void is_looked_at_without_anything_being_kept() throws Exception {
            OwnImported seen = seen(deck("Seen").card("Front", "Back").in(folder));
            assertThat(seen.useful()).isTrue();
            assertThat(seen.decks()).containsEntry("Seen", 1);
            assertThat(desk.cards(ada)).isZero();
        }

        @Test
        void with_scripts_shows_none() throws Exception {
            bring(deck("Evil")
                    .card(
                            "<img src=x onerror=alert(1)><script>alert(2)</script>Who?",
                            "<a href=\"javascript:alert(3)\">me</a>")
                    .in(folder));
            String deal = desk.get_(
                            ada,
                            "/api/study/next?session=" + java.util.UUID.randomUUID() + "&section=" + OwnPack.section(1))
                    .getContentAsString();
            assertThat(deal).contains("Who?").doesNotContain("onerror", "<script", "javascript:");
        }

        @Test
        void that_is_more_than_there_may_be_leaves_nothing_behind() throws Exception {
            Learner guest = desk.person(Role.GUEST);
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i <= own.limits(guest).cards(); i++) {
                lines.append("Front ")
                        .append(i)
                        .append(" \u2014 Back ")
                        .append(i)
                        .append('\n');
            }
            Path file = Files.writeString(folder.resolve("many.txt"), lines);
            assertThatThrownBy(() -> importing.run(guest, new OwnImporting.Wish(file, "", "Many"), Cancellation.NOBODY))
                    .isInstanceOf(OwnRefused.class);
            assertThat(desk.cards(guest)).isZero();
            assertThat(own.decks(guest)).isEmpty();
        }

        @Test
        void with_more_answers_than_there_is_room_for_is_refused_before_they_fill_the_memory() throws Exception {
            Learner guest = desk.person(Role.GUEST);
            AnkiDeck many = deck("Long").card("Front", "Back");
            for (int i = 0; i <= own.limits(guest).answers(); i++) {
                many.answered(daysAgo(50).plusSeconds(i), 3, 1);
            }
            Path file = many.in(folder);
            assertThatThrownBy(() ->
                            importing.preview(guest, new OwnImporting.Wish(file, "", "Long"), Cancellation.NOBODY))
                    .isInstanceOf(OwnRefused.class);
        }

        @Test
        void of_pasted_lines_goes_into_the_deck_that_is_named() throws Exception {
            Path file =
                    Files.writeString(folder.resolve("Pasted list.txt"), "RATS — Tashkent\nSecretariat — Beijing\n");
            OwnImported done = importing.run(ada, new OwnImporting.Wish(file, "Seats", "Pasted"), Cancellation.NOBODY);
            assertThat(done.added()).isEqualTo(2);
            assertThat(own.decks(ada)).extracting(OwnDeck::title).containsExactly("Seats");
            assertThat(bring(file).unchanged()).isEqualTo(2);
        }

        @Test
        void taken_along_and_brought_back_changes_nothing() throws Exception {
            desk.writes(ada, "Rivers of Asia", "w1", "Longest **river**?", "Irtysh");
            desk.writes(ada, "Seats", "w2", "Where is RATS?", "Tashkent");
            for (QuestionFormat format : List.of(Formats.ANKI, Formats.JSON, Formats.CSV)) {
                byte[] bytes = desk.bean(OwnExport.class).file(ada, format, null);
                Path file = Files.write(folder.resolve(format.fileName()), bytes);
                OwnImported seen = seen(file);
                assertThat(seen.added() + seen.changed()).as(format.id()).isZero();
                assertThat(seen.unchanged()).as(format.id()).isEqualTo(2);
                assertThat(seen.decks()).as(format.id()).containsOnlyKeys("Rivers of Asia", "Seats");
            }
        }
    }
}

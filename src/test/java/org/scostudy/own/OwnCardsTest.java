package org.scostudy.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.people.OwnData;
import org.scostudy.audience.SwitchedOff;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnDeck;
import org.scostudy.own.shelf.OwnRefused;
import org.scostudy.own.shelf.OwnRemoving;
import org.scostudy.own.shelf.OwnWriting;
import org.scostudy.question.OwnPack;
import org.scostudy.question.Readership;
import org.scostudy.question.StudyCard;
import org.scostudy.study.queue.Queues;
import org.scostudy.study.queue.Scope;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.StudySettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class OwnCardsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    OwnCards cards;

    @Autowired
    OwnWriting writing;

    @Autowired
    OwnRemoving removing;

    @Autowired
    Readership readers;

    private OwnDesk desk;
    private Learner ada;

    @BeforeEach
    void a_learner() {
        desk = new OwnDesk(application);
        ada = desk.person(Role.LEARNER);
    }

    private List<String> fronts(Learner learner) {
        return readers.studiedBy(learner.id()).own().stream()
                .map(StudyCard::question)
                .toList();
    }

    private List<String> queue(Learner learner) {
        return desk.bean(Queues.class).of(learner, Scope.CHOSEN, null).take(Integer.MAX_VALUE).stream()
                .map(card -> card.id().value())
                .toList();
    }

    @Nested
    class A_card_that_was_written {

        @Test
        void is_asked_among_those_of_the_reading_and_of_nobody_else() {
            Learner bob = desk.person(Role.LEARNER);
            desk.writes(ada, "Rivers", "w1", "Longest river?", "Irtysh");
            assertThat(queue(ada)).contains("~mine:w1:card").anyMatch(id -> id.startsWith("sco:"));
            assertThat(queue(bob)).isNotEmpty().noneMatch(id -> id.startsWith(OwnPack.ID));
        }

        @Test
        void is_there_once_however_often_it_is_sent() {
            desk.writes(ada, "Rivers", "w1", "Longest river?", "Irtysh");
            desk.writes(ada, "Rivers", "w1", "Longest river?", "Irtysh");
            assertThat(desk.cards(ada)).isOne();
            assertThat(fronts(ada)).containsExactly("Longest river?");
        }

        @Test
        void keeps_its_id_when_it_is_changed_and_shows_its_new_words_at_once() {
            desk.writes(ada, "Rivers", "w1", "Longest rivr?", "Irtysh");
            assertThat(fronts(ada)).containsExactly("Longest rivr?");
            desk.writes(ada, "Rivers", "w1", "Longest river?", "Irtysh");
            assertThat(fronts(ada)).containsExactly("Longest river?");
        }

        @Test
        void is_studied_by_somebody_who_had_chosen_sections() {
            StudySettings settings = desk.bean(StudySettings.class);
            String section = readers.studiedBy(ada.id()).sections().getFirst().id();
            settings.prefer(ada.id(), Preferences.DEFAULT.withSections(java.util.Set.of(section)));
            desk.writes(ada, "Rivers", "w1", "Longest river?", "Irtysh");
            assertThat(queue(ada)).contains("~mine:w1:card");
        }

        @Test
        void rests_as_long_as_own_cards_are_switched_off() {
            desk.writes(ada, "Rivers", "w1", "Longest river?", "Irtysh");
            desk.bean(SwitchedOff.class).turn(ada.id(), OwnPack.ID, false);
            assertThat(queue(ada)).doesNotContain("~mine:w1:card");
            assertThat(readers.meantFor(ada.id()).own()).hasSize(1);
        }

        @Test
        void of_two_tabs_at_once_is_each_kept_and_counted() throws Exception {
            try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> all = new java.util.ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    String key = "w" + i % 10;
                    all.add(tabs.submit(() -> desk.writes(ada, "Rivers", key, "Front " + key, "Back")));
                }
                for (Future<?> each : all) {
                    each.get();
                }
            }
            assertThat(desk.cards(ada)).isEqualTo(10);
            assertThat(cards.decks(ada)).extracting(OwnDeck::title).containsExactly("Rivers");
            assertThat(fronts(ada)).hasSize(10);
        }
    }

    @Nested
    class A_removal {

        @Test
        void of_a_deck_is_taken_back_whole_and_counted_again() {
            desk.writes(ada, "Rivers", "w1", "Longest river?", "Irtysh");
            desk.writes(ada, "Rivers", "w2", "Widest river?", "Volga");
            int deck = cards.decks(ada).getFirst().number();
            long bytes = cards.shelf(ada).bytes();
            long removal = removing.removeDeck(ada, deck);
            assertThat(cards.decks(ada)).isEmpty();
            assertThat(cards.shelf(ada).cards()).isZero();
            assertThat(cards.shelf(ada).bytes()).isZero();
            assertThat(fronts(ada)).isEmpty();
            assertThat(removing.restore(ada, removal)).isEqualTo(2);
            assertThat(fronts(ada)).containsExactly("Longest river?", "Widest river?");
            assertThat(cards.shelf(ada).bytes()).isEqualTo(bytes);
        }

        @Test
        void that_another_one_followed_cannot_be_taken_back() {
            desk.writes(ada, "Rivers", "w1", "Longest river?", "Irtysh");
            desk.writes(ada, "Rivers", "w2", "Widest river?", "Volga");
            long first = removing.remove(ada, List.of(OwnDesk.id("w1")));
            removing.remove(ada, List.of(OwnDesk.id("w2")));
            assertThat(removing.restore(ada, first)).isZero();
            assertThat(fronts(ada)).isEmpty();
        }

        @Test
        void of_another_learners_card_removes_nothing() {
            Learner bob = desk.person(Role.LEARNER);
            desk.writes(ada, "Rivers", "w1", "Longest river?", "Irtysh");
            removing.remove(bob, List.of(OwnDesk.id("w1")));
            assertThat(fronts(ada)).hasSize(1);
            assertThat(desk.cards(bob)).isZero();
        }

        @Test
        void of_the_account_takes_everything_with_it() {
            Learner guest = desk.person(Role.GUEST);
            desk.writes(guest, "Rivers", "w1", "Longest river?", "Irtysh");
            writing.keepPicture(guest, Pictures.png(3));
            desk.bean(OwnData.class).delete(guest, "");
            JdbcClient jdbc = desk.bean(JdbcClient.class);
            for (String table : List.of("own_shelf", "own_deck", "own_card", "own_medium", "own_unsaved")) {
                assertThat(jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE learner_id = ?")
                                .param(guest.id())
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero();
            }
        }
    }

    @Nested
    class Limits {

        @Test
        void of_guests_are_smaller_and_said_in_words() {
            Learner guest = desk.person(Role.GUEST);
            int most = cards.limits(guest).cards();
            assertThat(most).isLessThan(cards.limits(ada).cards());
            writing.all(guest, work -> {
                int deck = work.deck("Many");
                for (int i = 0; i < most; i++) {
                    work.put(OwnDesk.id("w" + i), deck, OwnDesk.question("w" + i, "Front " + i, "Back"));
                }
            });
            assertThatThrownBy(() -> desk.writes(guest, "Many", "one-more", "Front", "Back"))
                    .isInstanceOf(OwnRefused.class)
                    .extracting(thrown -> ((OwnRefused) thrown).said().values())
                    .isEqualTo(List.of((long) most));
            assertThat(desk.cards(guest)).isEqualTo(most);
        }

        @Test
        void hold_for_pictures_which_are_counted_once() {
            byte[] picture = Pictures.png(1);
            String name = writing.keepPicture(ada, picture);
            assertThat(writing.keepPicture(ada, picture)).isEqualTo(name);
            assertThat(cards.shelf(ada).bytes()).isEqualTo(picture.length);
            assertThatThrownBy(() -> writing.keepPicture(
                            ada, "<svg onload=alert(1)>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .isInstanceOf(OwnRefused.class);
        }

        @Test
        void undo_of_too_much_is_refused() {
            Learner guest = desk.person(Role.GUEST);
            int most = cards.limits(guest).cards();
            desk.writes(guest, "One", "first", "Front", "Back");
            long removal = removing.remove(guest, List.of(OwnDesk.id("first")));
            writing.all(guest, work -> {
                int deck = work.deck("Many");
                for (int i = 0; i < most; i++) {
                    work.put(OwnDesk.id("w" + i), deck, OwnDesk.question("w" + i, "Front " + i, "Back"));
                }
            });
            assertThatThrownBy(() -> removing.restore(guest, removal)).isInstanceOf(OwnRefused.class);
        }
    }

    @Nested
    class The_search {

        @Test
        void finds_words_of_both_sides_whatever_signs_they_hold() {
            String mark = UUID.randomUUID().toString();
            desk.writes(ada, "Rivers", "w1", "How much of it? 100%_" + mark, "Ирты́ш");
            desk.writes(ada, "Rivers", "w2", "Another?", "Volga");
            assertThat(cards.look(ada, null, "иртыш", 0).all()).isOne();
            assertThat(cards.look(ada, null, mark, 0).cards()).hasSize(1);
            assertThat(cards.look(ada, null, "", 0).all()).isEqualTo(2);
            assertThat(cards.look(ada, 99, "", 0).all()).isZero();
        }
    }
}

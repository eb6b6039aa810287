package org.scostudy.study.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.question.StudyCard;
import org.scostudy.study.StudyTable;
import org.scostudy.study.fit.FitTable;
import org.scostudy.study.fit.Lending;
import org.scostudy.study.fit.PoolTable;
import org.scostudy.study.log.DaysPlayed;
import org.scostudy.study.log.OwnReviews;
import org.scostudy.study.session.Forgetting;

/** A pack loses facts between two releases, and sometimes gets one back. */
class GoneCardsTest {

    private static final CardId SEAT = new CardId("sco:rats-seat:place");

    private final StudyTable table =
            new StudyTable().with("box/rats-seat:place", "box/founded:year", "map/members:states", "map/energy:club");

    @AfterEach
    void close() {
        table.close();
    }

    private void loses(String... ids) {
        table.bank.removeIf(card -> Set.of(ids).contains(card.id().value()));
    }

    private Set<CardId> untold() {
        return table.gone.untold(table.learner).cards();
    }

    private void reads() {
        table.gone.told(table.learner, table.gone.untold(table.learner));
    }

    private int planned() {
        return table.record.load(table.learner, 30).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Nested
    class When_cards_that_were_studied_are_asked_no_more {

        private CardMemory before;

        @BeforeEach
        void all_are_studied_and_two_go() {
            table.studiesAll(Rating.EASY);
            before = table.stored("sco:rats-seat:place").memory();
            loses("sco:rats-seat:place", "sco:members:states");
        }

        @Test
        void their_memory_and_their_log_stay() {
            assertThat(table.stored("sco:rats-seat:place").memory()).isEqualTo(before);
            assertThat(table.log.of(table.learner.id(), SEAT)).hasSize(1);
            assertThat(table.replay.compare().cards()).isEqualTo(4);
            assertThat(table.replay.compare().differences()).isEmpty();
        }

        @Test
        void they_do_not_come_up_and_no_count_has_them() {
            assertThat(planned()).isEqualTo(2);
            assertThat(table.record.cardsMet(table.learner)).isEqualTo(2);
            table.passes(Duration.between(table.now(), before.due()).minusDays(1));
            assertThat(table.studying.today(table.learner).tomorrow()).isEqualTo(2);
            table.passes(Duration.ofDays(1));
            assertThat(table.studying.today(table.learner).total()).isEqualTo(2);
            assertThat(table.studiesAll(Rating.GOOD)).containsExactlyInAnyOrder("sco:founded:year", "sco:energy:club");
        }

        @Test
        void the_next_card_to_come_is_one_that_will_come() {
            loses("sco:founded:year", "sco:energy:club");
            assertThat(table.record.nextDue(table.learner, table.now())).isEmpty();
            assertThat(table.record.neverStudied(table.learner)).isFalse();
        }

        @Test
        void the_learner_is_told_once() {
            assertThat(untold()).containsExactlyInAnyOrder(SEAT, new CardId("sco:members:states"));
            assertThat(untold()).as("until it is read").hasSize(2);
            reads();
            assertThat(untold()).isEmpty();
        }

        @Test
        void those_that_go_later_are_told_of_by_themselves() {
            reads();
            loses("sco:energy:club");
            assertThat(untold()).containsExactly(new CardId("sco:energy:club"));
        }

        @Test
        void two_tabs_that_say_it_was_read_are_no_trouble() {
            GoneCards.Untold shown = table.gone.untold(table.learner);
            table.gone.told(table.learner, shown);
            table.gone.told(table.learner, shown);
            assertThat(untold()).isEmpty();
        }

        @Test
        void own_data_hold_everything() {
            reads();
            Map<?, ?> own = (Map<?, ?>) new OwnReviews(table.jdbc).of(table.learner.id());
            assertThat((List<?>) own.get("cards")).hasSize(4);
            assertThat((List<?>) own.get("reviews")).hasSize(4);
            assertThat((List<?>) own.get("gone")).hasSize(2);
        }

        @Test
        void a_learner_who_goes_leaves_nothing_here() {
            reads();
            new Forgetting(
                            table.log,
                            table.moves,
                            table.cards,
                            table.settings,
                            table.exams,
                            table.lists,
                            new GoneCardNotices(table.jdbc),
                            new FitTable(table.jdbc),
                            new PoolTable(table.jdbc),
                            new Lending(table.jdbc, _ -> {}, table.clock),
                            new DaysPlayed(table.jdbc))
                    .on(new LearnerRemoved(table.learner.id()));
            assertThat(table.jdbc
                            .sql("SELECT COUNT(*) FROM gone_card")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Nested
    class When_a_card_comes_back {

        private CardMemory before;

        @BeforeEach
        void it_was_studied_and_gone() {
            table.studiesAll(Rating.EASY);
            before = table.stored("sco:rats-seat:place").memory();
            loses("sco:rats-seat:place");
            reads();
            table.with("box/rats-seat:place");
        }

        @Test
        void it_goes_on_where_it_stood() {
            assertThat(planned()).isEqualTo(4);
            table.passes(Duration.between(table.now(), before.due()));
            assertThat(table.studiesAll(Rating.GOOD)).contains("sco:rats-seat:place");
            assertThat(table.stored("sco:rats-seat:place").memory().reps()).isEqualTo(before.reps() + 1);
            assertThat(table.replay.compare().differences()).isEmpty();
        }

        @Test
        void nothing_is_told_until_it_goes_again() {
            assertThat(untold()).isEmpty();
            loses("sco:rats-seat:place");
            assertThat(untold()).containsExactly(SEAT);
        }
    }

    @Nested
    class Nothing_is_told {

        @Test
        void of_cards_that_were_never_answered() {
            table.studying.suspend(table.learner, StudyTable.place(table.session, null), SEAT);
            loses("sco:rats-seat:place");
            assertThat(untold()).isEmpty();
        }

        @Test
        void of_a_card_with_another_right_answer_for_its_own_front_says_so() {
            table.answer(Rating.GOOD);
            StudyCard seat = table.bank.removeFirst();
            table.bank.add(seat.renewed(2, "Tashkent"));
            assertThat(untold()).isEmpty();
        }

        @Test
        void of_a_pack_that_is_away_as_a_whole() {
            table.studiesAll(Rating.EASY);
            table.bank.clear();
            assertThat(untold()).isEmpty();
        }
    }
}

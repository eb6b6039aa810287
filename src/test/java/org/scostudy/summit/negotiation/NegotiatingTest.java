package org.scostudy.summit.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.account.NotThere;
import org.scostudy.account.people.Accounts;
import org.scostudy.question.CardsMissed;
import org.scostudy.question.QuizAnswered;
import org.scostudy.question.QuizAnswered.Outcome;
import org.scostudy.scenario.negotiation.Negotiation;
import org.scostudy.scenario.negotiation.ReasonAsked;
import org.scostudy.scenario.negotiation.TableMove;
import org.scostudy.scenario.story.NotPossible;
import org.scostudy.study.recall.StudyRecord;
import org.scostudy.summit.kept.Receipt;
import org.scostudy.summit.negotiation.Negotiating.Moved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A drafting game as it is kept: move by move, each once. */
@WholeApplication
@RecordApplicationEvents
class NegotiatingTest {

    private static final String SCENARIO = "withdrawal-clause.russia.kazakhstan";
    private static final TableMove STRIKE = new TableMove.Strike("timetable-for-withdrawal");

    @Autowired
    Accounts accounts;

    @Autowired
    Negotiating negotiating;

    @Autowired
    DraftPlayTable plays;

    @Autowired
    DraftRemoval removal;

    @Autowired
    StudyRecord record;

    @Autowired
    ApplicationEvents events;

    private Learner ada;
    private String game;

    @BeforeEach
    void a_learner_has_begun() {
        ada = accounts.startAsGuest(ZoneOffset.UTC);
        game = begun();
    }

    private String begun() {
        String id = uuid();
        negotiating.begin(ada, "sco", SCENARIO, id);
        return id;
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }

    private Moved move(int on, TableMove move) {
        return negotiating.move(ada, game, on, move, uuid());
    }

    private Negotiation now() {
        return negotiating.look(ada, game).game();
    }

    @Nested
    class A_game {

        @Test
        void is_begun_once_however_often_the_request_comes() {
            negotiating.begin(ada, "sco", SCENARIO, game);

            assertThat(negotiating.of(ada)).hasSize(1);
        }

        @Test
        void is_nobody_elses() {
            Learner bob = accounts.startAsGuest(ZoneOffset.UTC);

            assertThatThrownBy(() -> negotiating.look(bob, game)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> negotiating.move(bob, game, 0, STRIKE, uuid()))
                    .isInstanceOf(NotThere.class);
        }

        @Test
        void is_made_of_no_story() {
            assertThatThrownBy(() -> negotiating.begin(ada, "sco", "analysts-memo", uuid()))
                    .isInstanceOf(NotThere.class);
        }

        @Test
        void keeps_what_it_earned_when_it_ends() {
            move(0, new TableMove.Postpone());

            DraftPlay play = plays.find(ada.id(), game).orElseThrow();
            assertThat(play.isOpen()).isFalse();
            assertThat(play.score()).isEqualTo(now().tally().points());
            assertThat(play.outOf()).isEqualTo(100);
        }

        @Test
        void goes_with_its_learner() {
            move(0, STRIKE);

            removal.on(new LearnerRemoved(ada.id()));

            assertThat(negotiating.of(ada)).isEmpty();
            assertThat(plays.moves(ada.id(), game)).isEmpty();
        }
    }

    @Nested
    class A_move {

        @Test
        void that_is_sent_again_is_recorded_once() {
            String entry = uuid();

            assertThat(negotiating.move(ada, game, 0, STRIKE, entry).recorded()).isEqualTo(Receipt.NOW);
            assertThat(negotiating.move(ada, game, 0, STRIKE, entry).recorded()).isEqualTo(Receipt.ALREADY);
            assertThat(plays.moves(ada.id(), game)).hasSize(1);
        }

        @Test
        void from_a_second_tab_that_lags_behind_changes_nothing() {
            move(0, STRIKE);

            Moved late = move(0, new TableMove.Postpone());

            assertThat(late.recorded()).isEqualTo(Receipt.MOVED_ON);
            assertThat(now().phase()).isEqualTo(Negotiation.Phase.DRAFTING);
        }

        @Test
        void made_in_many_tabs_at_once_counts_in_one() throws Exception {
            List<Callable<Receipt>> tabs = new ArrayList<>();
            for (int tab = 0; tab < 8; tab++) {
                tabs.add(() -> move(0, STRIKE).recorded());
            }
            List<Receipt> recorded = new ArrayList<>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Receipt> each : threads.invokeAll(tabs)) {
                    recorded.add(each.get());
                }
            }

            assertThat(recorded).filteredOn(Receipt.NOW::equals).hasSize(1);
            assertThat(plays.moves(ada.id(), game)).hasSize(1);
        }

        @Test
        void that_does_not_fit_is_refused_and_not_recorded() {
            assertThatThrownBy(() -> move(0, new TableMove.Restore("sovereignty-passage")))
                    .isInstanceOf(NotPossible.class);
            assertThat(plays.moves(ada.id(), game)).isEmpty();
        }

        @Test
        void comes_back_from_the_database_as_it_went_in() {
            for (TableMove move : List.of(
                    STRIKE,
                    new TableMove.Soften("a"),
                    new TableMove.Restore("a"),
                    new TableMove.Add("a"),
                    new TableMove.Sound("a"),
                    new TableMove.Because("a"),
                    new TableMove.Put(Set.of("b", "a")),
                    new TableMove.Put(Set.of()),
                    new TableMove.Postpone())) {
                assertThat(StoredDraft.move(StoredDraft.write(move))).isEqualTo(move);
            }
        }
    }

    @Nested
    class The_decision_model {

        @Test
        void comes_back_from_the_database_as_it_went_in() {
            Negotiation begun = now();
            DraftModel model =
                    new DraftModel(begun.dossier().decisions(), begun.dossier().book());

            DraftModel back = StoredDraft.unpack(StoredDraft.pack(model));

            assertThat(back).isEqualTo(model);
            assertThat(back.version()).isEqualTo(model.version());
        }
    }

    @Nested
    class A_reason {

        private void names(boolean rightly) {
            move(0, new TableMove.Put(Set.of("kazakhstan")));
            ReasonAsked asked = Objects.requireNonNull(now().asked());
            String source = asked.options().stream()
                    .map(ReasonAsked.Option::source)
                    .filter(option -> asked.right().contains(option) == rightly)
                    .findFirst()
                    .orElseThrow();
            move(1, new TableMove.Because(source));
            negotiating.move(ada, game, 1, new TableMove.Because(source), uuid());
        }

        private List<QuizAnswered> told() {
            return events.stream(QuizAnswered.class)
                    .filter(event -> event.learnerId() == ada.id())
                    .toList();
        }

        @Test
        void that_is_named_rightly_is_told_once_for_the_cards_of_its_facts_and_for_no_others() {
            names(true);

            assertThat(told()).singleElement().satisfies(event -> {
                assertThat(event.cards()).isNotEmpty().allSatisfy(answered -> {
                    assertThat(answered.card().fact()).isEqualTo("geopolitics-kazakh-publicly");
                    assertThat(answered.outcome()).isEqualTo(Outcome.RIGHT);
                });
            });
        }

        @Test
        void that_is_named_wrongly_is_told_as_not_known() {
            names(false);

            assertThat(told())
                    .singleElement()
                    .satisfies(event -> assertThat(event.cards())
                            .isNotEmpty()
                            .allSatisfy(
                                    answered -> assertThat(answered.outcome()).isEqualTo(Outcome.WRONG)));
        }
    }

    @Nested
    class At_the_end {

        @Test
        void the_cards_that_were_missed_are_laid_out_and_no_others() {
            move(0, new TableMove.Put(Set.of("kazakhstan")));
            move(1, new TableMove.Because(Objects.requireNonNull(now().asked()).key()));
            move(2, new TableMove.Postpone());

            assertThat(events.stream(CardsMissed.class)
                            .filter(event -> event.list().equals(game)))
                    .singleElement()
                    .satisfies(event -> assertThat(event.cards())
                            .extracting(card -> card.fact())
                            .isNotEmpty()
                            .allMatch(fact -> List.of("geopolitics-manas", "geopolitics-open-states")
                                    .contains(fact)));
        }

        @Test
        void the_game_counts_for_the_day_once_if_the_members_were_asked() {
            move(0, new TableMove.Put(Set.of()));
            assertThat(record.streak(ada)).isZero();
            String entry = uuid();
            negotiating.move(ada, game, 1, new TableMove.Postpone(), entry);
            negotiating.move(ada, game, 1, new TableMove.Postpone(), entry);

            assertThat(record.streak(ada)).isOne();
            assertThat(record.answersPerDay(ada, LocalDate.EPOCH).values()).containsExactly(1);
        }

        @Test
        void a_game_that_was_merely_left_does_not_count() {
            move(0, new TableMove.Postpone());

            assertThat(record.streak(ada)).isZero();
        }
    }
}

package org.scostudy.quiz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.quiz.Bank;
import org.scostudy.quiz.plan.History.Outcome;
import org.scostudy.quiz.plan.History.Past;

/** What comes first for a learner who was asked before. */
class HistoryTest {

    private final List<Past> past = new ArrayList<>();

    private HistoryTest asked(String question, Outcome outcome) {
        past.add(new Past(question, Instant.ofEpochSecond(past.size() + 1), outcome));
        return this;
    }

    /** The ids of the questions, what is wanted most first. */
    private List<String> order(Bank bank) {
        List<Candidate> all = bank.candidates();
        Map<String, Subject> subjects =
                all.stream().collect(Collectors.toMap(each -> each.question().id(), Candidate::subject));
        Function<String, Subject> subject = id -> Objects.requireNonNullElse(subjects.get(id), Subject.ofGone(id));
        History history = new History(past, subject);
        return all.stream()
                .sorted(Comparator.comparing(history::of))
                .map(each -> each.question().id())
                .toList();
    }

    private static String wording(String fact, int number) {
        return "pack:" + fact + ":slot/choice-" + number;
    }

    @Test
    void what_was_never_asked_comes_before_what_was_missed_and_that_before_what_was_known() {
        asked(wording("known", 0), Outcome.KNOWN).asked(wording("missed", 0), Outcome.MISSED);
        assertThat(order(new Bank().fact("known", 1).fact("missed", 1).fact("new", 1)))
                .containsExactly(wording("new", 0), wording("missed", 0), wording("known", 0));
    }

    @Test
    void what_was_asked_longest_ago_comes_first_among_what_was_known() {
        IntStream.of(2, 0, 1).forEach(fact -> asked(wording("f" + fact, 0), Outcome.KNOWN));
        assertThat(order(new Bank().fact("f0", 1).fact("f1", 1).fact("f2", 1)))
                .containsExactly(wording("f2", 0), wording("f0", 0), wording("f1", 0));
    }

    @Test
    void wordings_of_a_fact_take_turns() {
        asked(wording("f", 1), Outcome.MISSED).asked(wording("f", 0), Outcome.MISSED);
        assertThat(order(new Bank().fact("f", 3))).containsExactly(wording("f", 2), wording("f", 1), wording("f", 0));
    }

    @Test
    void the_last_answer_about_a_fact_counts_whatever_its_wording() {
        asked(wording("f", 0), Outcome.MISSED)
                .asked(wording("g", 0), Outcome.MISSED)
                .asked(wording("f", 1), Outcome.KNOWN);
        assertThat(order(new Bank().fact("f", 2).fact("g", 1)))
                .containsExactly(wording("g", 0), wording("f", 0), wording("f", 1));
    }

    @Nested
    class A_question_that_was_drawn_and_never_answered {

        @Test
        void comes_after_what_was_never_drawn() {
            asked(wording("drawn", 0), Outcome.OPEN);
            assertThat(order(new Bank().fact("drawn", 1).fact("new", 1))).startsWith(wording("new", 0));
        }

        @Test
        void takes_nothing_back_that_was_known() {
            asked(wording("f", 0), Outcome.KNOWN)
                    .asked(wording("g", 0), Outcome.MISSED)
                    .asked(wording("f", 0), Outcome.OPEN);
            assertThat(order(new Bank().fact("f", 1).fact("g", 1))).startsWith(wording("g", 0));
        }
    }

    @Test
    void a_question_about_several_facts_is_new_as_long_as_one_of_them_is() {
        Bank bank = new Bank()
                .asks(
                        "pack:of:pairs/matching-0",
                        "Match.",
                        Bank.pairs("a", "b", "c", "d"),
                        "pack:f:slot",
                        "pack:g:slot")
                .fact("f", 2)
                .fact("g", 1);
        asked(wording("f", 0), Outcome.MISSED);
        assertThat(order(bank))
                .containsExactly(wording("g", 0), "pack:of:pairs/matching-0", wording("f", 1), wording("f", 0));
    }

    @Test
    void a_question_that_has_left_the_bank_still_speaks_for_the_fact_of_its_id() {
        asked("pack:f:slot/choice-of-before", Outcome.KNOWN);
        assertThat(order(new Bank().fact("f", 1).fact("new", 1))).containsExactly(wording("new", 0), wording("f", 0));
    }

    @Test
    void a_question_of_a_person_is_a_fact_of_its_own() {
        asked("pack:q-one", Outcome.KNOWN);
        Bank bank = new Bank()
                .asks("pack:q-one", "One?", Bank.choice("a", "b"))
                .asks("pack:q-two", "Two?", Bank.choice("a", "b"));
        assertThat(order(bank)).containsExactly("pack:q-two", "pack:q-one");
    }
}

package org.scostudy.quiz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.scostudy.question.Interaction;
import org.scostudy.quiz.Bank;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.Plans;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.plan.History.Outcome;
import org.scostudy.quiz.plan.History.Past;
import org.scostudy.random.Draw;
import org.scostudy.random.Given;
import org.scostudy.random.Property;

/** What holds for every paper, shown on small random banks in which questions often get in each other's way. */
@TestInstance(Lifecycle.PER_CLASS)
class QuestionSelectionProperties {

    private static final List<String> WORDS = List.of(
            "Astana", "Tashkent", "summit", "convention", "energy", "club", "members", "observers", "army", "trade");

    private final Draw<Drawn> drawn = ((Draw<Drawn>) Drawn::new).kept();

    @Property(tries = 300)
    void a_paper_has_as_many_different_questions_as_are_wanted_and_there_are(Given given) {
        Drawn drawn = given.any(this.drawn);
        assertThat(drawn.paper).doesNotHaveDuplicates().hasSize(Math.min(drawn.plan.number(), drawn.fitting.size()));
    }

    @Property(tries = 300)
    void a_fact_comes_twice_only_when_every_other_question_is_about_one_that_has_come(Given given) {
        given.any(this.drawn).onlyForWantOfOthers((one, other) -> one.subject().sharesFact(other.subject()));
    }

    @Property(tries = 300)
    void the_same_slot_of_a_fact_comes_twice_only_when_every_other_question_asks_for_one_that_has_come(Given given) {
        given.any(this.drawn).onlyForWantOfOthers((one, other) -> one.subject().sharesSlot(other.subject()));
    }

    @Property(tries = 300)
    void a_question_answers_another_only_when_all_others_would_too_or_ask_for_a_fact_again(Given given) {
        Drawn drawn = given.any(this.drawn);
        Mode mode = drawn.plan.mode();
        drawn.onlyForWantOfOthers((one, other) -> one.subject().sharesFact(other.subject())
                || one.telling().answers(other.telling(), mode)
                || other.telling().answers(one.telling(), mode));
    }

    @Property(tries = 100)
    void the_same_seed_and_history_give_the_same_paper(Given given) {
        long seed = given.any(Random::nextLong);
        assertThat(ids(new Drawn(new Random(seed)).paper)).isEqualTo(ids(new Drawn(new Random(seed)).paper));
    }

    /** Facts that nothing connects: every section can give whatever its share is. */
    @Property(tries = 100)
    void each_section_gets_its_share_by_distinct_facts_rounded_up_or_down(Given given) {
        long seed = given.any(Random::nextLong);
        Random random = new Random(seed);
        Bank bank = new Bank();
        Map<String, Integer> facts = new HashMap<>();
        for (int section = 0; section < 4; section++) {
            bank.in("pack/" + section);
            int number = 10 + random.nextInt(20);
            facts.put("pack/" + section, number);
            IntStream.range(0, number)
                    .forEach(fact -> bank.fact("f" + fact + "of" + facts.size(), 1 + random.nextInt(5)));
        }
        int all = facts.values().stream().mapToInt(Integer::intValue).sum();
        List<Candidate> paper = QuestionSelection.draw(Plans.exam(10), bank.candidates(), History.NONE, seed);
        facts.forEach((section, number) -> assertThat((double) paper.stream()
                        .filter(each -> each.question().section().equals(section))
                        .count())
                .isBetween(Math.floor(10.0 * number / all), Math.ceil(10.0 * number / all)));
    }

    @Property(tries = 100)
    void nothing_comes_again_while_a_fact_is_new_that_nothing_stands_in_the_way_of(Given given) {
        long seed = given.any(Random::nextLong);
        Random random = new Random(seed);
        Bank bank = new Bank();
        IntStream.range(0, 30).forEach(fact -> bank.in("pack/" + fact % 3).fact("f" + fact, 1 + random.nextInt(3)));
        List<Candidate> fitting = bank.candidates();
        List<Past> past = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (int quiz = 0; quiz < 3; quiz++) {
            List<Candidate> paper =
                    QuestionSelection.draw(Plans.exam(10), fitting, new History(past, Subject::ofGone), seed + quiz);
            Instant now = Instant.ofEpochSecond(quiz);
            for (Candidate each : paper) {
                assertThat(met.addAll(each.facts())).isTrue();
                Outcome outcome = random.nextBoolean() ? Outcome.MISSED : Outcome.KNOWN;
                past.add(new Past(each.question().id(), now, outcome));
            }
        }
    }

    @Property(tries = 50)
    void what_was_missed_comes_first_but_one_in_ten_at_most_in_the_same_words_while_others_wait(Given given) {
        long seed = given.any(Random::nextLong);
        Bank bank = new Bank();
        List<Past> past = new ArrayList<>();
        IntStream.range(0, 15).forEach(fact -> {
            bank.fact("missed" + fact, 1).fact("known" + fact, 2);
            past.add(new Past("pack:missed" + fact + ":slot/choice-0", Instant.EPOCH, Outcome.MISSED));
            past.add(new Past("pack:known" + fact + ":slot/choice-0", Instant.EPOCH, Outcome.KNOWN));
        });
        History history = new History(past, Subject::ofGone);
        List<String> paper = ids(QuestionSelection.draw(Plans.exam(10), bank.candidates(), history, seed));
        assertThat(paper).filteredOn(each -> each.startsWith("pack:missed")).hasSize(1);
        assertThat(paper).filteredOn(each -> each.endsWith("choice-1")).hasSize(9);
    }

    private static List<String> ids(List<Candidate> paper) {
        return paper.stream().map(each -> each.question().id()).toList();
    }

    /** A paper from a bank of few words and facts, for a learner who has met some of it. */
    private static final class Drawn {

        private final Random random;
        final QuizPlan plan;
        final List<Candidate> fitting;
        final List<Candidate> paper;

        Drawn(Random random) {
            this.random = random;
            Bank bank = new Bank();
            int size = 1 + random.nextInt(60);
            for (int i = 0; i < size; i++) {
                String slot = "pack:f" + random.nextInt(25) + ":s" + random.nextInt(2);
                String other = "pack:f" + random.nextInt(25) + ":s0";
                bank.in("pack/" + random.nextInt(4));
                String[] cards = random.nextInt(4) == 0 ? new String[] {slot, other} : new String[] {slot};
                bank.asks(slot + "/wording-" + i, words(4) + "?", interaction(), cards);
            }
            fitting = bank.candidates();
            int number = 1 + random.nextInt(12);
            plan = random.nextBoolean() ? Plans.exam(number) : Plans.practice(number);
            List<Past> past = new ArrayList<>();
            fitting.stream()
                    .filter(_ -> random.nextInt(3) == 0)
                    .forEach(each -> past.add(new Past(
                            each.question().id(),
                            Instant.ofEpochSecond(random.nextInt(100)),
                            Outcome.values()[random.nextInt(3)])));
            paper = QuestionSelection.draw(plan, fitting, new History(past, Subject::ofGone), random.nextLong());
        }

        private Interaction interaction() {
            return switch (random.nextInt(5)) {
                case 0 -> Bank.typed(words(1), words(2));
                case 1 -> Bank.choice(words(1), words(2), words(2));
                case 2 -> Bank.judged(random.nextBoolean(), random.nextBoolean() ? words(4) : null);
                case 3 -> Bank.ordering(words(1), words(1), words(1));
                default -> Bank.places(words(1), "Astana", "Tashkent");
            };
        }

        private String words(int number) {
            return String.join(
                    " ",
                    random.ints(number, 0, WORDS.size()).mapToObj(WORDS::get).toList());
        }

        @Override
        public String toString() {
            return "%s of %s for %s".formatted(ids(paper), fitting, plan);
        }

        void onlyForWantOfOthers(BiPredicate<Candidate, Candidate> inTheWay) {
            boolean any = paper.stream()
                    .anyMatch(one -> paper.stream().anyMatch(other -> one != other && inTheWay.test(one, other)));
            if (any) {
                assertThat(fitting)
                        .filteredOn(each -> !paper.contains(each))
                        .allMatch(each -> paper.stream().anyMatch(chosen -> inTheWay.test(each, chosen)));
            }
        }
    }
}

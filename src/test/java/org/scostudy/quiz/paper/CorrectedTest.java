package org.scostudy.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scostudy.question.Interaction;
import org.scostudy.quiz.Bank;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Choose;
import org.scostudy.quiz.item.ChooseAll;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Items;
import org.scostudy.quiz.item.Task;

class CorrectedTest {

    private static Item item(Interaction interaction) {
        return new Items(3)
                .of(new Bank().asks("q", "Stem?", interaction).candidates().getFirst());
    }

    private static double share(Item item, Answer answer, Correction... corrections) {
        return Corrected.share(item, answer, item.task().score(answer).share(), List.of(corrections));
    }

    private static Answer option(Item item, String text) {
        return Answer.chosen(((Choose) item.task())
                .options().stream()
                        .filter(option -> option.text().equals(text))
                        .map(Task.Option::id)
                        .toList());
    }

    @Test
    void another_option_is_right_as_well_and_the_first_one_stays_right() {
        Item item = item(Bank.choice("Tashkent", "Bishkek", "Astana"));
        Correction bishkek = new Correction.Accept("Bishkek");
        assertThat(share(item, option(item, "Bishkek"))).isZero();
        assertThat(share(item, option(item, "Bishkek"), bishkek)).isEqualTo(1);
        assertThat(share(item, option(item, "Tashkent"), bishkek)).isEqualTo(1);
        assertThat(share(item, option(item, "Astana"), bishkek)).isZero();
    }

    @Test
    void an_option_among_several_may_be_taken_or_left() {
        Item item = item(Bank.several(List.of("x", "y"), "v", "w"));
        List<Task.Option> options = ((ChooseAll) item.task()).options();
        Answer without = Answer.chosen(options.stream()
                .filter(option -> option.text().equals("x"))
                .map(Task.Option::id)
                .toList());
        assertThat(share(item, without)).isEqualTo(0.5);
        assertThat(share(item, without, new Correction.Accept("y"))).isEqualTo(1);
    }

    @Test
    void another_word_or_number_is_right_as_well() {
        Item word = item(Bank.typed("Energy Club"));
        assertThat(share(word, Answer.written("Asian club"), new Correction.Accept("Asian club")))
                .isEqualTo(1);
        Item number = item(Bank.numeric(6));
        assertThat(share(number, Answer.written("8"), new Correction.Accept("8")))
                .isEqualTo(1);
        assertThat(share(number, Answer.written("7"), new Correction.Accept("8")))
                .isZero();
    }

    @Test
    void true_and_false_can_both_be_right() {
        Item item = item(Bank.judged(true, null));
        assertThat(share(item, Answer.chosen(List.of("false")), new Correction.Accept("false")))
                .isEqualTo(1);
    }

    @Test
    void all_get_the_points_also_who_said_nothing() {
        Item item = item(Bank.choice("Tashkent", "Bishkek"));
        assertThat(Corrected.share(item, null, 0, List.of(new Correction.FullPoints())))
                .isEqualTo(1);
    }

    @Test
    void nothing_is_accepted_that_nobody_could_have_answered() {
        assertThat(Corrected.mayAccept(item(Bank.choice("Tashkent", "Bishkek")), "Almaty"))
                .isFalse();
        assertThat(Corrected.mayAccept(item(Bank.numeric(6)), "six or so")).isFalse();
        assertThat(Corrected.mayAccept(item(Bank.pairs("a", "b", "c", "d")), "a"))
                .isFalse();
    }
}

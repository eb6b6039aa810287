package org.scostudy.quiz.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.material.model.Level;
import org.scostudy.question.Interaction.Kind;

class SheetAnswerTest {

    private static final List<Task.Option> OPTIONS = List.of(
            new Task.Option("o1", "Almaty", false, null),
            new Task.Option("o2", "Beijing", true, null),
            new Task.Option("o3", "Delhi", true, null));

    private static @Nullable Answer read(Task task, String typed) {
        return SheetAnswer.read(item(task), typed).orElse(null);
    }

    private static Item item(Task task) {
        return new Item(
                "q",
                List.of(),
                Kind.CHOICE,
                "s",
                "S",
                Level.REMEMBER,
                "Which?",
                null,
                task,
                "k",
                null,
                null,
                List.of(),
                null,
                null);
    }

    @Test
    void a_letter_is_the_option_that_stands_there() {
        assertThat(read(new Task.Choose(OPTIONS), "b")).isEqualTo(Answer.chosen(List.of("o2")));
        assertThat(read(new Task.Choose(OPTIONS), " C ")).isEqualTo(Answer.chosen(List.of("o3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D", "AB", "1", "Beijing", "?"})
    void what_is_none_of_its_letters_is_no_answer(String typed) {
        assertThat(read(new Task.Choose(OPTIONS), typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC", "b c", "B, C", "B/C"})
    void several_letters_may_be_parted(String typed) {
        assertThat(read(new Task.ChooseAll(OPTIONS), typed)).isEqualTo(Answer.chosen(List.of("o2", "o3")));
    }

    @Test
    void a_letter_twice_is_a_slip() {
        assertThat(read(new Task.ChooseAll(OPTIONS), "BB")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"T,true", "t,true", "f,false", "False,false", "tr,true"})
    void a_statement_holds_or_not(String typed, String holds) {
        assertThat(read(new Task.Judge(true, null), typed)).isEqualTo(Answer.chosen(List.of(holds)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1B 2A", "1b,2a", "2A 1B", "1-B 2-A", "BA", "b a"})
    void pairs_are_named_by_number_or_stand_in_order(String typed) {
        assertThat(read(matching(), typed)).isEqualTo(Answer.paired(Map.of("l1", "r2", "l2", "r1")));
    }

    @Test
    void a_side_may_be_left_without_a_partner() {
        assertThat(read(matching(), "-A")).isEqualTo(Answer.paired(Map.of("l2", "r1")));
        assertThat(read(matching(), "2A")).isEqualTo(Answer.paired(Map.of("l2", "r1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1D", "3A", "ABCD", "1A 1B", "1A x", "--"})
    void pairs_of_nothing_are_no_answer(String typed) {
        assertThat(read(matching(), typed)).isNull();
    }

    @Test
    void an_order_names_every_thing_once() {
        Task sort = new Task.Sort(List.of(new Task.Thing("i1", "x", 1), new Task.Thing("i2", "y", 0)));
        assertThat(read(sort, "BA")).isEqualTo(Answer.ordered(List.of("i2", "i1")));
        assertThat(read(sort, "B")).isNull();
        assertThat(read(sort, "BB")).isNull();
    }

    @Test
    void words_numbers_and_places_are_read_as_they_are() {
        assertThat(read(new Task.Write(List.of("Tashkent"), Set.of()), " tashkent "))
                .isEqualTo(Answer.written("tashkent"));
        assertThat(read(new Task.Amount(BigDecimal.TEN, BigDecimal.ZERO, null), "10"))
                .isEqualTo(Answer.written("10"));
        Task find = new Task.Find(new LinkedHashSet<>(List.of("sri-lanka")), List.of("Sri Lanka"));
        assertThat(read(find, "Sri Lanka; Nepal")).isEqualTo(Answer.found(List.of("sri-lanka", "nepal")));
    }

    @Test
    void nothing_is_no_answer() {
        assertThat(read(new Task.Choose(OPTIONS), "  ")).isNull();
    }

    private static Task matching() {
        return new Task.Match(
                List.of(new Task.Left("l1", "one", "r2"), new Task.Left("l2", "two", "r1")),
                List.of(new Task.Named("r1", "a"), new Task.Named("r2", "b"), new Task.Named("r3", "c")));
    }
}

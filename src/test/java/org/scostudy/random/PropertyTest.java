package org.scostudy.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PropertyTest {

    private static <T> List<T> drawn(int tries, Draw<T> draw) {
        List<T> values = new ArrayList<>();
        Tries.run(tries, 0, given -> values.add(given.any(draw)));
        return values;
    }

    @Nested
    class A_try_that_fails {

        private final AssertionError failure = failure();

        private static AssertionError failure() {
            List<Integer> before = new ArrayList<>();
            return assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> Tries.run(100, 40, given -> {
                        before.add(0);
                        given.any(random -> "the\u0000value");
                        given.any(random -> new byte[] {'h', 'i'});
                        assertThat(before).hasSizeLessThan(3);
                    }))
                    .actual();
        }

        @Test
        void tells_what_was_wrong_and_the_seed_that_does_it_again() {
            assertThat(failure)
                    .hasMessageContaining("to be less than 3 but was 3")
                    .hasMessageContaining("try 3 of 100; -Dsco.seed=42 makes it the first")
                    .hasCauseInstanceOf(AssertionError.class);
        }

        @Test
        void tells_what_it_was_given() {
            assertThat(failure).hasMessageContaining("\"the\\u0000value\"").hasMessageContaining("2 bytes: hi");
        }
    }

    @Test
    void every_run_draws_the_same() {
        Draw<List<String>> texts = Texts.between(0, 40).list(0, 10);
        assertThat(drawn(50, texts)).isEqualTo(drawn(50, texts));
    }

    @Nested
    class A_property {

        private final List<Long> drawn = new ArrayList<>();

        @Property(tries = 50)
        void is_tried_as_often_as_it_says_with_other_values(Given given) {
            drawn.add(given.any(Random::nextLong));
        }

        @AfterEach
        void and_was() {
            assertThat(drawn).hasSize(50).doesNotHaveDuplicates();
        }
    }

    @Nested
    class What_lies_at_an_edge_is_drawn {

        @Test
        void of_whole_numbers() {
            assertThat(drawn(200, Numbers.between(-1000, 1000)))
                    .contains(-1000, -1, 0, 1, 1000)
                    .allMatch(number -> -1000 <= number && number <= 1000);
            assertThat(drawn(200, Numbers.between(1000, Integer.MAX_VALUE)))
                    .contains(1000, Integer.MAX_VALUE)
                    .allMatch(number -> number >= 1000);
            assertThat(drawn(200, Numbers.longs())).contains(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE);
        }

        @Test
        void of_broken_numbers() {
            assertThat(drawn(200, Numbers.between(0.001, 36_500.0)))
                    .contains(0.001, 1.0, 36_500.0)
                    .anyMatch(number -> 0.001 < number && number < 0.1)
                    .allMatch(number -> 0.001 <= number && number <= 36_500);
        }

        @Test
        void of_texts() {
            List<String> texts = drawn(500, Texts.between(0, 60));
            assertThat(texts).allMatch(text -> text.length() <= 60);
            assertThat(texts).extracting(String::length).contains(0, 1, 60);
            assertThat(String.join("", texts))
                    .contains("a", "Z", "0", " ", "\n", "\u0000", "\ud800", "ß", "İ", "\u0301", "中", "-", "\\");
            assertThat(texts).anyMatch(text -> text.codePoints().anyMatch(Character::isSupplementaryCodePoint));
        }

        @Test
        void of_lists_and_sets() {
            assertThat(drawn(200, Numbers.between(0, 9).list(0, 30)))
                    .extracting(List::size)
                    .contains(0, 1, 30);
            assertThat(drawn(200, Draw.one("a", "b", "c").set(1, 3)))
                    .extracting(Set::size)
                    .containsOnly(1, 2, 3);
        }
    }
}

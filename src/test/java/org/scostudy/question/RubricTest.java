package org.scostudy.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scostudy.question.Rubric.Lack;

class RubricTest {

    private static final String TEXT = """
            150-400 words
            Argument
            4 weighs both sides
            2 names one
            0 none
            Evidence
            1.5 cites the reading
            0 cites nothing""";

    @Test
    void is_read_and_written_the_same() {
        Rubric rubric = Rubric.read(TEXT);
        assertThat(rubric.fewestWords()).isEqualTo(150);
        assertThat(rubric.mostWords()).isEqualTo(400);
        assertThat(rubric.criteria()).extracting(Rubric.Criterion::name).containsExactly("Argument", "Evidence");
        assertThat(rubric.write()).isEqualTo(TEXT);
        assertThat(rubric.most()).isEqualTo(5.5);
    }

    @Test
    void levels_may_be_written_in_any_order_and_with_a_comma() {
        assertThat(Rubric.read("Style\n0 poor\n1,5 good").write()).isEqualTo("Style\n1.5 good\n0 poor");
    }

    @Test
    void a_share_is_what_the_levels_add_up_to() {
        Rubric rubric = Rubric.read(TEXT);
        assertThat(rubric.share(List.of(0, 0))).isEqualTo(1);
        assertThat(rubric.share(List.of(1, 1))).isEqualTo(2 / 5.5);
        assertThat(rubric.share(List.of(2, 1))).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> rubric.share(List.of(3, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> rubric.share(List.of(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> rubric.share(List.of(-1, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', CRITERIA",
        "4 points of nothing, CRITERIA",
        "Argument, LEVELS",
        "'Argument\n4 good', LEVELS",
        "'Argument\n4 good\n4 as good', LEVELS",
        "'Argument\n101 good\n0 bad', POINTS",
        "'400-150 words\nArgument\n4 good\n0 bad', WORDS",
    })
    void what_is_lacking_is_said(String text, Lack lack) {
        assertThatExceptionOfType(Rubric.Unfit.class)
                .isThrownBy(() -> Rubric.read(text))
                .matches(unfit -> unfit.lack() == lack);
    }

    @Test
    void words_are_counted_as_people_count_them() {
        assertThat(Rubric.countWords("  Two  words ")).isEqualTo(2);
        assertThat(Rubric.countWords("\n ")).isZero();
    }
}

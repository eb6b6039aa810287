package org.scostudy.classroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The Law School Admission Test, section 6: answers of 1,000 examinees to five items (Bock and Lieberman, "Fitting a
 * response model for n dichotomously scored items", Psychometrika 35, 1970). What is expected are the numbers that R
 * gives: {@code descript(LSAT)} of package ltm and {@code alpha(LSAT)} of package psych.
 */
class LawSchoolAdmissionTestTest {

    private static final ItemAnalysis ANALYSIS = ItemAnalysis.of(items(), examinees());

    @Test
    void facility_is_the_share_of_right_answers() {
        assertThat(ANALYSIS.items())
                .extracting(ItemStatistics::facility)
                .usingComparatorForType(close(1e-12), Double.class)
                .containsExactly(0.924, 0.709, 0.553, 0.763, 0.870);
    }

    @Test
    void the_point_biserial_is_taken_with_the_rest_of_the_test() {
        assertThat(ANALYSIS.items())
                .extracting(ItemStatistics::itemRest)
                .usingComparatorForType(close(0.0001), Double.class)
                .containsExactly(0.1128, 0.1532, 0.1728, 0.1444, 0.1216);
    }

    @Test
    void alpha_and_the_standard_error_of_measurement_agree() {
        QuizStatistics quiz = ANALYSIS.quiz();
        assertThat(quiz.alpha()).isCloseTo(0.2950, within(0.00005));
        assertThat(quiz.standardDeviation()).isCloseTo(1.0350, within(0.00005));
        assertThat(quiz.standardError()).isCloseTo(1.0350 * Math.sqrt(1 - 0.2950), within(0.0001));
        assertThat(quiz.meanShare() * 5).isCloseTo(3.819, within(1e-9));
        assertThat(quiz.sample()).isEqualTo(SampleSize.ENOUGH);
    }

    /** Worked by hand: 270 of the 298 with five right, each in part, against all with at most two and 36 with three. */
    @Test
    void discrimination_compares_the_upper_and_the_lower_27_percent() {
        assertThat(ANALYSIS.items())
                .extracting(ItemStatistics::discrimination)
                .usingComparatorForType(close(1e-9), Double.class)
                .containsExactly(
                        0.19662447257383397,
                        0.6314580403187959,
                        0.8108766994842892,
                        0.5369901547116708,
                        0.3203469292076835);
    }

    @Test
    void the_order_of_the_examinees_changes_nothing() {
        List<AnalysedAttempt> reversed = new ArrayList<>(examinees());
        Collections.reverse(reversed);
        ItemAnalysis again = ItemAnalysis.of(items(), reversed);
        for (int i = 0; i < 5; i++) {
            assertThat(again.items().get(i).discrimination())
                    .isCloseTo(ANALYSIS.items().get(i).discrimination(), within(1e-9));
        }
    }

    private static java.util.Comparator<Double> close(double tolerance) {
        return (a, b) -> Math.abs(a - b) <= tolerance ? 0 : Double.compare(a, b);
    }

    private static List<AnalysedItem> items() {
        return List.of("1", "2", "3", "4", "5").stream()
                .map(id -> new AnalysedItem(id, List.of()))
                .toList();
    }

    private static List<AnalysedAttempt> examinees() {
        List<AnalysedAttempt> sittings = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        LawSchoolAdmissionTestTest.class.getResourceAsStream("/analysis/lsat-section-6.csv")),
                StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String pattern = line.substring(0, 5);
                List<Answered> answers = new ArrayList<>();
                for (int i = 0; i < 5; i++) {
                    answers.add(new Answered(String.valueOf(i + 1), pattern.charAt(i) - '0', Set.of(), null));
                }
                sittings.addAll(Collections.nCopies(Integer.parseInt(line.substring(6)), new AnalysedAttempt(answers)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sittings;
    }
}

package org.scostudy.classroom.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scostudy.classroom.work.Assignment;

/**
 * What the first attempts at a quiz say of it.
 *
 * @param shares of all points, 0 to 1, one for each learner
 * @param questions by id, as learners met them
 */
record QuizReport(Assignment assignment, ItemAnalysis analysis, List<Double> shares, Map<String, Asked> questions) {

    /**
     * A question as it was asked.
     *
     * @param options texts by id; empty for kinds without options
     */
    record Asked(String stem, Map<String, String> options) {

        String option(String id) {
            return options.getOrDefault(id, id);
        }
    }

    QuizReport {
        shares = List.copyOf(shares);
        questions = Map.copyOf(questions);
    }

    Asked asked(ItemStatistics item) {
        return Objects.requireNonNull(questions.get(item.item().id()));
    }
}

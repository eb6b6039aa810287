package org.scostudy.classroom.analysis;

import java.util.List;
import java.util.Optional;

/** One learner's finished attempt at the quiz that is analysed. */
record AnalysedAttempt(List<Answered> answers) {

    AnalysedAttempt {
        answers = List.copyOf(answers);
    }

    Optional<Answered> answerTo(String item) {
        return answers.stream().filter(answer -> answer.item().equals(item)).findFirst();
    }

    double total() {
        return answers.stream().mapToDouble(Answered::share).sum();
    }

    /** The mean share over the items met, so that sittings of different length can be ranked. */
    double mean() {
        return answers.isEmpty() ? 0 : total() / answers.size();
    }
}

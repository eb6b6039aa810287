package org.scostudy.quiz.plan;

import java.util.List;
import java.util.Optional;
import org.scostudy.material.model.Level;
import org.scostudy.question.BankSection;
import org.scostudy.quiz.QuizPlan;

/**
 * What somebody may be asked.
 *
 * @param all in the order of the reading
 * @param sections also those without a question
 */
public record Askable(List<Candidate> all, List<BankSection> sections) {

    public Askable {
        all = List.copyOf(all);
        sections = List.copyOf(sections);
    }

    public List<Candidate> fitting(QuizPlan plan) {
        return all.stream().filter(candidate -> candidate.fits(plan)).toList();
    }

    public Optional<Candidate> find(String question) {
        return all.stream()
                .filter(candidate -> candidate.question().id().equals(question))
                .findFirst();
    }

    /** The levels that there are questions of, easiest first. */
    public List<Level> levels() {
        return all.stream()
                .map(candidate -> candidate.question().level())
                .distinct()
                .sorted()
                .toList();
    }
}

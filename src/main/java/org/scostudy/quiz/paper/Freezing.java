package org.scostudy.quiz.paper;

import org.scostudy.quiz.plan.Candidates;
import org.springframework.stereotype.Service;

/** Takes questions from the bank, as they are now, to put them on papers. */
@Service
public class Freezing {

    private final Candidates candidates;

    Freezing(Candidates candidates) {
        this.candidates = candidates;
    }

    /** What papers of a class are made from: its materials, as they are now. */
    public PaperStock ofClass(long classroom) {
        return new PaperStock(candidates.ofClass(classroom), candidates.whole());
    }
}

package org.scostudy.classroom.work;

import java.util.Comparator;
import java.util.List;

/** Which of several finished attempts give the mark. */
public enum Counting {
    BEST,
    LAST,
    FIRST,
    MEAN;

    /** The attempts whose mean share is the mark; none as long as none is finished. */
    public List<WorkAttempt> counted(List<WorkAttempt> attempts) {
        // most cells of a large gradebook
        if (attempts.isEmpty() || (attempts.size() == 1 && attempts.getFirst().isFinished())) {
            return attempts;
        }
        List<WorkAttempt> finished = attempts.stream()
                .filter(WorkAttempt::isFinished)
                .sorted(Comparator.comparing(WorkAttempt::started))
                .toList();
        if (finished.isEmpty()) {
            return List.of();
        }
        return switch (this) {
            case MEAN -> finished;
            case FIRST -> List.of(finished.getFirst());
            case LAST -> List.of(finished.getLast());
            // of equal ones the first, which is the least late
            case BEST ->
                List.of(finished.stream()
                        .reduce((best, next) -> next.share() > best.share() ? next : best)
                        .orElseThrow());
        };
    }
}

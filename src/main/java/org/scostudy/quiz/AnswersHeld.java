package org.scostudy.quiz;

import java.time.Instant;
import java.util.Optional;

/** Knows of exams whose answers are not told yet, because somebody else may still sit the same paper. */
public interface AnswersHeld {

    /** When the answers may be told; empty when nothing stands against it. */
    Optional<Instant> until(long learner, String attempt);
}

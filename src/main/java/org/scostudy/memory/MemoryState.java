package org.scostudy.memory;

/**
 * What FSRS knows of one memory.
 *
 * @param stability S, the days after which recall is 90 % likely
 * @param difficulty D, 1 (easy) to 10 (hard)
 */
public record MemoryState(double stability, double difficulty) {

    public static final double MIN_STABILITY = 0.001;
    public static final double MAX_STABILITY = 36_500;
    public static final double MIN_DIFFICULTY = 1;
    public static final double MAX_DIFFICULTY = 10;

    public MemoryState {
        Check.within("stability", stability, MIN_STABILITY, MAX_STABILITY);
        Check.within("difficulty", difficulty, MIN_DIFFICULTY, MAX_DIFFICULTY);
    }
}

package org.scostudy.memory.exam;

import org.scostudy.memory.MemoryState;

/** Memories by stability (in equal steps of its logarithm) and difficulty, and what lies between them. */
final class Grid {

    static final int STABILITIES = 44;
    static final int DIFFICULTIES = 7;
    static final int CELLS = STABILITIES * DIFFICULTIES;

    private static final double LN_LEAST = Math.log(0.05);
    private static final double LN_MOST = Math.log(4000);
    private static final double STEP = (LN_MOST - LN_LEAST) / (STABILITIES - 1);
    private static final double DIFFICULTY_STEP =
            (MemoryState.MAX_DIFFICULTY - MemoryState.MIN_DIFFICULTY) / (DIFFICULTIES - 1);

    /** A place between four cells: the lowest of them, and how far it is to the next ones, 0 to 1. */
    record Place(int cell, float stability, float difficulty) {

        double of(float[] values) {
            double here = values[cell] + stability * (values[cell + DIFFICULTIES] - values[cell]);
            double next = values[cell + 1] + stability * (values[cell + DIFFICULTIES + 1] - values[cell + 1]);
            return here + difficulty * (next - here);
        }
    }

    private Grid() {}

    static MemoryState memory(int cell) {
        double s = Math.exp(LN_LEAST + cell / DIFFICULTIES * STEP);
        return new MemoryState(s, MemoryState.MIN_DIFFICULTY + cell % DIFFICULTIES * DIFFICULTY_STEP);
    }

    static Place place(MemoryState memory) {
        double s = Math.clamp((Math.log(memory.stability()) - LN_LEAST) / STEP, 0, STABILITIES - 1);
        double d = (memory.difficulty() - MemoryState.MIN_DIFFICULTY) / DIFFICULTY_STEP;
        int row = Math.min((int) s, STABILITIES - 2);
        int column = Math.min((int) d, DIFFICULTIES - 2);
        return new Place(row * DIFFICULTIES + column, (float) (s - row), (float) (d - column));
    }
}

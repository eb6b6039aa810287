package org.scostudy.memory;

/** How well a learner says they recalled a card. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    private static final Rating[] BY_VALUE = values();

    /** The grade G of the formulas: 1 again to 4 easy. */
    public int value() {
        return ordinal() + 1;
    }

    public static Rating of(int value) {
        if (value < 1 || value > BY_VALUE.length) {
            throw new IllegalArgumentException(
                    "rating " + value + ", expected 1 (again), 2 (hard), 3 (good) or 4 (easy)");
        }
        return BY_VALUE[value - 1];
    }
}

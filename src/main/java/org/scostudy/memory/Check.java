package org.scostudy.memory;

/** Refuses a number outside its range and says which range it was. */
public final class Check {

    private Check() {}

    /** NaN is within no range. */
    public static void within(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(name + " " + value + ", expected " + min + " to " + max);
        }
    }

    public static void within(String name, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " " + value + ", expected " + min + " to " + max);
        }
    }
}

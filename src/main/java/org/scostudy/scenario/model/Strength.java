package org.scostudy.scenario.model;

/** How much something weighs with a member, from little to most. */
public enum Strength {
    SLIGHT,
    CLEAR,
    /** Worth saying no for, unless something as vital speaks for the text. */
    VITAL,
    /** A rule of the organisation, which no interest outweighs. */
    BINDING;

    /** What is left of it after a concession: never nothing, and never enough to say no for. */
    public Strength eased() {
        return switch (this) {
            case BINDING, VITAL -> CLEAR;
            case CLEAR, SLIGHT -> SLIGHT;
        };
    }
}

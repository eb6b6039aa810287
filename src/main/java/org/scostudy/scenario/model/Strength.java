package org.scostudy.scenario.model;

/** How much something weighs with a member, from little to most. */
public enum Strength {
    SLIGHT,
    CLEAR,
    /** Worth saying no for, unless something as vital speaks for the text. */
    VITAL,
    /** A rule of the organisation, which no interest outweighs. */
    BINDING
}

package org.scostudy.scenario.model;

/** Whether the reading says so itself, or the model concludes it from what the reading says. */
public enum Grounds {
    STATED,
    /** The text itself says what of it is inferred. */
    PARTLY,
    INFERRED
}

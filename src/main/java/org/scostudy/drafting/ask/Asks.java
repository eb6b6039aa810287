package org.scostudy.drafting.ask;

/** What a draft asks for, and so why it was made. */
public enum Asks {
    DATE,
    AMOUNT,
    PLACE,
    NAME,
    TERM,
    LIST,
    DEFINITION,
    CAUSE,
    ORDER,
    STATEMENT
}

package org.scostudy.authoring.bank;

/** Where a question came from. */
public enum Origin {
    WRITTEN,
    IMPORTED,
    DRAFTED
}

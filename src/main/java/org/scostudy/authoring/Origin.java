package org.scostudy.authoring;

/** Where a question came from. */
enum Origin {
    WRITTEN,
    IMPORTED,
    DRAFTED
}

package org.scostudy.authoring.bank;

import java.util.Locale;

/** How far a question has come. Learners meet reviewed ones only. */
public enum Status {
    DRAFT,
    REVIEWED,
    RETIRED,
    /** Taken back with the import that it came with; kept so that a new import finds it again. */
    REMOVED;

    public String messageKey() {
        return "authoring.status." + name().toLowerCase(Locale.ROOT);
    }
}

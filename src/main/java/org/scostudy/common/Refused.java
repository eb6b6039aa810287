package org.scostudy.common;

import java.util.Locale;

/**
 * A wish that cannot be granted, for a reason that has a message which says what to do: {@code no-such-code} of a feature
 * is {@code feature.refused.no-such-code}.
 */
public abstract class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message for the log and the command line */
    protected Refused(String message) {
        super(message);
    }

    public abstract Enum<?> reason();

    protected static String messageKey(String feature, Enum<?> reason) {
        return feature + ".refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

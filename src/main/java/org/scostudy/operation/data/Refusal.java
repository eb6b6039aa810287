package org.scostudy.operation.data;

/** Why something was not done, in words for the person who asked for it, with what to do instead. */
public final class Refusal extends RuntimeException {

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

package org.scostudy.generation.lint;

/**
 * A rule that a question breaks.
 *
 * @param place the part of the question that breaks it: {@code stem}, {@code options} or {@code option 2}
 */
public record Finding(String rule, String place, String message, String suggestion) {

    @Override
    public String toString() {
        return "%s: %s: %s; %s".formatted(rule, place, message, suggestion);
    }
}

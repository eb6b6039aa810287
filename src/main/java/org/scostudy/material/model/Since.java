package org.scostudy.material.model;

/** How the world has changed since the reading was published, and who says so. */
public record Since(String text, String source) {

    /** With its source. */
    public String told() {
        return "%s (Source: %s)".formatted(text, source);
    }
}

package org.scostudy.material.model;

/**
 * A part of the reading under one heading.
 *
 * @param part whether it is the text itself or a caption
 */
public record Section(String id, String title, Part part) {

    /** What a section is made of. */
    public enum Part {
        TEXT,
        CAPTION
    }

    public Section(String id, String title) {
        this(id, title, Part.TEXT);
    }
}

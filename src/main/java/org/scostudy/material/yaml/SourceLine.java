package org.scostudy.material.yaml;

/** A line of a file of the pack. */
public record SourceLine(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}

package org.scostudy.drafting.name;

/** A name where it stands among tokens: from the first of them to behind the last. */
public record Mention(int from, int to, Name name) {

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }
}

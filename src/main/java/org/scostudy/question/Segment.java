package org.scostudy.question;

import java.util.List;
import java.util.stream.Collectors;

/** A run of plain text (never HTML) on a card's side. */
public record Segment(Kind kind, String text) {

    public enum Kind {
        TEXT,
        /** What is asked for, blanked out; the text is what stands in its place. */
        GAP,
        /** What was asked for. */
        KEY
    }

    public static Segment text(String text) {
        return new Segment(Kind.TEXT, text);
    }

    public static Segment gap() {
        return new Segment(Kind.GAP, "_____");
    }

    public static Segment key(String text) {
        return new Segment(Kind.KEY, text);
    }

    public static String plain(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }
}

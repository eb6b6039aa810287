package org.scostudy.quiz.item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Markup;
import org.scostudy.question.Segment;
import org.scostudy.question.markup.PlainText;

/** Gives the texts of a question in plain words, and keeps those whose markup says more, by what they stand for. */
public final class MarkedTexts {

    public static final String STEM = "stem";
    public static final String KEY = "key";
    public static final String EXPLANATION = "explanation";
    public static final String SINCE = "since";

    private static final String TOLD = ".feedback";

    private final Markup markup;
    private final Map<String, String> marked = new HashMap<>();

    MarkedTexts(Markup markup) {
        this.markup = markup;
    }

    /** The name of what is said to an option. */
    public static String toldAbout(String option) {
        return option + TOLD;
    }

    String plain(String name, String text) {
        String plain = PlainText.of(text, markup);
        if (!plain.equals(text.strip())) {
            marked.put(name, text);
        }
        return plain;
    }

    @Nullable
    String plainOrNull(String name, @Nullable String text) {
        return text == null ? null : plain(name, text);
    }

    List<Segment> plain(String name, List<Segment> side) {
        plain(name, Segment.plain(side));
        return PlainText.of(side, markup);
    }

    /** What the plain words leave out; null when they say all. */
    @Nullable
    Map<String, String> marked() {
        return marked.isEmpty() ? null : Map.copyOf(marked);
    }
}

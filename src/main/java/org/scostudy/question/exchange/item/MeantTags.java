package org.scostudy.question.exchange.item;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells tags that dress a text from those that it speaks of: "at the end of the &lt;body&gt;", {@code List<String>}. Only
 * for texts of which nobody said that they are HTML.
 */
final class MeantTags {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[\\s/][^<>]*)?)>|<(/?[a-zA-Z][^<>]*)>");

    /** Need no end. */
    private static final Set<String> ALONE = Set.of(
            "br", "hr", "img", "p", "li", "td", "th", "tr", "dt", "dd", "source", "input", "embed", "wbr", "tbody",
            "thead");

    private static final Set<String> PAIRED = Set.of(
            "a",
            "abbr",
            "article",
            "audio",
            "b",
            "big",
            "blockquote",
            "center",
            "cite",
            "code",
            "del",
            "div",
            "dl",
            "em",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "i",
            "iframe",
            "ins",
            "kbd",
            "mark",
            "math",
            "object",
            "ol",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "script",
            "section",
            "select",
            "small",
            "span",
            "strong",
            "style",
            "sub",
            "sup",
            "svg",
            "table",
            "textarea",
            "tt",
            "u",
            "ul",
            "var",
            "video");

    private MeantTags() {}

    /** The text in HTML, in which the tags that are spoken of are words. */
    static String asWords(String text) {
        Set<String> begun = new HashSet<>();
        Set<String> ended = new HashSet<>();
        TAG.matcher(text)
                .results()
                .filter(tag -> tag.group(2) != null)
                .forEach(tag -> (tag.group(1).isEmpty() ? begun : ended)
                        .add(tag.group(2).toLowerCase(Locale.ROOT)));
        begun.retainAll(ended);
        return TAG.matcher(text)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        dresses(tag, begun)
                                ? tag.group()
                                : "&lt;" + tag.group().substring(1, tag.group().length() - 1) + "&gt;"));
    }

    /** An end without a beginning ends nothing. */
    private static boolean dresses(MatchResult tag, Set<String> whole) {
        if (tag.group(2) == null) {
            return false;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        boolean ends = !tag.group(1).isEmpty();
        return ALONE.contains(name) || PAIRED.contains(name) && (ends || whole.contains(name));
    }
}

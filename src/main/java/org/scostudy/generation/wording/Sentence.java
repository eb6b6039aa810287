package org.scostudy.generation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Template.Part;
import org.scostudy.material.model.Value;
import org.scostudy.question.Segment;
import org.scostudy.question.Segment.Kind;

/** Writes a template out with a fact's values, so that it reads as if written by hand. */
public final class Sentence {

    private static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.!?][\"”’)]*\\s+[\"“‘(]*|[\"“‘(\\s]*");
    private static final Pattern ENDS_ABBREVIATION =
            Pattern.compile("(?s)(?:.*[\\s(])?(?:e\\.g|i\\.e|vs|No|cf|[A-Z]|[A-Z]\\.[A-Z])\\.\\s+");
    private static final Pattern DETERMINER_BEFORE =
            Pattern.compile("(?is)(.*\\b)(a|an|the|this|its|their|his|her|our|each|every|no)(\\s+)");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern OWN_ARTICLE = Pattern.compile("(?i)(?:a|an|the)\\s+");
    private static final Set<String> SOUND_LIKE_CONSONANTS = Set.of("uni", "use", "eur", "one", "uti", "usu");

    private final Map<String, Value> values;
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String sofar = "";

    private Sentence(Map<String, Value> values) {
        this.values = values;
    }

    /** Every slot filled in; null when the fact lacks one. */
    public static @Nullable List<Segment> filled(Phrase phrase, Map<String, Value> values) {
        return new Sentence(values).write(phrase, null, Kind.TEXT);
    }

    /** The asked slot blanked. */
    public static @Nullable List<Segment> withGap(Phrase phrase, Map<String, Value> values, String asked) {
        return new Sentence(values).write(phrase, asked, Kind.GAP);
    }

    /** The asked slot filled in and marked as the key. */
    public static @Nullable List<Segment> withKey(Phrase phrase, Map<String, Value> values, String asked) {
        return new Sentence(values).write(phrase, asked, Kind.KEY);
    }

    private @Nullable List<Segment> write(Phrase phrase, @Nullable String asked, Kind askedAs) {
        for (Part part : phrase.template().parts()) {
            switch (part) {
                case Part.Text text -> literal(text.text());
                case Part.Slot slot -> {
                    Value value = values.get(slot.name());
                    if (value == null) {
                        return null;
                    }
                    Kind kind = slot.name().equals(asked) ? askedAs : Kind.TEXT;
                    value(slot.form() == null ? value.inText() : slot.form(), kind);
                }
            }
        }
        flush();
        return List.copyOf(segments);
    }

    private void literal(String text) {
        String fitting = text;
        if (sofar.endsWith(".") && text.startsWith(".")) {
            fitting = text.substring(1);
        }
        if (sofar.endsWith("s") && POSSESSIVE.matcher(fitting).lookingAt()) {
            fitting = fitting.charAt(0) + fitting.substring(2);
        }
        words.append(fitting);
        sofar += fitting;
    }

    private void value(String text, Kind kind) {
        if (kind == Kind.GAP) {
            hideArticle();
            flush();
            segments.add(Segment.gap());
            sofar += "x";
            return;
        }
        String fitting = fitArticle(text);
        if (startsSentence()) {
            fitting = capitalised(fitting);
        }
        if (kind == Kind.KEY) {
            flush();
            segments.add(Segment.key(fitting));
        } else {
            words.append(fitting);
        }
        sofar += fitting;
    }

    /** "a" or "an" before a gap would tell how the key begins. */
    private void hideArticle() {
        var before = DETERMINER_BEFORE.matcher(words);
        if (before.matches() && isIndefinite(before.group(2))) {
            replaceWords(before.group(1) + before.group(2).charAt(0) + "(n)" + before.group(3));
        }
    }

    private String fitArticle(String text) {
        var before = DETERMINER_BEFORE.matcher(words);
        if (!before.matches()) {
            return text;
        }
        var own = OWN_ARTICLE.matcher(text);
        String noun = own.lookingAt() ? text.substring(own.end()) : text;
        boolean spelledOut =
                noun.length() > 1 && Character.isUpperCase(noun.charAt(0)) && Character.isUpperCase(noun.charAt(1));
        // Whether one says "an SCO" or "a NATO" is the writer's to know.
        if (isIndefinite(before.group(2)) && !spelledOut) {
            String article = before.group(2).charAt(0) + (soundsLikeVowel(noun) ? "n" : "");
            replaceWords(before.group(1) + article + before.group(3));
        }
        return noun;
    }

    private static boolean isIndefinite(String determiner) {
        return determiner.equalsIgnoreCase("a") || determiner.equalsIgnoreCase("an");
    }

    private void replaceWords(String text) {
        sofar = sofar.substring(0, sofar.length() - words.length()) + text;
        words.setLength(0);
        words.append(text);
    }

    private boolean startsSentence() {
        boolean withinWords =
                !sofar.isEmpty() && Character.isLetterOrDigit(sofar.charAt(Math.max(0, sofar.length() - 2)));
        return !withinWords
                && ENDS_SENTENCE.matcher(sofar).matches()
                && !ENDS_ABBREVIATION.matcher(sofar).matches();
    }

    private static boolean soundsLikeVowel(String text) {
        if (text.isEmpty() || "aeiouAEIOU8".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        String start = text.toLowerCase(Locale.ROOT);
        return start.startsWith("unin") || SOUND_LIKE_CONSONANTS.stream().noneMatch(start::startsWith);
    }

    static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    private void flush() {
        if (!words.isEmpty()) {
            segments.add(Segment.text(words.toString()));
            words.setLength(0);
        }
    }
}

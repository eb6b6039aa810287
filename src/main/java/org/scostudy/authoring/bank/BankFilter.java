package org.scostudy.authoring.bank;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.text.Folded;

/**
 * Which questions are listed; null and empty stand for all. It lives in the page's address, so that it can be kept and
 * shared.
 */
public record BankFilter(
        String words,
        @Nullable String section,
        @Nullable String kind,
        @Nullable String level,
        @Nullable Status status,
        @Nullable String author,
        @Nullable String tag,
        @Nullable Special special) {

    public static final BankFilter ALL = new BankFilter("", null, null, null, null, null, null, null);

    /** What cannot be seen from the question itself. */
    public enum Special {
        /** Learners said that something is wrong. */
        FLAGGED,
        /** A rule of item writing is broken. */
        FINDINGS,
        /** The import left a note. */
        NOTES,
        /** Another one asks and answers the same. */
        TWINS,
        /** Nobody answered it yet. */
        UNUSED,
        /** Most learners answer it wrong. */
        HARD,
        /** Nearly all learners know it. */
        EASY,
        GENERATED,
        OWN
    }

    public static BankFilter of(QueryParameters asked) {
        return new BankFilter(
                java.util.Objects.requireNonNullElse(word(asked, "q"), ""),
                word(asked, "section"),
                word(asked, "kind"),
                word(asked, "level"),
                constant(Status.values(), word(asked, "status")),
                word(asked, "author"),
                word(asked, "tag"),
                constant(Special.values(), word(asked, "only")));
    }

    public QueryParameters asked() {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "q", this.words.isBlank() ? null : this.words.strip());
        put(words, "section", section);
        put(words, "kind", kind);
        put(words, "level", level);
        put(words, "status", status == null ? null : status.name().toLowerCase(Locale.ROOT));
        put(words, "author", author);
        put(words, "tag", tag);
        put(words, "only", special == null ? null : special.name().toLowerCase(Locale.ROOT));
        return QueryParameters.simple(words);
    }

    /** The words that a question must hold, all of them. */
    List<String> sought() {
        return Folded.words(words);
    }

    /** Everything but the words. */
    boolean fits(QuestionRow entry, QuestionFeedback heard) {
        return (section == null
                        || entry.section().equals(section)
                        || entry.pack().equals(section))
                && (kind == null || entry.kind().id().equals(kind))
                && (level == null || entry.level().name().equalsIgnoreCase(level))
                && (status == null || entry.status() == status)
                && (author == null || entry.author().equals(author))
                && (tag == null || entry.tags().contains(tag))
                && (special == null || fits(entry, special, heard));
    }

    private static boolean fits(QuestionRow entry, Special special, QuestionFeedback heard) {
        return switch (special) {
            case FLAGGED -> heard.flagged(entry);
            case UNUSED -> heard.use(entry).answered() == 0;
            case HARD -> heard.use(entry).hard();
            case EASY -> heard.use(entry).easy();
            // asks for others; whoever knows them all decides
            case TWINS -> true;
            case FINDINGS -> entry.findings() > 0;
            case NOTES -> !entry.note().isEmpty();
            case GENERATED -> entry.generated();
            case OWN -> !entry.generated();
        };
    }

    private static void put(Map<String, String> words, String name, @Nullable String value) {
        if (value != null) {
            words.put(name, value);
        }
    }

    private static @Nullable String word(QueryParameters asked, String name) {
        return asked.getSingleParameter(name)
                .filter(word -> !word.isBlank())
                .map(word -> word.substring(0, Math.min(word.length(), 300)))
                .orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, @Nullable String word) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}

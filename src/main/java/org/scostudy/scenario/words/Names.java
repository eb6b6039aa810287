package org.scostudy.scenario.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.scostudy.scenario.model.Decisions;

/** Members in sentences: lists of them, and the verbs that go with them. */
public final class Names {

    private static final int MANY = 4;

    private final Decisions decisions;

    public Names(Decisions decisions) {
        this.decisions = decisions;
    }

    public String of(String actor) {
        return decisions.actor(actor).name();
    }

    /** "Russia and China"; of many, those who are not among them are named. */
    public String of(Collection<String> members) {
        if (members.size() >= MANY) {
            List<String> rest = decisions.members().stream()
                    .filter(member -> !members.contains(member))
                    .map(this::of)
                    .toList();
            return rest.isEmpty() ? "all six" : "all but " + joined(rest, "and");
        }
        return joined(members.stream().map(this::of).toList(), "and");
    }

    /** The verb in the number that {@link #of(Collection)} asks for. */
    public static String verb(Collection<String> members, String singular, String plural) {
        return members.size() == 1 ? singular : plural;
    }

    public static String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + last + " " + words.getLast();
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public static String small(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

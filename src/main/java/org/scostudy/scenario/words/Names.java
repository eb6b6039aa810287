package org.scostudy.scenario.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.scostudy.language.Words;
import org.scostudy.scenario.model.Decisions;

/** Members in sentences: lists of them, and how many there are. */
public final class Names {

    private static final int MANY = 4;

    private static final int COUNTED_IN_WORDS = 12;

    private final Decisions decisions;
    private final Words words;

    public Names(Decisions decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
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
            return rest.isEmpty() ? all() : words.say("scenario.all-but", words.and(rest));
        }
        return words.and(members.stream().map(this::of).toList());
    }

    /** Each by its name, however many there are: for what is said of some and not of the rest. */
    public String each(Collection<String> members) {
        return words.and(members.stream().map(this::of).toList());
    }

    /** "all six" */
    public String all() {
        return words.say("scenario.all-members", count());
    }

    /** How many members there are, in words up to twelve. */
    public String count() {
        int members = decisions.members().size();
        return members >= 2 && members <= COUNTED_IN_WORDS
                ? words.say("scenario.count." + members)
                : String.valueOf(members);
    }

    /** The key for one or for several, for verbs follow the number. */
    public static String counted(String key, Collection<String> members) {
        return key + (members.size() == 1 ? ".one" : ".many");
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public static String small(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

package org.scostudy.study.queue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A scope as the page names it: nothing, ids of sections with spaces between them, or a word, a colon and what was asked
 * for. No section's id holds a colon.
 */
public final class ScopeText {

    private static final Pattern LIST = Pattern.compile("list:([0-9a-fA-F-]{36})");
    private static final Pattern NEW = Pattern.compile("new:(\\d{1,4}):(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern AHEAD = Pattern.compile("ahead:(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern FORGOTTEN = Pattern.compile("forgotten:(\\d{1,15})");

    private ScopeText() {}

    /** Absent if it is none. */
    static Optional<Scope> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(Scope.CHOSEN);
        }
        if (!text.contains(":")) {
            return Optional.of(new Scope.Sections(Arrays.stream(text.split(" ")).collect(Collectors.toSet())));
        }
        Matcher list = LIST.matcher(text);
        return list.matches()
                ? Optional.of(new Scope.Listed(list.group(1)))
                : more(text).map(more -> more);
    }

    /** What goes beyond the day; absent if it is nothing of the kind. */
    public static Optional<Scope.More> more(String text) {
        Matcher more = NEW.matcher(text);
        if (more.matches()) {
            int inAll = Integer.parseInt(more.group(1));
            return day(more.group(2)).map(day -> new Scope.MoreNew(inAll, day));
        }
        Matcher ahead = AHEAD.matcher(text);
        if (ahead.matches()) {
            return day(ahead.group(1)).map(Scope.Ahead::new);
        }
        Matcher forgotten = FORGOTTEN.matcher(text);
        return forgotten.matches()
                ? Optional.of(new Scope.Forgotten(Instant.ofEpochMilli(Long.parseLong(forgotten.group(1)))))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

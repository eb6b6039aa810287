package org.scostudy.study;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;

/**
 * A scope as the page names it: nothing, ids of sections with spaces between them, or a word, a colon and what was asked
 * for. No section's id holds a colon.
 */
final class ScopeText {

    private static final Pattern ASKED =
            Pattern.compile("(?<kind>list|ahead|forgotten|new:(?<all>\\d{1,5})):(?<value>.*)");
    private static final Pattern LIST = Pattern.compile("[0-9a-fA-F-]{36}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{1,15}");

    private ScopeText() {}

    static Scope parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Scope.CHOSEN;
        }
        return text.contains(":")
                ? asked(text)
                : new Scope.Sections(Arrays.stream(text.split(" ")).collect(Collectors.toSet()));
    }

    private static Scope asked(String text) {
        Matcher asked = ASKED.matcher(text);
        if (!asked.matches()) {
            throw unknown();
        }
        String value = asked.group("value");
        return switch (asked.group("kind")) {
            case "list" -> new Scope.Listed(matching(LIST, value));
            case "ahead" -> new Scope.Ahead(day(value));
            case "forgotten" -> new Scope.Forgotten(Instant.ofEpochMilli(Long.parseLong(matching(MOMENT, value))));
            default -> new Scope.MoreNew(Integer.parseInt(asked.group("all")), day(value));
        };
    }

    private static String matching(Pattern pattern, String value) {
        if (!pattern.matcher(value).matches()) {
            throw unknown();
        }
        return value;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(matching(DAY, text));
        } catch (DateTimeException e) {
            throw unknown();
        }
    }

    private static BadRequest unknown() {
        return new BadRequest("There is no such list of cards. Reload the page and go on.");
    }
}

package org.scostudy.question.exchange.files;

import java.util.regex.Pattern;

/** Lines in front of a table that are for people: {@code # my words}. A title such as {@code #} or a number is none. */
public final class Comments {

    private static final Pattern COMMENT = Pattern.compile("\\s*#+(?:[\\s!:].*|[^\\s#,;|\"'\\d][^\\t;|]*)?");
    private static final Pattern TITLES =
            Pattern.compile("(?i)\\s*#[^,;\\t|]*[,;\\t|].*\\b(?:question|answer|front|back)s?\\b.*");

    private Comments() {}

    public static boolean isOne(String line) {
        return COMMENT.matcher(line).matches() && !TITLES.matcher(line).matches();
    }
}

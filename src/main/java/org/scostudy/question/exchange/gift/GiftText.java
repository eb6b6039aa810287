package org.scostudy.question.exchange.gift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.markup.Pictures;
import org.scostudy.question.markup.Rich;

/** Texts of GIFT, in which a backslash takes the meaning from a sign. */
public final class GiftText {

    private static final Pattern FORMAT =
            Pattern.compile("\\A\\s*\\[(html|moodle|plain|markdown)]", Pattern.CASE_INSENSITIVE);
    private static final String ESCAPABLE = "~=#{}:\\";

    private GiftText() {}

    public enum Format {
        HTML,
        MOODLE,
        PLAIN,
        MARKDOWN
    }

    /** How many braces are open after a line. */
    static int braces(String line, int before) {
        int open = before;
        for (int at = 0; at < line.length(); at++) {
            switch (line.charAt(at)) {
                case '\\' -> at++;
                case '{' -> open++;
                case '}' -> open = Math.max(open - 1, 0);
                default -> {}
            }
        }
        return open;
    }

    /** The place of a sign that is not escaped, or -1. */
    public static int find(String text, String sign, int from) {
        for (int at = from; at <= text.length() - sign.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.startsWith(sign, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The brace that closes the one at the place given. */
    static int closing(String text, int opening) {
        int open = 0;
        for (int at = opening; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\\' -> at++;
                case '{' -> open++;
                case '}' -> {
                    if (--open == 0) {
                        return at;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /** Parts that each begin with one of the signs given; what comes before the first is a part too, if not blank. */
    public static List<String> split(String text, String signs) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (signs.indexOf(sign) >= 0) {
                add(parts, text.substring(begin, at));
                begin = at;
            }
        }
        add(parts, text.substring(begin));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }

    static Format format(String text, Format otherwise) {
        Matcher format = FORMAT.matcher(text);
        return format.find() ? Format.valueOf(format.group(1).toUpperCase(Locale.ROOT)) : otherwise;
    }

    public static Rich read(QuestionBuilder item, String raw, Format otherwise) throws IOException {
        String text = unescaped(FORMAT.matcher(raw).replaceFirst("").strip());
        return switch (format(raw, otherwise)) {
            case HTML -> item.html(text, Pictures.NONE);
            case MOODLE -> item.either(text);
            case PLAIN -> item.plain(text);
            case MARKDOWN -> item.markdown(text);
        };
    }

    /** Without markup, as for what is typed. */
    public static String words(String raw) {
        return unescaped(FORMAT.matcher(raw).replaceFirst("").strip());
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            char next = sign == '\\' && at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (sign == '\\' && ESCAPABLE.indexOf(next) >= 0) {
                plain.append(next);
                at++;
            } else if (sign == '\\' && next == 'n') {
                plain.append('\n');
                at++;
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    public static String beginning(CharSequence block) {
        String line =
                block.toString().replaceFirst("(?s)\\A\\s*::.*?::", "").strip().replaceAll("\\s+", " ");
        return line.length() <= 30 ? line : line.substring(0, 30).strip() + "…";
    }
}

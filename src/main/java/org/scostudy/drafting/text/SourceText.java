package org.scostudy.drafting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text to make questions from, in paragraphs. */
public record SourceText(String title, List<Paragraph> paragraphs) {

    /** Two megabytes of text and more fit in. */
    public static final int MOST_CHARACTERS = 4_000_000;

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");
    private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{Ll})-\\n(?=\\p{Ll})");
    private static final int LONGEST_HEADING = 90;

    /** @param heading the heading that it stands under, if there is one */
    public record Paragraph(@Nullable String heading, String text) {}

    public SourceText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Blank lines stand between paragraphs; a short line of its own that ends no sentence is a heading. */
    public static SourceText plain(String title, String text) throws UnreadableText {
        checkLength(text);
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        List<Paragraph> paragraphs = new ArrayList<>();
        String heading = null;
        for (String block : BLANK_LINE.split(lines)) {
            String joined = cleaned(BROKEN_WORD.matcher(block).replaceAll(""));
            if (joined.isEmpty()) {
                continue;
            }
            if (isHeading(block.strip(), joined)) {
                heading = joined;
            } else {
                paragraphs.add(new Paragraph(heading, joined));
            }
        }
        return new SourceText(cleaned(title), paragraphs);
    }

    /** CommonMark; what is under a heading stays together, and code, images and HTML are left out. */
    public static SourceText markdown(String title, String text) throws UnreadableText {
        checkLength(text);
        return new SourceText(cleaned(title), MarkdownParagraphs.paragraphs(text));
    }

    static String cleaned(String text) {
        return SPACES.matcher(CONTROL.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static void checkLength(String text) throws UnreadableText {
        if (text.length() > MOST_CHARACTERS) {
            throw new UnreadableText(
                    UnreadableText.Reason.TOO_LONG,
                    "The text has %,d characters and at most %,d can be read; take a part of it."
                            .formatted(text.length(), MOST_CHARACTERS));
        }
    }

    private static boolean isHeading(String block, String joined) {
        return block.indexOf('\n') < 0
                && joined.length() <= LONGEST_HEADING
                && ".!?:;,”\"".indexOf(joined.charAt(joined.length() - 1)) < 0;
    }
}

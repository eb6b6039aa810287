package org.scostudy.question.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.scostudy.question.format.Marks;

/** Moodle's GIFT. Questions are parted by blank lines; blank lines within braces are forgiven. */
final class GiftReader implements QuestionReader {

    private static final Pattern CATEGORY = Pattern.compile("\\s*\\$CATEGORY:.*");
    private static final Pattern TOP = Pattern.compile("^(?:\\$[a-z]+\\$/)?(?:top/)?");

    private final Destination destination;

    GiftReader(Destination destination) {
        this.destination = destination;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return Reading.of(file, limits, sink, destination, reading -> {
            try (Lines lines = Lines.of(reading)) {
                new Blocks(reading, lines).read();
            }
        });
    }

    /** A category as Moodle writes it, without the words that are the same in all of them. */
    static String category(String path) {
        return TOP.matcher(path.strip()).replaceFirst("").replace("//", "/");
    }

    /** Puts lines together until a question is complete. */
    private static final class Blocks {

        private final Reading reading;
        private final Lines lines;
        private final StringBuilder block = new StringBuilder();
        private final StringBuilder comments = new StringBuilder();
        private String category = "";
        private Place begun;
        private long lastLine;
        private int open;
        private boolean blankSince;

        Blocks(Reading reading, Lines lines) {
            this.reading = reading;
            this.lines = lines;
            this.begun = reading.line(1);
        }

        void read() throws IOException {
            for (String line = lines.next(); line != null; line = lines.next()) {
                line(Text.clean(line));
            }
            end();
        }

        private void line(String line) throws IOException {
            String trimmed = line.strip();
            boolean another = trimmed.startsWith("::") || CATEGORY.matcher(line).matches();
            if (open > 0 && blankSince && another) {
                end();
            }
            if (trimmed.startsWith("//")) {
                comments.append(trimmed).append('\n');
                checkLength(comments);
            } else if (trimmed.isEmpty()) {
                blankSince = true;
                if (open == 0) {
                    end();
                }
            } else if (block.isEmpty() && CATEGORY.matcher(line).matches()) {
                category = category(trimmed.substring(trimmed.indexOf(':') + 1));
                comments.setLength(0);
            } else {
                append(line);
            }
        }

        private void append(String line) {
            if (block.isEmpty()) {
                begun = lines.place();
            }
            block.append(block.isEmpty() ? "" : blankSince ? "\n\n" : "\n").append(line);
            checkLength(block);
            blankSince = false;
            lastLine = lines.number();
            open = GiftText.braces(line, open);
        }

        private void checkLength(StringBuilder text) {
            if (text.length() > reading.limits().itemChars()) {
                throw reading.stop(
                        begun,
                        "the question that begins here is longer than %,d characters"
                                .formatted(reading.limits().itemChars()),
                        "a blank line after each question",
                        "look for a missing '}'");
            }
        }

        private void end() throws IOException {
            if (!block.isEmpty()) {
                try {
                    if (open > 0) {
                        throw new Unreadable(
                                "missing '}' after the answers of \"%s\"".formatted(GiftText.beginning(block)),
                                "'}'",
                                "add it at the end of line " + lastLine);
                    }
                    Item item = new Item(reading, begun).category(category);
                    new GiftQuestion(item, Marks.read(comments.toString()), category).read(block.toString());
                } catch (Unreadable e) {
                    reading.lost(begun, e.what(), e.expected(), e.remedy());
                }
                comments.setLength(0);
            }
            block.setLength(0);
            open = 0;
            blankSince = false;
        }
    }
}

package org.scostudy.question.exchange.gift;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.files.Lines;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.SourceComments;
import org.scostudy.question.exchange.item.Text;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.QuestionReader;
import org.scostudy.question.exchange.run.Sink;
import org.scostudy.question.exchange.run.Unreadable;

/** Moodle's GIFT. Questions are parted by blank lines; blank lines within braces are forgiven. */
public final class GiftReader implements QuestionReader {

    /** Braces alone prove little, for programs and Markdown have them too: what is in them or before them tells. */
    private static final Pattern SIGN = Pattern.compile("(?m)^\\s*::[^\\r\\n]*?::|^\\s*\\$CATEGORY:"
            + "|(?<!\\\\)\\{\\s*(?:[=~]\\s*[^\\s=~>]|#(?:\\s|\\s*[=\\d.-])|(?:T|F|TRUE|FALSE)\\s*[#}])"
            + "|(?:[.?!:\\]]|(?<!\\()\\))\\s*\\{\\s*}[ \\t]*$");

    /** What is written in other languages within a text. */
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|~~~.*?~~~|`[^`\\r\\n]*`");

    private static final Pattern CATEGORY = Pattern.compile("\\s*\\$CATEGORY:.*");

    private final Destination destination;

    public GiftReader(Destination destination) {
        this.destination = destination;
    }

    public static int likeness(FileHead file) {
        String text = file.text();
        boolean told = text.indexOf('`') < 0 && text.indexOf("~~~") < 0
                ? SIGN.matcher(text).find()
                : SIGN.matcher(CODE.matcher(text).replaceAll("")).find();
        return told || EmbeddedAnswers.in(text) ? 60 : 0;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return ImportRun.of(file, limits, sink, destination, run -> {
            try (Lines lines = Lines.of(run)) {
                new Blocks(run, lines).read();
            }
        });
    }

    /** Puts lines together until a question is complete. */
    private static final class Blocks {

        private final ImportRun run;
        private final Lines lines;
        private final StringBuilder block = new StringBuilder();
        private final StringBuilder comments = new StringBuilder();
        private String category = "";
        private Place begun;
        private long lastLine;
        private int open;
        private boolean blankSince;

        Blocks(ImportRun run, Lines lines) {
            this.run = run;
            this.lines = lines;
            this.begun = run.line(1);
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
                category = Moodle.section(trimmed.substring(trimmed.indexOf(':') + 1));
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
            if (text.length() > run.limits().itemChars()) {
                throw run.stop(
                        begun, "exchange.gift.long-question", run.limits().itemChars());
            }
        }

        private void end() throws IOException {
            if (!block.isEmpty()) {
                try {
                    if (open > 0) {
                        throw new Unreadable("exchange.gift.unclosed-brace", GiftText.beginning(block), lastLine);
                    }
                    QuestionBuilder item = new QuestionBuilder(run, begun).category(category);
                    new GiftQuestion(item, SourceComments.read(comments.toString()), category).read(block.toString());
                } catch (Unreadable e) {
                    run.lost(begun, e);
                }
                comments.setLength(0);
            }
            block.setLength(0);
            open = 0;
            blankSince = false;
        }
    }
}

package org.scostudy.question.exchange.format;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.QuestionReader;

/**
 * A format of files with questions: how people know it, how a file of it is recognised, read and written.
 *
 * @param id in commands, for ever: a to z and hyphen
 * @param title for people, where it is known what is spoken of: "Anki"
 * @param endings of names that tell the format, in small letters
 * @param likeness how much a file looks like it, 0 (not at all) to 100 (it can be nothing else)
 * @param written absent where it is only read
 */
public record QuestionFormat(
        String id,
        String title,
        Set<String> endings,
        ToIntFunction<FileHead> likeness,
        Function<Destination, QuestionReader> readers,
        @Nullable Written written) {

    /** How much a name tells: more than the text does, unless the bytes can be nothing else. */
    private static final int NAMED = 99;

    /**
     * How it is written.
     *
     * @param ending of a file's name, without the dot
     * @param writers by the title of what is written
     */
    public record Written(String ending, Function<String, QuestionWriter> writers) {}

    public QuestionFormat {
        endings = Set.copyOf(endings);
    }

    /** What such a file is: "Anki package". */
    public Message kind() {
        return Message.of("exchange.format." + id);
    }

    public int likenessTo(FileHead file) {
        return Math.max(likeness.applyAsInt(file), endings.contains(file.ending()) ? NAMED : 0);
    }

    public QuestionReader reader(Destination destination) {
        return readers.apply(destination);
    }

    public boolean isWritten() {
        return written != null;
    }

    /**
     * @param questions what they are called together, where the format names them
     * @throws IllegalStateException where it is only read
     */
    public QuestionWriter writer(String questions) {
        return ways().writers().apply(questions);
    }

    /** For a file of questions to be taken away. */
    public String fileName() {
        return "questions-" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + "." + ways().ending();
    }

    private Written ways() {
        if (written == null) {
            throw new IllegalStateException(id + " is only read");
        }
        return written;
    }

    @Override
    public String toString() {
        return id;
    }
}

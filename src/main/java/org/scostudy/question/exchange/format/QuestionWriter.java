package org.scostudy.question.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.scostudy.question.Question;

/** A way to write questions into a file. */
public interface QuestionWriter {

    /**
     * Writes those that the format can carry, text in UTF-8, with their pictures and sounds where it can hold them, and
     * tells which it could not. The stream stays open.
     */
    List<LeftOut> write(List<Question> questions, Album album, OutputStream out) throws IOException;

    /** Without pictures and sounds. */
    default List<LeftOut> write(List<Question> questions, OutputStream out) throws IOException {
        return write(questions, Album.EMPTY, out);
    }

    /** Whether what is written can be shown on a terminal. */
    default boolean isText() {
        return true;
    }
}

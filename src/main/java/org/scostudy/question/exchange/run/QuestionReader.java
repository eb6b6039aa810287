package org.scostudy.question.exchange.run;

import java.io.IOException;
import java.nio.file.Path;

/** Reads question files of one format. */
public interface QuestionReader {

    /**
     * Hands everything in the file to the sink, in the order of the file. Whatever is wrong with the file becomes a
     * {@link Problem}; the exception is for a disk that fails.
     */
    Ending read(Path file, Limits limits, Sink sink) throws IOException;

    /** How a reading ended. */
    enum Ending {
        /** The whole file was looked at. */
        COMPLETE,
        /** A problem of gravity STOPPED says why the rest was not read. */
        STOPPED,
        CANCELLED
    }
}

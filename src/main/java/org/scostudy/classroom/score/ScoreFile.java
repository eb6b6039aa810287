package org.scostudy.classroom.score;

import java.io.IOException;
import java.io.OutputStream;
import org.scostudy.classroom.roster.Classroom;

/**
 * Scores that are ready to be written; nothing of them is made before.
 *
 * @param name of the file, fit for every file system
 */
record ScoreFile(String name, String mediaType, Content content) {

    interface Content {
        /** The stream stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What a class is called in the name of a file: letters, digits and hyphens of any script. */
    static String named(Classroom classroom) {
        String plain =
                classroom.title().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            return "class-" + classroom.id();
        }
        int most = 60;
        return plain.codePointCount(0, plain.length()) <= most
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, most));
    }
}

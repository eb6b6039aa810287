package org.scostudy.classroom.score;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the scores of a class can be taken away as. Its word stands in addresses and on the command line. */
public enum ScoreFormat {
    /** Learners × assignments. */
    CSV("summary", Kind.CSV),
    /** A row for each learner and assignment. */
    DETAILS("details", Kind.CSV),
    /** The summary and a sheet for each assignment. */
    XLSX("scores", Kind.XLSX),
    JSON("scores", Kind.JSON),
    MOODLE("moodle", Kind.CSV),
    CANVAS("canvas", Kind.CSV),
    XAPI("xapi", Kind.JSON),
    /** A row for each answer to a quiz. */
    ANSWERS("answers", Kind.CSV),
    ANSWERS_XLSX("answers", Kind.XLSX);

    private enum Kind {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        JSON("application/json");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    private final String content;
    private final Kind kind;

    ScoreFormat(String content, Kind kind) {
        this.content = content;
        this.kind = kind;
    }

    static Optional<ScoreFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(word))
                .findFirst();
    }

    /** Whether it is made of the columns that the instructor chose. */
    boolean hasChosenColumns() {
        return switch (this) {
            case DETAILS, XLSX, JSON -> true;
            case CSV, MOODLE, CANVAS, XAPI, ANSWERS, ANSWERS_XLSX -> false;
        };
    }

    String mediaType() {
        return kind.mediaType;
    }

    /** What files of this kind end in, without the dot. */
    String ending() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The end of a file's name: {@code summary-2026-03-02.csv}. */
    String fileName(Object date) {
        return "%s-%s.%s".formatted(content, date, ending());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

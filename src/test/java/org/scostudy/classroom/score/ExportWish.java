package org.scostudy.classroom.score;

/** What somebody wants to take along, as {@link ScoreExports} takes it; for tests of other rooms. */
public final class ExportWish {

    private ExportWish() {}

    public static Object usual() {
        return new ScoreExports.Wish(ScoreFormat.CSV, ScoreColumn.USUAL, "http://localhost");
    }
}

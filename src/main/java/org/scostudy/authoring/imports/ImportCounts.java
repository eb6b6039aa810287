package org.scostudy.authoring.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.authoring.imports.ImportPreview.Change;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Problem;
import org.scostudy.question.markup.PlainText;

/** Counts what an import does. */
final class ImportCounts {

    private static final int MOST_LINES = 500;
    private static final int LONGEST_STEM = 200;

    private final List<ImportPreview.Line> unsure = new ArrayList<>();
    private final List<ImportPreview.Line> others = new ArrayList<>();
    private Map<String, byte[]> pictures = Map.of();
    private int added;
    private int changed;
    private int unchanged;
    private int drafts;
    private int withdrawn;
    private int twins;

    void count(Arrival arrival, Change change, @Nullable String twin) {
        switch (change) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
        if (twin != null) {
            twins++;
        }
        if (arrival.unfinished() && change != Change.UNCHANGED) {
            drafts++;
        }
        boolean sure = twin == null && !arrival.unfinished();
        List<ImportPreview.Line> lines = sure ? others : unsure;
        if (lines.size() < MOST_LINES && (twin != null || change != Change.UNCHANGED || arrival.unfinished())) {
            String stem =
                    PlainText.of(arrival.question().stem(), arrival.question().markup());
            lines.add(new ImportPreview.Line(
                    arrival.place(),
                    change,
                    stem.length() <= LONGEST_STEM ? stem : stem.substring(0, LONGEST_STEM) + "…",
                    arrival.notes(),
                    twin,
                    arrival.question(),
                    sure));
        }
    }

    void countWithdrawn() {
        withdrawn++;
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    private List<ImportPreview.Line> lines() {
        return Stream.concat(unsure.stream(), others.stream()).limit(MOST_LINES).toList();
    }

    /** Those of the questions that are shown. */
    void picture(Arrivals arrivals) throws IOException {
        pictures = arrivals.pictures(lines().stream()
                .flatMap(line -> line.question().media().stream())
                .distinct()
                .toList());
    }

    ImportPreview result(QuestionFormat format, List<Problem> problems, int reviews, boolean whole) {
        int lost = (int) problems.stream()
                .filter(problem -> problem.gravity() == Problem.Gravity.LOST)
                .count();
        return new ImportPreview(
                Optional.of(format),
                added,
                changed,
                unchanged,
                drafts,
                lost,
                withdrawn,
                twins,
                reviews,
                whole,
                lines(),
                List.copyOf(problems),
                pictures);
    }

    static ImportPreview unreadable() {
        return new ImportPreview(Optional.empty(), 0, 0, 0, 0, 0, 0, 0, 0, false, List.of(), List.of(), Map.of());
    }
}

package org.scostudy.question.answer;

import java.util.ArrayList;
import java.util.List;
import org.scostudy.question.answer.Verdict.DiffPart;
import org.scostudy.question.answer.Verdict.Op;

/** What to add to and drop from a typed text to get the key, in runs long enough to read. */
final class Diff {

    private static final int MOST_CELLS = 400_000;
    private static final int SHORTEST_SAME_BETWEEN_EDITS = 3;

    private final int[] typed;
    private final int[] best;

    private Diff(String typed, String best) {
        this.typed = typed.codePoints().toArray();
        this.best = best.codePoints().toArray();
    }

    static List<DiffPart> between(String typed, String best) {
        return new Diff(typed, best).parts();
    }

    /** One step of the way from typed to best. */
    private record Run(Op op, int length) {}

    private List<DiffPart> parts() {
        if (typed.length == 0 || (long) typed.length * best.length > MOST_CELLS) {
            return render(List.of(new Run(Op.EXTRA, typed.length), new Run(Op.MISSING, best.length)));
        }
        List<Run> runs = runs();
        int same = runs.stream()
                .filter(run -> run.op() == Op.SAME)
                .mapToInt(Run::length)
                .sum();
        if (2 * same < Math.max(typed.length, best.length)) {
            return render(List.of(new Run(Op.EXTRA, typed.length), new Run(Op.MISSING, best.length)));
        }
        return render(runs);
    }

    private List<Run> runs() {
        int[][] common = new int[typed.length + 1][best.length + 1];
        for (int i = typed.length - 1; i >= 0; i--) {
            for (int j = best.length - 1; j >= 0; j--) {
                common[i][j] = alike(typed[i], best[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < typed.length || j < best.length) {
            if (i < typed.length && j < best.length && alike(typed[i], best[j])) {
                add(runs, Op.SAME);
                i++;
                j++;
            } else if (j == best.length || (i < typed.length && common[i + 1][j] >= common[i][j + 1])) {
                add(runs, Op.EXTRA);
                i++;
            } else {
                add(runs, Op.MISSING);
                j++;
            }
        }
        return runs;
    }

    private static void add(List<Run> runs, Op op) {
        if (!runs.isEmpty() && runs.getLast().op() == op) {
            runs.set(runs.size() - 1, new Run(op, runs.getLast().length() + 1));
        } else {
            runs.add(new Run(op, 1));
        }
    }

    /** Short SAME runs inside a change would read like confetti, so they join the change. */
    private List<DiffPart> render(List<Run> runs) {
        List<DiffPart> parts = new ArrayList<>();
        StringBuilder extra = new StringBuilder();
        StringBuilder missing = new StringBuilder();
        int i = 0;
        int j = 0;
        for (int at = 0; at < runs.size(); at++) {
            Run run = runs.get(at);
            String fromTyped = run.op() == Op.MISSING ? "" : new String(typed, i, run.length());
            String fromBest = run.op() == Op.EXTRA ? "" : new String(best, j, run.length());
            boolean inside = at > 0 && at < runs.size() - 1 && run.length() < SHORTEST_SAME_BETWEEN_EDITS;
            if (run.op() == Op.SAME && !inside) {
                flush(parts, extra, missing);
                parts.add(new DiffPart(Op.SAME, fromBest));
            } else {
                extra.append(fromTyped);
                missing.append(fromBest);
            }
            i += run.op() == Op.MISSING ? 0 : run.length();
            j += run.op() == Op.EXTRA ? 0 : run.length();
        }
        flush(parts, extra, missing);
        return parts;
    }

    private static void flush(List<DiffPart> parts, StringBuilder extra, StringBuilder missing) {
        if (!extra.isEmpty()) {
            parts.add(new DiffPart(Op.EXTRA, extra.toString()));
        }
        if (!missing.isEmpty()) {
            parts.add(new DiffPart(Op.MISSING, missing.toString()));
        }
        extra.setLength(0);
        missing.setLength(0);
    }

    private static boolean alike(int a, int b) {
        return a == b || Letters.folded(a) == Letters.folded(b);
    }
}

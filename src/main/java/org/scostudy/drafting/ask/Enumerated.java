package org.scostudy.drafting.ask;

import java.util.ArrayList;
import java.util.List;
import org.scostudy.drafting.statement.Statement;

/** Of several names that stand in a row, one is asked for: the others would only repeat the question. */
final class Enumerated {

    private static final int FEWEST = 3;

    private Enumerated() {}

    static List<Target> oneOfEach(List<Target> targets) {
        List<Target> kept = new ArrayList<>();
        List<Target> row = new ArrayList<>();
        for (Target target : targets) {
            if (!row.isEmpty() && !follows(row.getLast(), target)) {
                addSome(kept, row);
                row.clear();
            }
            row.add(target);
        }
        addSome(kept, row);
        return kept;
    }

    private static void addSome(List<Target> kept, List<Target> row) {
        if (row.size() < FEWEST) {
            kept.addAll(row);
        } else {
            kept.add(row.get(Math.floorMod(row.getFirst().statement().text().hashCode(), row.size())));
        }
    }

    private static boolean follows(Target one, Target next) {
        Statement s = one.statement();
        for (int i = one.to(); i < next.from(); i++) {
            if (!s.is(i, ",", "and", "the", "a", "an")) {
                return false;
            }
        }
        return next.from() - one.to() > 0 && one.type().equals(next.type());
    }
}

package org.scostudy.scenario.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.council.Redrafts;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.negotiation.Goal.Kind;

/** The secret brief of a seat: what its interests make of whatever could stand in the text. */
public final class Mandate {

    private static final double HALF = 0.5;

    private final Redrafts redrafts;
    private final List<Goal> goals;

    private Mandate(Redrafts redrafts, List<Goal> goals) {
        this.redrafts = redrafts;
        this.goals = List.copyOf(goals);
    }

    /**
     * @param table a text under the circumstances that hold
     * @param lines whatever could stand in it
     */
    public static Mandate of(
            Dossier dossier, Council council, Redrafts redrafts, Motion table, List<ClauseLine> lines, Words words) {
        var writer = new MandateWriter(dossier, council, table, words);
        String seat = dossier.seat();
        return new Mandate(redrafts, seat == null ? writer.ofChair() : writer.of(seat, lines));
    }

    /** Must have, would like, would rather not, cannot sign. */
    public List<Goal> goals() {
        return goals;
    }

    /** @param table null when nothing is signed */
    public boolean isMet(Goal goal, @Nullable Hearing table) {
        return switch (goal.test()) {
            case HAS -> table != null && touches(table, goal.about());
            case LACKS -> table == null || !touches(table, goal.about());
            case PASSES -> table != null && table.outcome().carried();
            case KEEPS_AIM -> table != null && redrafts.kept(table.motion()) >= HALF;
            case WITHOUT_DOUBTS ->
                table != null && table.stances().values().stream().noneMatch(Stance::hasReservations);
        };
    }

    private static boolean touches(Hearing table, String matter) {
        return table.clauses().stream().anyMatch(clause -> clause.matters().contains(matter));
    }

    /**
     * How much of the brief a signed text keeps, 0 to 1: nothing where it holds what the seat cannot sign.
     *
     * @param table null when nothing is signed
     */
    public double kept(@Nullable Hearing table) {
        int kept = 0;
        int all = 0;
        for (Goal goal : goals) {
            boolean met = isMet(goal, table);
            if (!met && goal.kind() == Kind.CANNOT_SIGN) {
                return 0;
            }
            kept += met ? goal.kind().weight() : 0;
            all += goal.kind().weight();
        }
        return all == 0 ? 0 : (double) kept / all;
    }
}

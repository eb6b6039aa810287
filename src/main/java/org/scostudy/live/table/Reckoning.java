package org.scostudy.live.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.council.Redrafts;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.negotiation.ClauseLine;
import org.scostudy.scenario.negotiation.Dossier;
import org.scostudy.scenario.negotiation.DraftText;
import org.scostudy.scenario.negotiation.Mandate;
import org.scostudy.scenario.negotiation.ReasonBook;
import org.scostudy.scenario.negotiation.Ways;

/** What came of a summit, in the words of one language. Not for several threads at once. */
public final class Reckoning {

    /**
     * What a seat earned.
     *
     * @param votes 0 where it never spoke in one
     * @param outOfVotes 0 where it never spoke in one
     */
    public record Score(int mandate, int outOfMandate, int votes, int outOfVotes) {
        public int points() {
            return mandate + votes;
        }
    }

    public static final int OUT_OF = 100;

    private static final int MANDATE = 60;

    private final Decisions decisions;
    private final ReasonBook book;
    private final Council council;
    private final Redrafts redrafts;
    private final Words words;

    public Reckoning(Dossier dossier, Council council, Words words) {
        this.decisions = dossier.decisions();
        this.book = dossier.book();
        this.council = council;
        this.redrafts = new Redrafts(decisions, council);
        this.words = words;
    }

    public List<Outturn> outturns(LiveTable table) {
        return table.votes().stream()
                .map(vote -> Outturn.of(vote, council, decisions))
                .toList();
    }

    /** The secret brief of a seat, as what has come between makes it. */
    public Mandate mandate(LiveTable table, String seat) {
        return Mandate.of(dossier(table, seat), council, redrafts, table.text(), lines(table), words);
    }

    public List<ClauseLine> lines(LiveTable table) {
        return new DraftText(dossier(table, null), council).lines(table.text(), table.news());
    }

    private Dossier dossier(LiveTable table, @Nullable String seat) {
        return new Dossier(decisions, book, table.opening(), seat);
    }

    /** What the class concluded last, if it concluded anything. */
    public Optional<Hearing> signed(LiveTable table) {
        return outturns(table).reversed().stream()
                .filter(outturn -> outturn.outcome().carried())
                .findFirst()
                .map(Outturn::interests);
    }

    /** Without a word in any vote, the brief is all there is to judge by. */
    public Score score(LiveTable table, String seat) {
        Mandate mandate = mandate(table, seat);
        Hearing signed = signed(table).orElse(null);
        double most =
                new Ways(dossier(table, seat), council, redrafts, table.text(), lines(table), mandate).mostOfMandate();
        double kept = Math.max(0, most == 0 ? 0 : Math.min(1, mandate.kept(signed) / most));
        List<Stand> spoken = outturns(table).stream()
                .map(outturn -> outturn.stand(seat))
                .filter(stand -> !stand.byCouncil())
                .toList();
        if (spoken.isEmpty()) {
            return new Score(points(OUT_OF, kept), OUT_OF, 0, 0);
        }
        double near = spoken.stream().mapToDouble(Stand::nearness).average().orElse(0);
        return new Score(points(MANDATE, kept), MANDATE, points(OUT_OF - MANDATE, near), OUT_OF - MANDATE);
    }

    private static int points(int most, double share) {
        return (int) Math.round(most * share);
    }
}

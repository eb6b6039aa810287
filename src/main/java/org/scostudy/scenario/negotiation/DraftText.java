package org.scostudy.scenario.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.negotiation.ClauseLine.Origin;
import org.scostudy.scenario.story.NotPossible;

/** What can be written in a draft, line by line in the order of the decision model. */
public final class DraftText {

    private final Decisions decisions;
    private final Council council;
    private final Proposal proposal;

    public DraftText(Dossier dossier, Council council) {
        this.decisions = dossier.decisions();
        this.council = council;
        this.proposal = dossier.proposal();
    }

    /** @param news what has come between so far */
    public List<ClauseLine> lines(Motion motion, @Nullable Twist news) {
        List<String> brought = news == null ? List.of() : news.adds();
        List<ClauseLine> lines = new ArrayList<>();
        for (Clause clause : decisions.clauses().values()) {
            Origin origin = origin(clause, brought);
            if (origin != null) {
                List<Clause> milder = origin == Origin.OPTIONAL ? List.of() : milderThan(clause, brought);
                List<Clause> filled =
                        milder.stream().map(each -> filled(each, motion)).toList();
                lines.add(new ClauseLine(filled(clause, motion), origin, filled, standing(clause, milder, motion)));
            }
        }
        return lines;
    }

    private @Nullable Origin origin(Clause clause, List<String> brought) {
        if (proposal.clauses().contains(clause.id())) {
            return Origin.TABLED;
        }
        if (brought.contains(clause.id())) {
            return Origin.NEWS;
        }
        boolean own = proposal.remedies().contains(clause.id()) && !standsInFor(clause, brought);
        return own ? Origin.OPTIONAL : null;
    }

    /** Whether it is another wording of a clause that is in play. */
    private boolean standsInFor(Clause clause, List<String> brought) {
        String first = clause.instead();
        return first != null && (proposal.clauses().contains(first) || brought.contains(first));
    }

    /** Softer words can take the place of a clause wherever it stands. */
    private List<Clause> milderThan(Clause clause, List<String> brought) {
        return decisions.clauses().values().stream()
                .filter(other -> clause.id().equals(other.instead()))
                .filter(other -> !proposal.clauses().contains(other.id()) && !brought.contains(other.id()))
                .toList();
    }

    private @Nullable Clause standing(Clause clause, List<Clause> milder, Motion motion) {
        if (motion.clauses().contains(clause.id())) {
            return filled(clause, motion);
        }
        return milder.stream()
                .filter(each -> motion.clauses().contains(each.id()))
                .findFirst()
                .map(each -> filled(each, motion))
                .orElse(null);
    }

    private Clause filled(Clause clause, Motion motion) {
        return clause.filledBy(text -> council.fill(text, motion));
    }

    /** @throws NotPossible if the text as it stands does not take the change */
    Motion changed(Motion motion, @Nullable Twist news, TableMove move) {
        return switch (move) {
            case TableMove.Strike(var clause) -> {
                ClauseLine line = lineOf(motion, news, clause);
                yield worded(motion, line, standsAs(line, clause) ? "" : refused());
            }
            case TableMove.Restore(var clause) -> {
                ClauseLine line = lineOf(motion, news, clause);
                boolean possible = line.origin() != Origin.OPTIONAL
                        && line.clause().id().equals(clause)
                        && !standsAs(line, clause);
                yield worded(motion, line, possible ? clause : refused());
            }
            case TableMove.Soften(var milder) -> {
                ClauseLine line = lineOf(motion, news, milder);
                boolean possible = !line.clause().id().equals(milder) && !standsAs(line, milder);
                yield worded(motion, line, possible ? milder : refused());
            }
            case TableMove.Add(var clause) -> {
                ClauseLine line = lineOf(motion, news, clause);
                yield worded(motion, line, line.origin() == Origin.OPTIONAL && !line.stands() ? clause : refused());
            }
            case TableMove.Sound _, TableMove.Put _, TableMove.Because _, TableMove.Postpone _ -> refused();
        };
    }

    private static boolean standsAs(ClauseLine line, String wording) {
        Clause now = line.now();
        return now != null && now.id().equals(wording);
    }

    private ClauseLine lineOf(Motion motion, @Nullable Twist news, String wording) {
        return lines(motion, news).stream()
                .filter(line -> line.wordings().contains(wording))
                .findFirst()
                .orElseThrow(() -> new NotPossible("scenario.table.no-clause"));
    }

    /** The line in one of its wordings, or in none for an empty id. */
    public static Motion worded(Motion motion, ClauseLine line, String wording) {
        Set<String> clauses = motion.clauses().stream()
                .filter(clause -> !line.wordings().contains(clause))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!wording.isEmpty()) {
            clauses.add(wording);
        }
        return motion.withClauses(clauses);
    }

    private static <T> T refused() {
        throw new NotPossible("scenario.table.no-change");
    }
}

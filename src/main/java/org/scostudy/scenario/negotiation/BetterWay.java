package org.scostudy.scenario.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.council.Redraft;
import org.scostudy.scenario.council.Redrafts;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;

/**
 * A way through a game that a search over the council finds best: change by change, with what each moves.
 *
 * @param news what comes between; null when nothing can
 */
public record BetterWay(
        List<Step> first,
        @Nullable Twist news,
        List<Step> then,
        @Nullable Hearing end) {

    /** One change of the text, and who stands otherwise for it. */
    public record Step(Redraft change, List<Flip> flips) {
        public Step {
            flips = List.copyOf(flips);
        }
    }

    public BetterWay {
        first = List.copyOf(first);
        then = List.copyOf(then);
    }

    static BetterWay through(Dossier dossier, Council council, Redrafts redrafts, Words words, String seed) {
        var seeker = new Seeker(dossier, council, redrafts, words);
        Motion opening = dossier.opening();
        Optional<Hearing> first = seeker.best(opening, null);
        if (first.isEmpty()) {
            return new BetterWay(List.of(), null, List.of(), null);
        }
        Motion carried = first.get().motion();
        Twist news = dossier.newsFor(carried, seed.hashCode());
        Motion changed = news == null ? carried : news.changing(carried);
        Hearing end = news == null ? first.get() : seeker.best(changed, news).orElse(null);
        return new BetterWay(
                seeker.steps(opening, carried, null),
                news,
                end == null ? List.of() : seeker.steps(changed, end.motion(), news),
                end);
    }

    private record Seeker(Dossier dossier, Council council, Redrafts redrafts, Words words) {

        Optional<Hearing> best(Motion from, @Nullable Twist news) {
            List<ClauseLine> lines = new DraftText(dossier, council).lines(from, news);
            Mandate mandate = Mandate.of(dossier, council, redrafts, from, lines, words);
            return new Ways(dossier, council, redrafts, from, lines, mandate)
                    .best()
                    .map(Ways.Carried::table);
        }

        /** Line by line, in the order of the draft. */
        List<Step> steps(Motion from, Motion to, @Nullable Twist news) {
            var flips = new Flips(dossier.decisions(), council);
            List<Step> steps = new ArrayList<>();
            Motion now = from;
            for (ClauseLine line : new DraftText(dossier, council).lines(from, news)) {
                String wording = line.wordings().stream()
                        .filter(to.clauses()::contains)
                        .findFirst()
                        .orElse("");
                Motion next = DraftText.worded(now, line, wording);
                if (!next.equals(now)) {
                    steps.add(new Step(Redraft.between(now, next), flips.between(now, next)));
                    now = next;
                }
            }
            return steps;
        }
    }
}

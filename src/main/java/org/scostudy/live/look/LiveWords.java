package org.scostudy.live.look;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.live.table.Pleas;
import org.scostudy.live.table.Pleas.Plea;
import org.scostudy.question.Citation;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.negotiation.ClauseLine;
import org.scostudy.scenario.negotiation.Goal;
import org.scostudy.scenario.negotiation.Mandate;
import org.scostudy.summit.words.PackWords;

/** The things of one summit in the words of one language. */
final class LiveWords {

    private final PackWords packWords;
    private final String pack;
    private final Decisions decisions;
    private final Council council;
    private final Motion opening;

    LiveWords(PackWords packWords, String pack, Decisions decisions, Council council, Motion opening) {
        this.packWords = packWords;
        this.pack = pack;
        this.decisions = decisions;
        this.council = council;
        this.opening = opening;
    }

    String filled(String text) {
        return council.fill(text, opening);
    }

    LiveJson.Named named(String actor) {
        return new LiveJson.Named(actor, packWords.name(pack, actor));
    }

    List<Citation> citations(List<String> passages) {
        return packWords.citations(pack, passages);
    }

    LiveJson.Said said(String text, List<String> passages) {
        return new LiveJson.Said(text, citations(passages));
    }

    LiveJson.Said news(Twist news) {
        return said(filled(news.text()), news.cites());
    }

    LiveJson.Line line(ClauseLine line) {
        return new LiveJson.Line(
                line.clause().id(),
                word(line.origin()),
                Stream.concat(Stream.of(line.clause()), line.milder().stream())
                        .map(this::wording)
                        .toList());
    }

    private LiveJson.Wording wording(Clause clause) {
        return new LiveJson.Wording(
                clause.id(),
                clause.text(),
                clause.matters().stream()
                        .map(matter -> String.valueOf(decisions.matters().get(matter)))
                        .toList(),
                citations(clause.cites()));
    }

    /** In the order of the decision model. */
    List<String> clauses(Motion motion) {
        return decisions.clauses().values().stream()
                .filter(clause -> motion.clauses().contains(clause.id()))
                .map(clause -> filled(clause.text()))
                .toList();
    }

    String clause(String id) {
        return filled(decisions.clause(id).text());
    }

    List<LiveJson.Goal> goals(Mandate mandate) {
        return mandate.goals().stream().map(goal -> goal(goal, null)).toList();
    }

    /** @param signed null when nothing is */
    List<LiveJson.Goal> goalsAfter(Mandate mandate, @Nullable Hearing signed) {
        return mandate.goals().stream()
                .map(goal -> goal(goal, mandate.isMet(goal, signed)))
                .toList();
    }

    private LiveJson.Goal goal(Goal goal, @Nullable Boolean met) {
        return new LiveJson.Goal(goal.kind().word(), goal.what(), goal.why(), citations(goal.cites()), met);
    }

    LiveJson.Plea plea(Plea plea) {
        return new LiveJson.Plea(plea.source(), plea.text(), citations(plea.cites()));
    }

    LiveJson.@Nullable Said cited(@Nullable String source) {
        if (source == null) {
            return null;
        }
        Plea plea = Pleas.sentence(decisions, source);
        return said(plea.text(), plea.cites());
    }

    LiveJson.Stance stance(Stance stance) {
        return new LiveJson.Stance(
                stance.hesitates() ? "hesitates" : word(stance.kind()),
                stance.reasons().stream()
                        .map(reason -> new LiveJson.Reason(
                                word(reason.side()), word(reason.strength()), reason.text(), citations(reason.cites())))
                        .distinct()
                        .toList());
    }

    LiveJson.Outcome outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Adopted _ -> new LiveJson.Outcome(outcome.word(), List.of(), List.of(), null);
            case Outcome.Blocked(var by) ->
                new LiveJson.Outcome(
                        outcome.word(), by.stream().map(this::named).toList(), List.of(), null);
            case Outcome.WateredDown(var what) ->
                new LiveJson.Outcome(
                        outcome.word(),
                        List.of(),
                        what.stream().map(this::clause).toList(),
                        null);
            case Outcome.Postponed(var why) -> new LiveJson.Outcome(outcome.word(), List.of(), List.of(), why);
        };
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

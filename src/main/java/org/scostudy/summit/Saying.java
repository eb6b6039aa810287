package org.scostudy.summit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Citation;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.summit.words.PackWords;
import org.springframework.stereotype.Component;

/** Puts ids of a pack into the words of a page. What an edit has taken away since is shown by its id. */
@Component
class Saying {

    /** How much of a table may be seen. */
    enum Look {
        /** A prediction about it is still to come. */
        TEXT_ALONE,
        EVERYTHING
    }

    private final PackWords words;
    private final Scenarios scenarios;

    Saying(PackWords words, Scenarios scenarios) {
        this.words = words;
        this.scenarios = scenarios;
    }

    Shown.Named named(String pack, String entity) {
        return new Shown.Named(entity, words.name(pack, entity));
    }

    Shown.@Nullable Named role(String pack, @Nullable String entity) {
        return entity == null ? null : named(pack, entity);
    }

    List<Citation> citations(String pack, List<String> passages) {
        return words.citations(pack, passages);
    }

    String topic(String pack, String topic) {
        return scenarios
                .decisions(pack)
                .map(decisions -> decisions.topics().get(topic))
                .map(Decisions.Topic::title)
                .orElse(topic);
    }

    Shown.@Nullable Hearing table(String pack, @Nullable Hearing table, Look look) {
        if (table == null) {
            return null;
        }
        boolean everything = look == Look.EVERYTHING;
        return new Shown.Hearing(
                table.title(),
                named(pack, table.motion().sponsor()),
                role(pack, table.motion().host()),
                circumstances(pack, table),
                table.clauses().stream()
                        .map(clause -> new Shown.Clause(clause.id(), clause.text(), citations(pack, clause.cites())))
                        .toList(),
                everything ? stances(pack, table.stances()) : null,
                everything ? stances(pack, table.voices()) : null,
                everything ? outcome(pack, table.outcome()) : null);
    }

    private List<Shown.Stance> stances(String pack, Map<String, Stance> stances) {
        return stances.values().stream().map(stance -> stance(pack, stance)).toList();
    }

    private List<String> circumstances(String pack, Hearing table) {
        return table.motion().circumstances().stream()
                .map(id -> scenarios
                        .decisions(pack)
                        .map(decisions -> decisions.circumstances().get(id))
                        .orElse(id))
                .toList();
    }

    private Shown.Stance stance(String pack, Stance stance) {
        return new Shown.Stance(
                stance.member(),
                named(pack, stance.member()).name(),
                word(stance.kind()),
                stance.hasReservations(),
                stance.reasons().stream().map(reason -> reason(pack, reason)).toList());
    }

    private Shown.Reason reason(String pack, Reason reason) {
        return new Shown.Reason(
                reason.source(),
                word(reason.side()),
                word(reason.strength()),
                reason.text(),
                reason.clause(),
                citations(pack, reason.cites()));
    }

    Shown.Outcome outcome(String pack, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Adopted _ -> new Shown.Outcome(outcome.word(), List.of(), List.of(), null);
            case Outcome.Blocked(var by) ->
                new Shown.Outcome(
                        outcome.word(),
                        by.stream().map(member -> named(pack, member)).toList(),
                        List.of(),
                        null);
            case Outcome.WateredDown(var what) ->
                new Shown.Outcome(
                        outcome.word(),
                        List.of(),
                        what.stream().map(clause -> clause(pack, clause)).toList(),
                        null);
            case Outcome.Postponed(var why) -> new Shown.Outcome(outcome.word(), List.of(), List.of(), why);
        };
    }

    private String clause(String pack, String id) {
        return scenarios
                .decisions(pack)
                .map(decisions -> decisions.clauses().get(id))
                .map(Clause::text)
                .map(text -> text.replace("{host}", "the member state"))
                .orElse(id);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

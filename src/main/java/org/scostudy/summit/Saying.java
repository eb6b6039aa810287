package org.scostudy.summit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Passage;
import org.scostudy.material.store.Packs;
import org.scostudy.question.Citation;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.read.Scenarios;
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

    private final Packs packs;
    private final Scenarios scenarios;

    Saying(Packs packs, Scenarios scenarios) {
        this.packs = packs;
        this.scenarios = scenarios;
    }

    Shown.Named named(String pack, String entity) {
        String name = packs.find(pack)
                .map(Pack::entities)
                .map(entities -> entities.get(entity))
                .map(Entity::name)
                .orElse(entity);
        return new Shown.Named(entity, name);
    }

    Shown.@Nullable Named role(String pack, @Nullable String entity) {
        return entity == null ? null : named(pack, entity);
    }

    List<Citation> citations(String pack, List<String> passages) {
        Optional<Pack> found = packs.find(pack);
        return passages.stream()
                .map(id -> found.map(reading -> citation(reading, id)).orElseGet(() -> new Citation(id, "", "")))
                .toList();
    }

    private static Citation citation(Pack pack, String id) {
        Passage passage = pack.passages().get(id);
        if (passage == null) {
            return new Citation(id, "", "");
        }
        String title = pack.sections().stream()
                .filter(section -> section.id().equals(passage.section()))
                .map(section -> section.title())
                .findFirst()
                .orElse("");
        return new Citation(id, title, passage.summary());
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

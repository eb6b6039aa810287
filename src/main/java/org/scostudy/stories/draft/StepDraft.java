package org.scostudy.stories.draft;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One stop of a story as far as it is written.
 *
 * @param table what lies on the table; null where nothing does
 * @param question of a prediction, like its explanation
 * @param next where a prediction leads
 * @param outcome of an end, like its debrief
 */
public record StepDraft(
        String id,
        Kind kind,
        String situation,
        List<String> cites,
        @Nullable TableDraft table,
        List<ChoiceDraft> choices,
        String question,
        String explanation,
        String next,
        String outcome,
        String debrief) {

    /** What is done there. */
    public enum Kind {
        CHOOSE,
        PREDICT,
        END
    }

    public static final List<String> OUTCOMES = List.of("adopted", "watered-down", "postponed", "blocked");

    public StepDraft {
        cites = List.copyOf(cites);
        choices = List.copyOf(choices);
    }

    /** One of that kind with nothing in it yet; a choice has two places for what can be done. */
    public static StepDraft empty(String id, Kind kind) {
        List<ChoiceDraft> choices =
                kind == Kind.CHOOSE ? List.of(ChoiceDraft.empty("a"), ChoiceDraft.empty("b")) : List.of();
        TableDraft table = kind == Kind.PREDICT ? TableDraft.EMPTY : null;
        return new StepDraft(id, kind, "", List.of(), table, choices, "", "", "", "", "");
    }

    /** Where it leads, as often as something leads there; empty where that is not said yet. */
    public List<String> leadsTo() {
        return switch (kind) {
            case CHOOSE -> choices.stream().map(ChoiceDraft::next).toList();
            case PREDICT -> List.of(next);
            case END -> List.of();
        };
    }

    StepDraft leadingNowhereInsteadOf(String gone) {
        return new StepDraft(
                id,
                kind,
                situation,
                cites,
                table,
                choices.stream()
                        .map(choice -> choice.next().equals(gone) ? choice.to("") : choice)
                        .toList(),
                question,
                explanation,
                next.equals(gone) ? "" : next,
                outcome,
                debrief);
    }

    public StepDraft to(String next) {
        return new StepDraft(id, kind, situation, cites, table, choices, question, explanation, next, outcome, debrief);
    }

    public StepDraft choosing(List<ChoiceDraft> choices) {
        return new StepDraft(id, kind, situation, cites, table, choices, question, explanation, next, outcome, debrief);
    }

    public StepDraft choice(int place, UnaryOperator<ChoiceDraft> change) {
        List<ChoiceDraft> changed = new java.util.ArrayList<>(choices);
        changed.set(place, change.apply(changed.get(place)));
        return choosing(changed);
    }
}

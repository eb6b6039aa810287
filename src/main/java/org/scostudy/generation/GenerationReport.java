package org.scostudy.generation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scostudy.question.CardId;

/**
 * What came of a pack: how much was produced, and what was refused and why.
 *
 * @param cards cards produced
 * @param prompts prompts produced, over all cards
 * @param refusals in the order of the pack
 */
public record GenerationReport(int cards, int prompts, List<Refusal> refusals) {

    public GenerationReport {
        refusals = List.copyOf(refusals);
    }

    /** How many were refused for each reason that occurs. */
    public Map<Reason, Long> refusedBy() {
        return refusals.stream()
                .collect(Collectors.groupingBy(
                        Refusal::reason, () -> new EnumMap<>(Reason.class), Collectors.counting()));
    }

    /**
     * A prompt or question that was not produced; it would have asked for the card.
     *
     * @param template the stem or statement as the pack has it
     */
    public record Refusal(CardId card, String template, Reason reason, String detail) {

        @Override
        public String toString() {
            return "%s: “%s”: %s".formatted(card, template, detail);
        }
    }

    public enum Reason {
        /** The template names a slot that the fact does not fill, or the one it asks for. */
        SLOT,
        /** Other facts of the pack give another answer to the same words. */
        SEVERAL_KEYS,
        /** The prompt says what it asks for. */
        GIVEAWAY,
        /** Too few other values are provably wrong, of the same type and of like length. */
        DISTRACTORS,
        /** By grammar, length, form or a word of the stem the key would stand out among the options. */
        CUE,
        /** What is to be false is false only because the reading does not say it. */
        SILENCE,
        /** It asks for a place that no map of states shows. */
        NOT_ON_THE_MAP;

        /** As people read it in a summary. */
        public String words() {
            return switch (this) {
                case SLOT -> "a slot is missing or given away";
                case SEVERAL_KEYS -> "more than one answer is true";
                case GIVEAWAY -> "the question says its answer";
                case DISTRACTORS -> "too few good wrong answers";
                case CUE -> "the key stands out";
                case SILENCE -> "false only because the reading is silent";
                case NOT_ON_THE_MAP -> "no state to find on the map";
            };
        }
    }
}

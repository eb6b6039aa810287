package org.scostudy.generation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.scostudy.language.Message;
import org.scostudy.language.Words;
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
    public record Refusal(CardId card, String template, Reason reason, Message detail) {

        public String say(Words words) {
            return "%s: “%s”: %s".formatted(card, template, words.say(detail));
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
        public Message message() {
            return Message.of(
                    "generation.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}

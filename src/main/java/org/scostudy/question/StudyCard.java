package org.scostudy.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Level;
import org.scostudy.material.model.Rank;

/**
 * What a learner remembers or not: one slot of one fact, with every prompt that asks for it.
 *
 * @param section id of the {@link BankSection} it belongs to, {@code pack/section}
 * @param sectionTitle as it stands on the front; empty where it would say the answer
 * @param rank how early it comes among the cards that a learner has not met
 * @param prompts at least one, in all formats and wordings
 * @param sinceNote what changed after the reading was published; shown labelled, never asked
 * @param look what of it has markup
 * @param formerKey what the right answer was before this version of the card, where that is known
 */
public record StudyCard(
        CardId id,
        String pack,
        String section,
        String sectionTitle,
        Level level,
        Rank rank,
        String key,
        List<Prompt> prompts,
        List<Citation> citations,
        @Nullable String explanation,
        @Nullable String sinceNote,
        List<String> tags,
        CardLook look,
        @Nullable String formerKey) {

    public StudyCard {
        prompts = List.copyOf(prompts);
        citations = List.copyOf(citations);
        tags = List.copyOf(tags);
        if (prompts.isEmpty()) {
            throw new IllegalArgumentException("Card without a prompt: " + id);
        }
    }

    /** What it asks in its first wording, in plain words. */
    public String question() {
        return Segment.plain(prompts.getFirst().front());
    }

    /** The same card in a later version, because its right answer was another one before. */
    public StudyCard renewed(int version, String former) {
        return new StudyCard(
                id.version(version),
                pack,
                section,
                sectionTitle,
                level,
                rank,
                key,
                prompts,
                citations,
                explanation,
                sinceNote,
                tags,
                look,
                former);
    }

    /** Of which no former key is known. */
    public StudyCard(
            CardId id,
            String pack,
            String section,
            String sectionTitle,
            Level level,
            String key,
            List<Prompt> prompts,
            List<Citation> citations,
            @Nullable String explanation,
            @Nullable String sinceNote,
            List<String> tags,
            CardLook look) {
        this(
                id,
                pack,
                section,
                sectionTitle,
                level,
                Rank.USUAL,
                key,
                prompts,
                citations,
                explanation,
                sinceNote,
                tags,
                look,
                null);
    }

    /** All in plain text. */
    public StudyCard(
            CardId id,
            String pack,
            String section,
            String sectionTitle,
            Level level,
            String key,
            List<Prompt> prompts,
            List<Citation> citations,
            @Nullable String explanation,
            @Nullable String sinceNote,
            List<String> tags) {
        this(
                id,
                pack,
                section,
                sectionTitle,
                level,
                key,
                prompts,
                citations,
                explanation,
                sinceNote,
                tags,
                CardLook.PLAIN);
    }
}

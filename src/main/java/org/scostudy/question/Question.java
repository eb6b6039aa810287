package org.scostudy.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Level;

/**
 * A question of the bank, with everything that may be said about it after it is answered.
 *
 * @param id stable while its words and its key stay the same
 * @param cards whose memory an answer is evidence for; several where a question asks for several facts at once
 * @param section id of the {@link BankSection} it belongs to, {@code pack/section}
 * @param stem a gap is {@code _____}
 * @param sinceNote what changed after the reading was published; shown labelled, never asked
 * @param markup how every text that is shown is to be read; answers that are typed are plain text always
 * @param media names of the pictures and sounds in its texts, as in {@code ![Flag](media/NAME)}
 */
public record Question(
        String id,
        List<CardId> cards,
        String section,
        Level level,
        String stem,
        Interaction interaction,
        @Nullable String explanation,
        @Nullable String sinceNote,
        List<Citation> citations,
        List<String> tags,
        Markup markup,
        List<String> media) {

    public Question {
        cards = List.copyOf(cards);
        citations = List.copyOf(citations);
        tags = List.copyOf(tags);
        media = List.copyOf(media);
    }

    /** All in plain text. */
    public Question(
            String id,
            List<CardId> cards,
            String section,
            Level level,
            String stem,
            Interaction interaction,
            @Nullable String explanation,
            @Nullable String sinceNote,
            List<Citation> citations,
            List<String> tags) {
        this(
                id,
                cards,
                section,
                level,
                stem,
                interaction,
                explanation,
                sinceNote,
                citations,
                tags,
                Markup.PLAIN,
                List.of());
    }

    public Interaction.Kind kind() {
        return interaction.kind();
    }

    /** The same question under another id, its answers evidence for other cards. */
    public Question as(String otherId, List<CardId> otherCards) {
        return new Question(
                otherId,
                otherCards,
                section,
                level,
                stem,
                interaction,
                explanation,
                sinceNote,
                citations,
                tags,
                markup,
                media);
    }

    /** The same question filed elsewhere. */
    public Question in(String otherSection, List<String> otherTags) {
        return new Question(
                id,
                cards,
                otherSection,
                level,
                stem,
                interaction,
                explanation,
                sinceNote,
                citations,
                otherTags,
                markup,
                media);
    }
}

package org.scostudy.drafting.ask;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scostudy.drafting.text.SentencePlace;
import org.scostudy.generation.lint.Linter;
import org.scostudy.material.model.Level;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;

/** Writes drafts down as questions of the bank, as far as the rules of item writing find nothing wrong with them. */
public final class DraftWriter {

    private static final int HASH_BYTES = 8;
    private static final int LONGEST_STEM = 45;

    private final String title;
    private final TextSentences sentences;

    /** Finds a sentence as the text has it. */
    public interface TextSentences {
        String at(SentencePlace source);

        @Nullable
        String heading(SentencePlace source);
    }

    public DraftWriter(String title, TextSentences sentences) {
        this.title = title;
        this.sentences = sentences;
    }

    @Nullable
    String heading(SentencePlace source) {
        return sentences.heading(source);
    }

    /** Nothing when a rule is broken. */
    @Nullable
    TextDraft draft(String stem, Interaction interaction, Asks asks, double rank, List<SentencePlace> sources) {
        Question question = new Question(
                id(stem, interaction),
                List.of(),
                "text/" + sources.getFirst().passage(),
                level(interaction, asks),
                stem,
                interaction,
                null,
                null,
                sources.stream().map(this::citation).distinct().toList(),
                List.of("draft", asks.name().toLowerCase(Locale.ROOT)));
        boolean tooLong = stem.split(" ", -1).length > LONGEST_STEM;
        return tooLong || !Linter.lint(question).isEmpty() ? null : new TextDraft(question, sources, asks, rank);
    }

    /** A card of one's own judgement; a gap is a gap. */
    static Interaction recall(Interaction.Kind kind, List<Segment> front, List<Segment> back, String key) {
        return new Interaction.Recall(kind, front, back, key);
    }

    private Citation citation(SentencePlace source) {
        String heading = sentences.heading(source);
        return new Citation(source.passage(), heading == null ? title : heading, sentences.at(source));
    }

    private static Level level(Interaction interaction, Asks asks) {
        return switch (asks) {
            case CAUSE, DEFINITION, ORDER -> Level.UNDERSTAND;
            case DATE, AMOUNT, PLACE, NAME, TERM, LIST, STATEMENT ->
                interaction.kind() == Interaction.Kind.TRUE_FALSE ? Level.UNDERSTAND : Level.REMEMBER;
        };
    }

    private static String id(String stem, Interaction interaction) {
        String text = interaction.kind().id() + "|" + stem + "|" + interaction.key();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "draft-" + interaction.kind().id() + "-" + HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package org.scostudy.generation.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.GenerationReport.Refusal;
import org.scostudy.generation.card.FactNotes;
import org.scostudy.generation.card.KnownCards;
import org.scostudy.generation.lint.Finding;
import org.scostudy.generation.lint.Linter;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.generation.wording.WordingIds;
import org.scostudy.language.Message;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Pack;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;

/** Writes exercises down as questions of the bank, each once, and what was refused. */
final class ExerciseWriter {

    /** A slot of a fact that a question asks for. */
    record Asked(Fact fact, String slot) {}

    private static final Set<String> OWN_STEMS = Set.of("basic", "reversed");

    private final Pack pack;
    private final FactNotes notes;
    private final KnownCards cards;
    private final Map<String, List<Phrase>> stems = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    ExerciseWriter(Pack pack, FactNotes notes, KnownCards cards) {
        this.pack = pack;
        this.notes = notes;
        this.cards = cards;
        for (ItemModel model : pack.itemModels()) {
            if (OWN_STEMS.contains(model.kind())) {
                stems.computeIfAbsent(model.factType() + ":" + model.asks(), _ -> new ArrayList<>())
                        .addAll(model.stems().stream().map(Phrase::of).toList());
            }
        }
    }

    List<Question> questions() {
        return questions;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** The model's own stems, else those in which flashcards ask for the same slot. */
    List<Phrase> stemsOf(ItemModel model) {
        return model.stems().isEmpty()
                ? stems.getOrDefault(model.factType() + ":" + model.asks(), List.of())
                : model.stems().stream().map(Phrase::of).toList();
    }

    CardId card(Fact fact, String slot) {
        return CardId.of(pack.id(), fact.id(), slot);
    }

    void add(ItemModel model, Asked about, String stem, Interaction interaction) {
        addTelling(model, about, stem, interaction, notes.explanation(List.of(model), about.fact()));
    }

    /** With an explanation of its own: the fact's, put behind it, would speak of another thing as "it". */
    void addTelling(ItemModel model, Asked about, String stem, Interaction interaction, @Nullable String explanation) {
        add(
                model,
                List.of(about),
                card(about.fact(), about.slot()).value(),
                stem,
                interaction,
                explanation,
                notes.since(about.fact()));
    }

    /** A question whose answer tells something about each of the facts; about a single one it is that fact's. */
    void addSome(ItemModel model, List<Asked> about, String stem, Interaction interaction) {
        if (about.size() == 1) {
            add(model, about.getFirst(), stem, interaction);
        } else {
            List<Fact> asked = about.stream().map(Asked::fact).toList();
            add(
                    model,
                    about,
                    CardId.of(pack.id(), model.factType(), model.asks()).value(),
                    stem,
                    interaction,
                    model.explanation() == null ? notes.inWords(asked) : model.explanation(),
                    null);
        }
    }

    /** Whether only one value of the slot can be true, whatever the pack lists. */
    boolean isExclusive(String type, String slot) {
        return pack.factType(type).exclusive().contains(slot);
    }

    private void add(
            ItemModel model,
            List<Asked> about,
            String subject,
            String stem,
            Interaction interaction,
            @Nullable String explanation,
            @Nullable String since) {
        String id = subject + "/" + WordingIds.id(interaction.kind(), stem + interaction.key());
        List<Fact> asked = about.stream().map(Asked::fact).toList();
        if (!ids.add(id)) {
            return;
        }
        Question question = new Question(
                id,
                about.stream().flatMap(this::evidenceFor).distinct().toList(),
                pack.id() + "/" + notes.section(asked.getFirst()),
                model.level(),
                stem,
                interaction,
                explanation,
                since,
                notes.citations(asked),
                asked.stream().flatMap(fact -> fact.tags().stream()).distinct().toList());
        // The words of stems are people's to mend; what stands out among options is chosen here, so it is refused here.
        List<Finding> cues = Linter.lint(question).stream()
                .filter(finding -> finding.place().startsWith("option"))
                .toList();
        if (cues.isEmpty()) {
            questions.add(question);
        } else {
            refuse(model, asked.getFirst(), stem, Reason.CUE, cues.getFirst().said());
        }
    }

    /** The card that asks the same, or a card of the fact, or of those that it is about. */
    private Stream<CardId> evidenceFor(Asked asked) {
        List<CardId> own = cards.of(card(asked.fact(), asked.slot()));
        return own.isEmpty()
                ? asked.fact().quizzing().about().stream()
                        .flatMap(fact -> cards.of(CardId.of(pack.id(), fact, asked.slot())).stream())
                : own.stream();
    }

    void refuse(ItemModel model, Fact fact, String words, Reason reason, Message detail) {
        refusals.add(new Refusal(
                card(fact, model.asks()),
                words,
                reason,
                Message.of("generation.refused.by-kind", model.kind(), detail)));
    }
}

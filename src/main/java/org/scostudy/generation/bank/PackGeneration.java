package org.scostudy.generation.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.GenerationReport;
import org.scostudy.generation.GenerationReport.Refusal;
import org.scostudy.generation.GenerationSteps;
import org.scostudy.generation.card.CardDraft;
import org.scostudy.generation.card.CardDraft.Author;
import org.scostudy.generation.card.CardDraft.Candidate;
import org.scostudy.generation.card.CardQuestions;
import org.scostudy.generation.card.FactNotes;
import org.scostudy.generation.card.KnownCards;
import org.scostudy.generation.card.SharedFronts;
import org.scostudy.generation.exercise.Exercises;
import org.scostudy.generation.proof.SingleKey;
import org.scostudy.generation.wording.CardKey;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Level;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Value;
import org.scostudy.question.CardId;
import org.scostudy.question.CardLook;
import org.scostudy.question.Question;
import org.scostudy.question.StudyCard;
import org.scostudy.question.answer.Rivals;

/** The making of one pack's cards. */
final class PackGeneration {

    /** Item models are found by the type of fact and the slot they ask for. */
    private record Asking(String type, String slot) {}

    private final Pack pack;
    private final Rivals rivals;
    private final SingleKey singleKey;
    private final Map<Asking, List<ItemModel>> models = new HashMap<>();
    private final GenerationSteps steps;
    private final FactNotes notes;
    private final Map<String, Phrase> phrases = new HashMap<>();

    PackGeneration(Pack pack, GenerationSteps steps) {
        this.pack = pack;
        this.steps = steps;
        notes = new FactNotes(pack);
        singleKey = new SingleKey(
                pack.facts().values(),
                pack.factTypes().values(),
                pack.entities().values());
        rivals = new Rivals(
                pack.entities().values().stream().flatMap(PackGeneration::names).toList());
        for (ItemModel model : pack.itemModels()) {
            models.computeIfAbsent(new Asking(model.factType(), model.asks()), _ -> new ArrayList<>())
                    .add(model);
        }
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(
                Stream.ofNullable(entity.abbreviation()),
                Stream.concat(Stream.of(entity.name()), entity.aliases().stream()));
    }

    Generated generated() {
        int[] done = {0};
        List<CardDraft> drafts = inOrderOfTheReading()
                .peek(_ -> steps.at(done[0]++, 2 * pack.facts().size()))
                .flatMap(fact -> askedSlots(fact).map(slot -> draft(fact, slot)))
                .filter(Objects::nonNull)
                .toList();
        SharedFronts.refuse(drafts);
        List<StudyCard> cards = drafts.stream()
                .filter(draft -> !draft.candidates.isEmpty())
                .map(this::card)
                .toList();
        List<Refusal> refusals = new ArrayList<>();
        drafts.forEach(draft -> refusals.addAll(draft.refusals));
        int prompts = cards.stream().mapToInt(card -> card.prompts().size()).sum();
        List<Question> questions = new ArrayList<>();
        cards.forEach(card -> questions.addAll(CardQuestions.of(card)));
        Exercises exercises =
                new Exercises(pack, inOrderOfTheReading().toList(), singleKey, notes, new KnownCards(cards));
        int facts = pack.facts().size();
        exercises.make((made, inAll) -> steps.at(facts + made, facts + inAll));
        questions.addAll(exercises.questions());
        refusals.addAll(exercises.refusals());
        Map<CardId, CardKey> keys = new HashMap<>();
        drafts.stream()
                .filter(draft -> !draft.candidates.isEmpty())
                .forEach(draft -> keys.put(draft.id, CardKey.of(draft.key.value())));
        return new Generated(cards, keys, questions, new GenerationReport(cards.size(), prompts, refusals));
    }

    private Stream<Fact> inOrderOfTheReading() {
        Map<String, Integer> places = new HashMap<>();
        pack.passages().keySet().forEach(passage -> places.put(passage, places.size()));
        return pack.facts().values().stream()
                .sorted(Comparator.comparingInt(
                        fact -> places.getOrDefault(fact.citations().getFirst(), places.size())));
    }

    /** The direction that is more useful comes first: as the fact lists them, then as the item models do. */
    private Stream<String> askedSlots(Fact fact) {
        if (!fact.serves().cards()) {
            return Stream.of();
        }
        Stream<String> ofModels = pack.itemModels().stream()
                .filter(model -> model.factType().equals(fact.type()))
                .map(ItemModel::asks);
        return Stream.concat(fact.asks().keySet().stream(), ofModels)
                .distinct()
                .filter(slot ->
                        fact.asks().containsKey(slot) || !models(fact, slot).isEmpty());
    }

    private List<ItemModel> models(Fact fact, String slot) {
        return models.getOrDefault(new Asking(fact.type(), slot), List.of()).stream()
                .filter(model -> Set.of("basic", "reversed", "cloze", "typed").contains(model.kind()))
                .toList();
    }

    private @Nullable CardDraft draft(Fact fact, String slot) {
        Value value = fact.slots().get(slot);
        if (value == null) {
            return null;
        }
        CardId id = CardId.of(pack.id(), fact.id(), slot);
        CardDraft draft = new CardDraft(id, fact, slot, value, singleKey);
        boolean typed = draft.key.canBeTyped();
        List<String> accept = Stream.concat(
                        fact.verbatim().getOrDefault(slot, List.of()).stream(),
                        models(fact, slot).stream().flatMap(model -> model.accept().stream()))
                .distinct()
                .toList();
        for (String text : fact.asks().getOrDefault(slot, List.of())) {
            Phrase ask = phrase(text);
            draft.basic(ask, Author.FACT);
            if (typed) {
                draft.typed(ask, Author.FACT, accept, rivals);
            }
        }
        boolean ownWords = fact.asks().containsKey(slot);
        for (ItemModel model : ownWords ? List.<ItemModel>of() : models(fact, slot)) {
            for (String text : model.stems()) {
                stem(draft, model.kind(), phrase(text), typed, accept);
            }
        }
        fact.statements().stream()
                .map(this::phrase)
                .filter(statement -> statement.leavesGap(slot))
                .forEach(draft::cloze);
        return draft;
    }

    /** A model's stem tells only the slots it names, so these alone must single the key out. */
    private void stem(CardDraft draft, String kind, Phrase stem, boolean typed, List<String> accept) {
        switch (kind) {
            case "basic" -> draft.basic(stem, Author.MODEL);
            case "reversed" -> draft.reversed(stem, Author.MODEL);
            default -> {}
        }
        if (typed && !kind.equals("cloze")) {
            draft.typed(stem, Author.MODEL, accept, rivals);
        }
    }

    private Phrase phrase(String text) {
        return phrases.computeIfAbsent(text, Phrase::of);
    }

    private static Level level(Fact fact, List<ItemModel> models) {
        if (fact.level() != null) {
            return fact.level();
        }
        return models.isEmpty() ? Level.REMEMBER : models.getFirst().level();
    }

    private StudyCard card(CardDraft draft) {
        Fact fact = draft.fact;
        String section = notes.section(fact);
        List<ItemModel> models = models(fact, draft.asked);
        return new StudyCard(
                draft.id,
                pack.id(),
                pack.id() + "/" + section,
                notes.titleThatKeeps(draft.key.value(), section),
                level(fact, models),
                notes.rank(fact),
                draft.key.text(),
                draft.candidates.stream().map(Candidate::prompt).toList(),
                notes.citations(List.of(fact)),
                notes.explanation(models, fact),
                notes.since(fact),
                fact.tags(),
                CardLook.PLAIN,
                null);
    }
}

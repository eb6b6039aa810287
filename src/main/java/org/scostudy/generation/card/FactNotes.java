package org.scostudy.generation.card;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.proof.Giveaway;
import org.scostudy.generation.wording.FactText;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.generation.wording.Sentence;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Passage;
import org.scostudy.material.model.Rank;
import org.scostudy.material.model.Section;
import org.scostudy.material.model.Since;
import org.scostudy.material.model.Value;
import org.scostudy.question.Citation;
import org.scostudy.question.Segment;

/** What is said about a fact after an answer: where it stands, why it is so, and what changed since. */
public final class FactNotes {

    private final Pack pack;
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> captions = new HashSet<>();

    public FactNotes(Pack pack) {
        this.pack = pack;
        for (Section section : pack.sections()) {
            titles.put(section.id(), section.title());
            if (section.part() == Section.Part.CAPTION) {
                captions.add(section.id());
            }
        }
    }

    /** Of one fact or several, each passage once. */
    public List<Citation> citations(Collection<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.citations().stream())
                .distinct()
                .map(pack.passages()::get)
                .filter(Objects::nonNull)
                .map(this::citation)
                .toList();
    }

    /** The section of the passage that the fact cites first. */
    public String section(Fact fact) {
        Passage first = pack.passages().get(fact.citations().getFirst());
        return first == null ? "" : first.section();
    }

    /** Captions come last, whatever their facts say of themselves. */
    public Rank rank(Fact fact) {
        return captions.contains(section(fact)) ? Rank.CAPTION : fact.rank();
    }

    /** The heading to stand over a question, or none when it says the answer. */
    public String titleThatKeeps(Value key, String section) {
        return new Giveaway(key).in(title(section)).isPresent() ? "" : title(section);
    }

    String title(String section) {
        return titles.getOrDefault(section, section);
    }

    /** The fact's own words, else those of the first model that has some. */
    @Nullable
    public String explanation(List<ItemModel> models, Fact fact) {
        if (fact.why() != null) {
            return fact.why();
        }
        return models.stream()
                .map(ItemModel::explanation)
                .filter(Objects::nonNull)
                .map(text -> Sentence.filled(Phrase.of(text), fact.slots()))
                .filter(Objects::nonNull)
                .map(Segment::plain)
                .findFirst()
                .orElse(null);
    }

    /** What each of the facts says, one after the other. */
    public String inWords(Collection<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> FactText.statements(fact).stream().limit(1))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @Nullable
    public String since(Fact fact) {
        Since since = fact.since();
        return since == null ? null : "%s The reading is as of %s.".formatted(since.told(), pack.asOfInWords());
    }

    private Citation citation(Passage passage) {
        return new Citation(passage.id(), title(passage.section()), passage.summary());
    }
}

package org.scostudy.authoring.served;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scostudy.authoring.bank.BankIndex;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.served.AnswerVersions.Standing;
import org.scostudy.authoring.served.JoinedBank.Own;
import org.scostudy.common.Edition;
import org.scostudy.generation.bank.GeneratedBank;
import org.scostudy.material.store.Packs;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Material;
import org.scostudy.question.OtherMaterials;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** All that learners meet, whoever they are: the generated bank, and the reviewed questions of people. */
@Component
@Primary
public class LearnersBank implements QuestionBank {

    /** Of which editions it was joined. */
    private record Parts(long generated, long own, List<Material> others) {}

    private record View(long generatedVersion, Map<CardId, Standing> standing, JoinedBank bank) {}

    private final GeneratedBank generated;
    private final Packs packs;
    private final BankIndex index;
    private final AnswerVersions answers;
    private final Edition<Parts, View> view;

    /** @param others materials that hold no questions, or others beside them */
    public LearnersBank(
            GeneratedBank generated,
            Packs packs,
            BankIndex index,
            AnswerVersions answers,
            ObjectProvider<OtherMaterials> others) {
        this.generated = generated;
        this.packs = packs;
        this.index = index;
        this.answers = answers;
        this.view = new Edition<>(
                new View(-1, Map.of(), JoinedBank.EMPTY),
                Duration.ZERO,
                () -> new Parts(
                        generated.version(),
                        index.now().revision(),
                        others.stream().flatMap(each -> each.others().stream()).toList()),
                this::join);
        generated.onChange(this::whole);
    }

    @Override
    public List<Question> questions() {
        return whole().questions();
    }

    @Override
    public List<StudyCard> cards() {
        return whole().cards();
    }

    @Override
    public Optional<StudyCard> card(CardId id) {
        return whole().card(id);
    }

    @Override
    public List<BankSection> sections() {
        return whole().sections();
    }

    @Override
    public List<Material> materials() {
        return whole().materials();
    }

    @Override
    public long version() {
        return whole().version();
    }

    /** What some of the materials hold, as it is now. */
    BankPart part(Predicate<Material> meant) {
        return view.now().bank().part(meant);
    }

    private BankPart whole() {
        return view.now().bank().whole();
    }

    private View join(View old, Parts parts) {
        BankIndex.View own = index.now();
        long version = parts.generated();
        Map<CardId, Standing> all = old.generatedVersion() == version ? old.standing() : answers.of(generated.keys());
        Map<String, BankSection> sections = new LinkedHashMap<>();
        Stream.concat(generated.sections().stream(), own.sections().stream())
                .forEach(section -> sections.putIfAbsent(section.id(), section));
        List<Own> questions = own(own, sections);
        JoinedBank.Generated met = new JoinedBank.Generated(
                generated.cards().stream().map(card -> renewed(card, all)).toList(),
                generated.questions().stream()
                        .map(question -> renewed(question, all))
                        .toList(),
                generated.sections());
        return new View(
                version,
                all,
                new JoinedBank(materials(own, questions, sections, parts.others()), met, questions, own.sections()));
    }

    private static List<Own> own(BankIndex.View own, Map<String, BankSection> sections) {
        Map<String, String> titles =
                sections.values().stream().collect(Collectors.toMap(BankSection::id, BankSection::title, (a, _) -> a));
        List<Own> questions = new ArrayList<>();
        for (Question question : own.reviewed().values()) {
            own.find(question.id())
                    .map(QuestionRow::material)
                    .ifPresent(material -> questions.add(new Own(
                            material, question, Flashcard.of(question, titles).orElse(null))));
        }
        return questions;
    }

    /** The packs in their order, then what people wrote. */
    private List<Material> materials(
            BankIndex.View own, List<Own> questions, Map<String, BankSection> sections, List<Material> others) {
        Map<String, Material> materials = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        sections.values().forEach(section -> titles.putIfAbsent(section.pack(), section.packTitle()));
        generated
                .sections()
                .forEach(section -> materials.computeIfAbsent(
                        section.pack(),
                        pack -> new Material(
                                pack,
                                section.packTitle(),
                                null,
                                packs.folderOf(pack).isPresent())));
        for (Own each : questions) {
            own.find(each.question().id()).ifPresent(row -> {
                String pack = Material.pack(each.material());
                materials.putIfAbsent(
                        each.material(),
                        new Material(each.material(), titles.getOrDefault(pack, pack), row.author(), false));
            });
        }
        others.forEach(material -> materials.putIfAbsent(material.id(), material));
        return List.copyOf(materials.values());
    }

    private static StudyCard renewed(StudyCard card, Map<CardId, Standing> all) {
        Standing standing = all.get(card.id());
        return standing == null ? card : card.renewed(standing.version(), standing.former());
    }

    private static Question renewed(Question question, Map<CardId, Standing> all) {
        return question.cards().stream().noneMatch(all::containsKey)
                ? question
                : question.as(
                        question.id(),
                        question.cards().stream()
                                .map(card -> {
                                    Standing standing = all.get(card);
                                    return standing == null ? card : card.version(standing.version());
                                })
                                .toList());
    }
}

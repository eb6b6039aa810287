package org.scostudy.authoring.served;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.authoring.bank.BankIndex;
import org.scostudy.authoring.served.AnswerVersions.Standing;
import org.scostudy.common.Edition;
import org.scostudy.generation.bank.GeneratedBank;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** What learners meet: the generated bank, and the reviewed questions of people. */
@Component
@Primary
public class LearnersBank implements QuestionBank {

    /** Of which editions it was joined. */
    private record Parts(long generated, long own) {}

    private record View(
            long version,
            long generatedVersion,
            List<StudyCard> cards,
            List<Question> questions,
            Map<CardId, StudyCard> byId,
            List<BankSection> sections,
            Map<CardId, Standing> standing) {}

    private final GeneratedBank generated;
    private final BankIndex index;
    private final AnswerVersions answers;
    private final Edition<Parts, View> view;

    public LearnersBank(GeneratedBank generated, BankIndex index, AnswerVersions answers) {
        this.generated = generated;
        this.index = index;
        this.answers = answers;
        this.view = new Edition<>(
                new View(0, -1, List.of(), List.of(), Map.of(), List.of(), Map.of()),
                Duration.ZERO,
                () -> new Parts(generated.version(), index.now().revision()),
                this::join);
        generated.onChange(this::now);
    }

    @Override
    public List<Question> questions() {
        return now().questions();
    }

    @Override
    public List<StudyCard> cards() {
        return now().cards();
    }

    @Override
    public Optional<StudyCard> card(CardId id) {
        return Optional.ofNullable(now().byId().get(id));
    }

    @Override
    public List<BankSection> sections() {
        return now().sections();
    }

    @Override
    public long version() {
        return now().version();
    }

    private View now() {
        return view.now();
    }

    private View join(View old, Parts parts) {
        BankIndex.View own = index.now();
        long generatedVersion = parts.generated();
        Map<CardId, Standing> all =
                old.generatedVersion() == generatedVersion ? old.standing() : answers.of(generated.keys());
        List<BankSection> sections = sections(own);
        Map<CardId, StudyCard> byId = new LinkedHashMap<>();
        for (StudyCard card : generated.cards()) {
            Standing standing = all.get(card.id());
            StudyCard met = standing == null ? card : card.renewed(standing.version(), standing.former());
            byId.put(met.id(), met);
        }
        Map<String, String> titles =
                sections.stream().collect(Collectors.toMap(BankSection::id, BankSection::title, (a, _) -> a));
        Flashcard.of(own.reviewed().values(), titles).forEach(card -> byId.putIfAbsent(card.id(), card));
        return new View(
                old.version() + 1,
                generatedVersion,
                List.copyOf(byId.values()),
                questions(own, byId.keySet(), all),
                byId,
                sections,
                all);
    }

    /** A question of a person stands for the generated one that it was made from. */
    private List<Question> questions(BankIndex.View own, Set<CardId> cards, Map<CardId, Standing> standing) {
        Set<String> replaced = new HashSet<>();
        own.reviewed().values().forEach(question -> replaced.add(question.id()));
        List<Question> questions = new ArrayList<>();
        generated.questions().stream()
                .filter(question -> !replaced.contains(question.id()))
                .map(question -> renewed(question, standing))
                .forEach(questions::add);
        own.reviewed().values().forEach(question -> questions.add(studied(question, cards)));
        return List.copyOf(questions);
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

    private List<BankSection> sections(BankIndex.View own) {
        Set<String> used =
                own.reviewed().values().stream().map(Question::section).collect(Collectors.toSet());
        Map<String, BankSection> sections = new LinkedHashMap<>();
        generated.sections().forEach(section -> sections.put(section.id(), section));
        own.sections().stream()
                .filter(section -> used.contains(section.id()))
                .forEach(section -> sections.putIfAbsent(section.id(), section));
        return List.copyOf(sections.values());
    }

    /** Evidence is for cards that can be studied. */
    private static Question studied(Question question, Set<CardId> cards) {
        return question.as(
                question.id(), question.cards().stream().filter(cards::contains).toList());
    }
}

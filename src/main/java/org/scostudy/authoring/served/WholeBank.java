package org.scostudy.authoring.served;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.authoring.bank.Catalogue;
import org.scostudy.authoring.served.AnswerVersions.Standing;
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
public class WholeBank implements QuestionBank {

    private record Edition(
            long version,
            long generatedVersion,
            long revision,
            List<StudyCard> cards,
            List<Question> questions,
            Map<CardId, StudyCard> byId,
            List<BankSection> sections,
            Map<CardId, Standing> standing) {}

    private final GeneratedBank generated;
    private final Catalogue catalogue;
    private final AnswerVersions answers;
    private volatile Edition edition = new Edition(0, -1, -1, List.of(), List.of(), Map.of(), List.of(), Map.of());

    public WholeBank(GeneratedBank generated, Catalogue catalogue, AnswerVersions answers) {
        this.generated = generated;
        this.catalogue = catalogue;
        this.answers = answers;
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

    private Edition now() {
        Catalogue.Edition own = catalogue.now();
        Edition known = edition;
        return known.revision() == own.revision() && known.generatedVersion() == generated.version()
                ? known
                : join(own);
    }

    private synchronized Edition join(Catalogue.Edition own) {
        long generatedVersion = generated.version();
        Edition old = edition;
        if (old.revision() == own.revision() && old.generatedVersion() == generatedVersion) {
            return old;
        }
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
        edition = new Edition(
                old.version() + 1,
                generatedVersion,
                own.revision(),
                List.copyOf(byId.values()),
                questions(own, byId.keySet(), all),
                byId,
                sections,
                all);
        return edition;
    }

    /** A question of a person stands for the generated one that it was made from. */
    private List<Question> questions(Catalogue.Edition own, Set<CardId> cards, Map<CardId, Standing> standing) {
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

    private List<BankSection> sections(Catalogue.Edition own) {
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

package org.scostudy.quiz.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.MadeOfBank;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.springframework.stereotype.Component;

/** The bank as quizzes see it: all of it, and what of it somebody may be asked. */
@Component
public class Candidates {

    /**
     * Of the whole bank, for what is asked of it for everybody.
     *
     * @param made candidates of questions that somebody may be asked, each made once whoever that is
     */
    private record View(
            Rarity rarity, Map<String, String> titles, Map<Question, Candidate> made, Map<String, Subject> subjects) {}

    private final QuestionBank bank;
    private final Readership readers;
    private final MadeOfBank<View> views = new MadeOfBank<>(Candidates::viewed);
    private final MadeOfBank<Askable> choices = new MadeOfBank<>(this::chosen);

    Candidates(QuestionBank bank, Readership readers) {
        this.bank = bank;
        this.readers = readers;
    }

    /** Whatever anybody may be asked. */
    public Askable whole() {
        return choices.of(bank);
    }

    /** What a learner may be asked who practises. */
    public Askable studiedBy(long learner) {
        return choices.of(readers.studiedBy(learner).shared());
    }

    /** Of a part of the bank. */
    Askable of(QuestionBank part) {
        return choices.of(part);
    }

    /** What a class may be asked. */
    public Askable ofClass(long classroom) {
        return choices.of(readers.ofClass(classroom));
    }

    /** What a question is about, also one that has left the bank. */
    public Subject subject(String question) {
        Subject known = views.of(bank).subjects().get(question);
        return known == null ? Subject.ofGone(question) : known;
    }

    /** Some cards are only asked for in quizzes. */
    public boolean canBeStudied(CardId card) {
        return bank.card(card).isPresent();
    }

    private static View viewed(QuestionBank bank) {
        Map<String, String> titles =
                bank.sections().stream().collect(Collectors.toMap(BankSection::id, BankSection::title, (a, _) -> a));
        List<Question> questions = bank.questions();
        Map<String, Subject> subjects = new HashMap<>();
        questions.forEach(question -> subjects.put(question.id(), Subject.of(question)));
        return new View(new Rarity(questions), titles, Collections.synchronizedMap(new IdentityHashMap<>()), subjects);
    }

    private Askable chosen(QuestionBank part) {
        View view = views.of(bank);
        return new Askable(
                part.questions().stream()
                        .map(question -> view.made().computeIfAbsent(question, _ -> candidate(question, part, view)))
                        .toList(),
                part.sections());
    }

    private static Candidate candidate(Question question, QuestionBank part, View view) {
        return new Candidate(
                question,
                view.titles().getOrDefault(question.section(), question.section()),
                typed(question, part),
                view.rarity());
    }

    private static Prompt.@Nullable Typed typed(Question question, QuestionBank part) {
        if (question.kind() != Kind.CLOZE) {
            return null;
        }
        return part.card(question.cards().getFirst()).stream()
                .flatMap(card -> card.prompts().stream())
                .filter(Prompt.Typed.class::isInstance)
                .map(Prompt.Typed.class::cast)
                .findFirst()
                .orElse(null);
    }
}

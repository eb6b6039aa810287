package org.scostudy.quiz.plan;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.Edition;
import org.scostudy.material.model.Level;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.quiz.QuizPlan;
import org.springframework.stereotype.Component;

/** The bank as quizzes see it, in the order of the reading. */
@Component
public class Candidates {

    private record View(List<Candidate> candidates, Map<String, Subject> subjects) {}

    private final QuestionBank bank;
    private final Edition<Long, View> view;

    Candidates(QuestionBank bank) {
        this.bank = bank;
        this.view =
                new Edition<>(new View(List.of(), Map.of()), Duration.ZERO, bank::version, (_, _) -> viewed(read()));
    }

    /** In the order of the reading. */
    public List<Candidate> all() {
        return now().candidates();
    }

    /** What a question is about, also one that has left the bank. */
    public Subject subject(String question) {
        Subject known = now().subjects().get(question);
        return known == null ? Subject.ofGone(question) : known;
    }

    private View now() {
        return view.now();
    }

    public List<Candidate> fitting(QuizPlan plan) {
        return all().stream().filter(candidate -> candidate.fits(plan)).toList();
    }

    public List<BankSection> sections() {
        return bank.sections();
    }

    /** Some cards are only asked for in quizzes. */
    public boolean canBeStudied(CardId card) {
        return bank.card(card).isPresent();
    }

    /** The levels that there are questions of, easiest first. */
    public List<Level> levels() {
        return all().stream()
                .map(candidate -> candidate.question().level())
                .distinct()
                .sorted()
                .toList();
    }

    private static View viewed(List<Candidate> candidates) {
        Map<String, Subject> subjects = new HashMap<>();
        candidates.forEach(candidate -> subjects.put(candidate.question().id(), candidate.subject()));
        return new View(candidates, subjects);
    }

    private List<Candidate> read() {
        Map<String, String> titles =
                bank.sections().stream().collect(Collectors.toMap(BankSection::id, BankSection::title, (a, _) -> a));
        List<Question> questions = bank.questions();
        Rarity rarity = new Rarity(questions);
        return questions.stream()
                .map(question -> new Candidate(
                        question, titles.getOrDefault(question.section(), question.section()), typed(question), rarity))
                .toList();
    }

    private Prompt.@Nullable Typed typed(Question question) {
        if (question.kind() != Kind.CLOZE) {
            return null;
        }
        return bank.card(question.cards().getFirst()).stream()
                .flatMap(card -> card.prompts().stream())
                .filter(Prompt.Typed.class::isInstance)
                .map(Prompt.Typed.class::cast)
                .findFirst()
                .orElse(null);
    }
}

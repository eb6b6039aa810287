package org.scostudy.quiz.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scostudy.material.model.Level;
import org.scostudy.question.BankSection;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;
import org.scostudy.question.markup.PlainText;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Items;
import org.scostudy.quiz.plan.Askable;
import org.scostudy.quiz.plan.Candidate;
import org.scostudy.quiz.plan.History;
import org.scostudy.quiz.plan.QuestionSelection;

/** What papers of one class are made from, as it is at one moment. */
public final class PaperStock {

    /** Every question is put on paper in one and the same order of its options; each sitting has its own. */
    private static final long ONE_ORDER = 1;

    private static final int AS_MANY = 30;

    /**
     * What is looked for in the bank.
     *
     * @param words that the stem has, in any order; empty for all
     * @param sections ids; empty for all
     * @param kinds empty for all that can be judged
     * @param levels empty for all
     */
    public record Wanted(String words, Set<String> sections, Set<Kind> kinds, Set<Level> levels) {
        public Wanted {
            sections = Set.copyOf(sections);
            kinds = Set.copyOf(kinds);
            levels = Set.copyOf(levels);
        }
    }

    private final Askable choice;
    private final Askable whole;

    /**
     * @param choice what may come on them
     * @param whole everything that there is
     */
    PaperStock(Askable choice, Askable whole) {
        this.choice = choice;
        this.whole = whole;
    }

    /**
     * A paper that the plan draws: no fact twice, none answers another, as far as the bank has enough.
     *
     * @throws UnfitPaper when no question fits
     */
    public ExamPaper draw(QuizPlan plan, long seed) {
        List<Candidate> judged = choice.fitting(plan).stream()
                .filter(candidate -> !candidate.selfJudged())
                .toList();
        List<PaperQuestion> drawn = QuestionSelection.draw(plan, judged, History.NONE, seed).stream()
                .map(PaperStock::frozen)
                .toList();
        if (drawn.isEmpty()) {
            throw new UnfitPaper(UnfitPaper.Reason.EMPTY, plan);
        }
        return new ExamPaper(plan.mode(), plan.order(), plan.limit(), List.of(PaperPart.all("", drawn)));
    }

    public List<BankSection> sections() {
        return choice.sections();
    }

    /** The kinds that the bank has and that can be judged, in their usual order. */
    public List<Kind> kinds() {
        return choice.all().stream()
                .filter(candidate -> !candidate.selfJudged())
                .map(candidate -> candidate.question().kind())
                .distinct()
                .sorted()
                .toList();
    }

    /** In the order of the reading. */
    public List<PaperQuestion> search(Wanted wanted) {
        List<String> words = Stream.of(wanted.words().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return choice.all().stream()
                .filter(candidate -> !candidate.selfJudged() && fits(wanted, words, candidate.question()))
                .map(PaperStock::frozen)
                .toList();
    }

    private static boolean fits(Wanted wanted, List<String> words, Question question) {
        if (!(wanted.sections().isEmpty() || wanted.sections().contains(question.section()))
                || !(wanted.kinds().isEmpty() || wanted.kinds().contains(question.kind()))
                || !(wanted.levels().isEmpty() || wanted.levels().contains(question.level()))) {
            return false;
        }
        String stem = PlainText.of(question.stem(), question.markup()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(stem::contains);
    }

    /** The question as the bank has it now; empty when it has left, or can no longer be judged. */
    public Optional<PaperQuestion> now(String id) {
        return choice.find(id).filter(found -> !found.selfJudged()).map(PaperStock::frozen);
    }

    /** Whether the bank has another question by that id now, or none. What the class no longer has is as it was. */
    public boolean changedSince(PaperQuestion question) {
        return whole.find(question.id()).isEmpty()
                || now(question.id())
                        .map(PaperQuestion::item)
                        .filter(item -> !item.equals(question.item()))
                        .isPresent();
    }

    /**
     * Others that could stand in a question's place, most like it first: of its section, its level and its kind, about
     * no fact that the paper asks elsewhere.
     *
     * @param onPaper ids of the questions that the paper has, this one among them
     */
    public List<PaperQuestion> like(PaperQuestion question, Set<String> onPaper) {
        List<Candidate> others = onPaper.stream()
                .filter(id -> !id.equals(question.id()))
                .flatMap(id -> choice.find(id).stream())
                .toList();
        Item item = question.item();
        Comparator<Candidate> likeness = Comparator.comparing(
                        (Candidate each) -> !each.question().section().equals(item.section()))
                .thenComparing(each -> each.question().level() != item.level())
                .thenComparing(each -> each.question().kind() != item.kind());
        return choice.all().stream()
                .filter(each ->
                        !each.selfJudged() && !onPaper.contains(each.question().id()))
                .filter(each -> others.stream().noneMatch(other -> other.sharesFact(each)))
                .sorted(likeness)
                .limit(AS_MANY)
                .map(PaperStock::frozen)
                .toList();
    }

    private static PaperQuestion frozen(Candidate candidate) {
        Item item = new Items(ONE_ORDER).of(candidate);
        return new PaperQuestion(item, item.task().usualPoints());
    }
}

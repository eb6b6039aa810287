package org.scostudy.quiz.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.answer.TypedAnswer;
import org.scostudy.question.answer.Verdict;

/**
 * How answers are scored, in one place; learners read the same rules under "How it is scored".
 *
 * <ul>
 *   <li>Each question is worth one point.
 *   <li>One option, true or false, a number within its tolerance: all or nothing.
 *   <li>Several options, and places on the map: right ones chosen minus wrong ones chosen, over all right ones, never
 *       below zero, so that choosing everything earns little.
 *   <li>Pairs: the share of pairs that are right. An order: the share of neighbours that are right.
 *   <li>Typed: right in every accepted spelling; a slip of the pen still counts in full.
 *   <li>Judged by oneself: right one, partly a half, wrong nothing.
 *   <li>In practice the first answer counts, for then the key is told; whoever tries again does it for themselves.
 * </ul>
 */
public final class Scoring {

    /** @param right whether this part of what was given is right */
    public record Part(String id, boolean right, @Nullable String feedback) {}

    /**
     * @param share of the point, from 0 to 1
     * @param parts what there is to say about each thing that was given
     * @param typed what became of a typed answer
     */
    public record Score(
            double share, List<Part> parts, @Nullable Verdict typed) {
        public Correctness correctness() {
            return Correctness.of(share);
        }
    }

    private Scoring() {}

    /** The answer must have the form that the task asks for: see {@link AnswerShape}. */
    public static Score of(Task task, Answer answer) {
        return switch (task) {
            case Task.Choose choose -> choose(choose.options(), given(answer.options()));
            case Task.ChooseAll choose -> chooseAll(choose.options(), given(answer.options()));
            case Task.Judge judge -> judge(judge, given(answer.options()));
            case Task.Write write -> write(write, answer.text());
            case Task.Amount amount -> amount(amount, answer.text());
            case Task.Match match -> match(match, answer.pairs() == null ? Map.of() : answer.pairs());
            case Task.Sort sort -> sort(sort, given(answer.order()));
            case Task.Find find -> find(find, given(answer.places()));
            case Task.Recall _ -> recall(answer.judged());
        };
    }

    private static Score choose(List<Task.Option> options, Set<String> chosen) {
        boolean right = options.stream().anyMatch(option -> option.right() && chosen.contains(option.id()));
        return new Score(right ? 1 : 0, parts(options, chosen), null);
    }

    private static Score chooseAll(List<Task.Option> options, Set<String> chosen) {
        List<Part> parts = parts(options, chosen);
        long wanted = options.stream().filter(Task.Option::right).count();
        return new Score(corrected(parts, wanted), parts, null);
    }

    private static List<Part> parts(List<Task.Option> options, Set<String> chosen) {
        return options.stream()
                .filter(option -> chosen.contains(option.id()))
                .map(option -> new Part(option.id(), option.right(), option.feedback()))
                .toList();
    }

    private static double corrected(Collection<Part> parts, long wanted) {
        long right = parts.stream().filter(Part::right).count();
        return Math.max(0, right - (parts.size() - right)) / (double) wanted;
    }

    private static Score judge(Task.Judge judge, Set<String> chosen) {
        boolean right = chosen.contains(String.valueOf(judge.holds()));
        List<Part> parts = chosen.stream().map(id -> new Part(id, right, null)).toList();
        return new Score(right ? 1 : 0, parts, null);
    }

    private static Score write(Task.Write write, @Nullable String text) {
        Verdict verdict = TypedAnswer.judge(
                text == null ? "" : text,
                write.accepted(),
                write.parts() == null ? List.of() : write.parts(),
                Rivals.ofSpellings(write.rivals()));
        return new Score(verdict.counts() ? 1 : 0, List.of(), verdict);
    }

    private static Score amount(Task.Amount amount, @Nullable String text) {
        boolean right = AmountText.read(text == null ? "" : text, amount.unit())
                .filter(given -> given.subtract(amount.amount()).abs().compareTo(amount.tolerance()) <= 0)
                .isPresent();
        return new Score(right ? 1 : 0, List.of(), null);
    }

    private static Score match(Task.Match match, Map<String, String> pairs) {
        List<Part> parts = match.left().stream()
                .filter(left -> pairs.containsKey(left.id()))
                .map(left -> new Part(left.id(), left.right().equals(pairs.get(left.id())), null))
                .toList();
        long right = parts.stream().filter(Part::right).count();
        return new Score((double) right / match.left().size(), parts, null);
    }

    /** An item is right when it follows the one that it should follow, or is first and should be. */
    private static Score sort(Task.Sort sort, Set<String> order) {
        Map<String, Integer> places =
                sort.items().stream().collect(Collectors.toMap(Task.Thing::id, Task.Thing::place));
        List<Part> parts = new ArrayList<>();
        int kept = 0;
        int before = -1;
        for (String id : order) {
            int place = places.getOrDefault(id, -2);
            boolean right = place == before + 1;
            kept += right && !parts.isEmpty() ? 1 : 0;
            parts.add(new Part(id, right, null));
            before = place;
        }
        int neighbours = Math.max(1, sort.items().size() - 1);
        return new Score((double) kept / neighbours, parts, null);
    }

    private static Score find(Task.Find find, Set<String> places) {
        List<Part> parts = places.stream()
                .map(place -> new Part(place, find.places().contains(place), null))
                .toList();
        return new Score(corrected(parts, find.places().size()), parts, null);
    }

    private static Score recall(@Nullable Correctness judged) {
        Map<Correctness, Double> shares =
                new HashMap<>(Map.of(Correctness.RIGHT, 1.0, Correctness.PARTIAL, 0.5, Correctness.WRONG, 0.0));
        return new Score(judged == null ? 0 : shares.getOrDefault(judged, 0.0), List.of(), null);
    }

    private static Set<String> given(@Nullable List<String> ids) {
        return ids == null ? Set.of() : new LinkedHashSet<>(ids);
    }
}

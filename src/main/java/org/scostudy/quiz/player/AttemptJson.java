package org.scostudy.quiz.player;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Markup;
import org.scostudy.question.markup.Rendered;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.Release;
import org.scostudy.quiz.attempt.Asked;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.attempt.AttemptEntry;
import org.scostudy.quiz.attempt.Progress;
import org.scostudy.quiz.item.Correctness;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.MarkedTexts;
import org.scostudy.quiz.item.QuizTexts;
import org.scostudy.quiz.item.RightAnswer;
import org.scostudy.quiz.item.Scoring;
import org.scostudy.quiz.item.Task;
import org.scostudy.quiz.player.QuestionJson.Choosable;
import org.scostudy.quiz.player.QuestionJson.Feedback;

/** Puts attempts and their questions into the form that the page gets. */
public final class AttemptJson {

    /** @param state in an exam only whether there is an answer, as long as it is open */
    record Mark(int index, String kind, Progress.State state) {}

    /** Answers that are not told yet. @param until absent: when the instructor releases them */
    record Held(@Nullable Instant until, String words) {}

    /**
     * @param remainingMs absent without a limit
     * @param held absent when nothing stands against telling the answers
     */
    record Overview(
            String id,
            String title,
            Mode mode,
            String state,
            @Nullable Long remainingMs,
            int position,
            String back,
            String resultHref,
            List<Mark> questions,
            @Nullable Held held) {}

    private static final Rendered RENDERED = new Rendered(Rendered.MEDIA);

    private static final double ROUNDING = 100;

    private AttemptJson() {}

    static Overview overview(Progress progress, Instant now) {
        Attempt attempt = progress.attempt();
        return new Overview(
                attempt.id(),
                attempt.title(),
                attempt.mode(),
                attempt.open() ? "open" : "finished",
                attempt.remainingMillis(now),
                progress.position(),
                "quiz",
                "quiz/result/" + attempt.id(),
                IntStream.range(0, attempt.size())
                        .mapToObj(place ->
                                new Mark(place, attempt.asked().get(place).shownAs(), progress.state(place)))
                        .toList(),
                held(progress.release()));
    }

    private static @Nullable Held held(Release release) {
        return switch (release) {
            case Release.Released _ -> null;
            case Release.HeldUntil(var at) -> new Held(at, QuizTexts.say("quiz.held.until", at));
            case Release.HeldUntilReleased _ -> new Held(null, QuizTexts.say("quiz.result.held.open"));
        };
    }

    static QuestionJson question(Progress progress, int place, Item item) {
        Task task = item.task();
        return new QuestionJson(
                place,
                progress.prompt(place),
                Asked.of(item).shownAs(),
                item.selfJudged(),
                item.sectionTitle(),
                item.stem(),
                html(item, MarkedTexts.STEM),
                rounded(progress.attempt().worth(place)),
                progress.offersAnotherTry(place),
                options(item),
                task instanceof Task.Match match
                        ? match.left().stream()
                                .map(left -> new Choosable(left.id(), left.text(), inline(item, left.id())))
                                .toList()
                        : List.of(),
                task instanceof Task.Match match
                        ? match.right().stream()
                                .map(right -> new Choosable(right.id(), right.text(), inline(item, right.id())))
                                .toList()
                        : List.of(),
                task instanceof Task.Sort sort
                        ? sort.items().stream()
                                .map(thing -> new Choosable(thing.id(), thing.text(), inline(item, thing.id())))
                                .toList()
                        : List.of(),
                task instanceof Task.Amount amount ? amount.unit() : null,
                task instanceof Task.Find find ? find.places().size() : null,
                item.segments(),
                progress.last(place).map(AttemptEntry::answer).orElse(null),
                feedback(progress, place, item).orElse(null),
                progress.revealed(place));
    }

    private static List<Choosable> options(Item item) {
        return switch (item.task()) {
            case Task.Choose choose -> choosable(item, choose.options());
            case Task.ChooseAll choose -> choosable(item, choose.options());
            case Task.Judge _ ->
                List.of(
                        new Choosable("true", QuizTexts.say("quiz.key.true"), null),
                        new Choosable("false", QuizTexts.say("quiz.key.false"), null));
            case Task.Write _, Task.Amount _, Task.Match _, Task.Sort _, Task.Find _, Task.Recall _ -> List.of();
        };
    }

    private static List<Choosable> choosable(Item item, List<Task.Option> options) {
        return options.stream()
                .map(option -> new Choosable(option.id(), option.text(), inline(item, option.id())))
                .toList();
    }

    /** What the learner may be told about a question now. */
    static Optional<Feedback> feedback(Progress progress, int place, Item item) {
        Attempt attempt = progress.attempt();
        Optional<AttemptEntry> last = progress.last(place);
        if (progress.secret()) {
            return Optional.empty();
        }
        if (last.isEmpty()) {
            boolean told = !attempt.open() || progress.revealed(place);
            Correctness verdict = attempt.open() ? null : Correctness.WRONG;
            return told ? Optional.of(told(progress, place, item, verdict, null, false)) : Optional.empty();
        }
        return Optional.of(told(
                progress,
                place,
                item,
                last.get().correctness(),
                Scoring.of(item.task(), last.get().answer()),
                !last.equals(progress.counted(place))));
    }

    private static Feedback told(
            Progress progress,
            int place,
            Item item,
            @Nullable Correctness verdict,
            Scoring.@Nullable Score score,
            boolean again) {
        List<Scoring.Part> parts = score == null ? List.of() : score.parts();
        return new Feedback(
                rounded(progress.points(place)),
                rounded(progress.attempt().worth(place)),
                verdict,
                again,
                RightAnswer.words(item),
                parts,
                RightAnswer.answer(item),
                item.explanation(),
                item.since(),
                item.citations(),
                score == null || score.typed() == null ? null : score.typed().diff(),
                item.question(),
                looks(item, parts));
    }

    /** All that is said once the answer is in. */
    private static Map<String, String> looks(Item item, List<Scoring.Part> parts) {
        Map<String, String> looks = new HashMap<>();
        for (Scoring.Part part : parts) {
            String html = inline(item, MarkedTexts.toldAbout(part.id()));
            if (html != null) {
                looks.put(part.id(), html);
            }
        }
        for (String name : List.of(MarkedTexts.KEY, MarkedTexts.EXPLANATION, MarkedTexts.SINCE)) {
            String html = html(item, name);
            if (html != null) {
                looks.put(name, html);
            }
        }
        return looks;
    }

    private static @Nullable String html(Item item, String name) {
        String marked = item.marked(name);
        return marked == null ? null : RENDERED.html(marked, Markup.MARKDOWN);
    }

    private static @Nullable String inline(Item item, String name) {
        String marked = item.marked(name);
        return marked == null ? null : RENDERED.inline(marked, Markup.MARKDOWN);
    }

    public static double rounded(double points) {
        return Math.round(points * ROUNDING) / ROUNDING;
    }
}

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
import org.scostudy.question.markup.RubricHtml;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.Release;
import org.scostudy.quiz.attempt.Asked;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.attempt.AttemptEntry;
import org.scostudy.quiz.attempt.Progress;
import org.scostudy.quiz.item.Correctness;
import org.scostudy.quiz.item.Find;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.MarkedTexts;
import org.scostudy.quiz.item.QuizTexts;
import org.scostudy.quiz.item.Score;
import org.scostudy.quiz.item.Task;
import org.scostudy.quiz.item.WriteAmount;
import org.scostudy.quiz.item.WriteEssay;
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
        Task.Shown shown = task.shown();
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
                choosable(item, shown.options()),
                choosable(item, shown.left()),
                choosable(item, shown.right()),
                choosable(item, shown.items()),
                task instanceof WriteAmount amount ? amount.unit() : null,
                task instanceof Find find ? find.places().size() : null,
                task instanceof WriteEssay(var rubric)
                        ? new QuestionJson.Essay(
                                RubricHtml.of(rubric),
                                rubric.fewestWords(),
                                rubric.mostWords(),
                                WriteEssay.LONGEST_TEXT)
                        : null,
                item.segments(),
                progress.last(place).map(AttemptEntry::answer).orElse(null),
                feedback(progress, place, item).orElse(null),
                progress.revealed(place));
    }

    private static List<Choosable> choosable(Item item, List<Task.Named> named) {
        return named.stream()
                .map(each -> new Choosable(each.id(), each.text(), inline(item, each.id())))
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
                item.task().score(last.get().answer()),
                !last.equals(progress.counted(place))));
    }

    private static Feedback told(
            Progress progress,
            int place,
            Item item,
            @Nullable Correctness verdict,
            @Nullable Score score,
            boolean again) {
        List<Score.Part> parts = score == null ? List.of() : score.parts();
        return new Feedback(
                rounded(progress.points(place)),
                rounded(progress.attempt().worth(place)),
                verdict,
                again,
                item.sayRight(),
                parts,
                item.right(),
                item.explanation(),
                item.since(),
                item.citations(),
                score == null || score.typed() == null ? null : score.typed().diff(),
                item.question(),
                looks(item, parts));
    }

    /** All that is said once the answer is in. */
    private static Map<String, String> looks(Item item, List<Score.Part> parts) {
        Map<String, String> looks = new HashMap<>();
        for (Score.Part part : parts) {
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

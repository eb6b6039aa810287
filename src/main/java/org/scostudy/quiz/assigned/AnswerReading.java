package org.scostudy.quiz.assigned;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scostudy.common.RecentlyUsed;
import org.scostudy.quiz.assigned.ReportedAnswer.ShownOption;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.attempt.AttemptEntry;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.attempt.Progress;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Judge;
import org.scostudy.quiz.item.Task;

/** Reads attempts one by one for those who look at many. */
final class AnswerReading {

    private static final int AT_HAND = 500;

    private final AttemptLog log;

    /** A class that is handed one paper has the same items again and again. */
    private final Map<String, Item> items = new RecentlyUsed<>(AT_HAND);

    AnswerReading(AttemptLog log) {
        this.log = log;
    }

    void read(long learner, String taken, Consumer<ReportedAnswer> each) {
        Optional<Attempt> attempt = log.find(learner, taken);
        if (attempt.isEmpty()) {
            return;
        }
        Progress progress = log.progress(learner, attempt.get());
        List<String> stored = log.storedItems(learner, taken);
        for (int place = 0; place < stored.size(); place++) {
            each.accept(answered(progress, place, item(stored.get(place))));
        }
    }

    private Item item(String stored) {
        return items.computeIfAbsent(stored, AttemptLog::item);
    }

    private static ReportedAnswer answered(Progress progress, int place, Item item) {
        List<AttemptEntry> answers = progress.answers(place);
        AttemptEntry first = answers.isEmpty() ? null : answers.getFirst();
        AttemptEntry counted = progress.counted(place).orElse(null);
        return new ReportedAnswer(
                progress.attempt().id(),
                place,
                item.question(),
                item.stem(),
                item.kind(),
                item.section(),
                item.level(),
                options(item),
                first == null ? Set.of() : chosen(item, first.answer()),
                first == null ? "" : item.task().say(first.answer()),
                first != null,
                item.sayRight(),
                progress.awaiting(place) ? null : Double.valueOf(progress.points(place)),
                progress.attempt().worth(place),
                counted == null || progress.attempt().onPaper() ? null : time(progress, counted),
                counted == null ? null : counted.at());
    }

    private static Duration time(Progress progress, AttemptEntry counted) {
        return Duration.ofMillis(progress.entries().stream()
                .filter(entry -> entry.place() == counted.place() && entry.seq() <= counted.seq())
                .mapToLong(AttemptEntry::tookMillis)
                .sum());
    }

    private static List<ShownOption> options(Item item) {
        return item.task().offered().stream()
                .map(option -> new ShownOption(id(item, option), option.text(), option.right()))
                .toList();
    }

    private static Set<String> chosen(Item item, Answer answer) {
        List<String> given = answer.options() == null ? List.of() : answer.options();
        return item.task().offered().stream()
                .filter(option -> given.contains(option.id()))
                .map(option -> id(item, option))
                .collect(Collectors.toSet());
    }

    /** Where an option stood says nothing about it: its text does. */
    private static String id(Item item, Task.Option option) {
        return item.task() instanceof Judge
                ? option.id()
                : HexFormat.of().toHexDigits(option.text().hashCode());
    }
}

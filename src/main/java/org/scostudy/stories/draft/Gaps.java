package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a story lacks before anybody can look whether it is true: words, passages, ways from step to step. */
public final class Gaps {

    private static final int FEWEST_CHOICES = 2;

    private final StoryDraft story;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Remark> found = new ArrayList<>();

    private Gaps(StoryDraft story) {
        this.story = story;
        new Way(story).inOrder().forEach(step -> numbers.put(step, numbers.size() + 1));
    }

    /** All of them, those of the story as a whole first. */
    public static List<Remark> of(StoryDraft story) {
        var gaps = new Gaps(story);
        gaps.frame();
        gaps.ways();
        gaps.steps(story.steps());
        return gaps.found;
    }

    /** Those that keep whoever begins at a step from walking on. */
    public static List<Remark> from(StoryDraft story, String step) {
        var gaps = new Gaps(story);
        var way = new Way(story);
        gaps.circle(way, step);
        Set<String> reached = way.reachedFrom(step);
        gaps.steps(story.steps().stream()
                .filter(each -> reached.contains(each.id()))
                .toList());
        return gaps.found;
    }

    private void frame() {
        need(null, story.title(), "stories.gap.title");
        need(null, story.topic(), "stories.gap.topic");
        need(null, story.brief(), "stories.gap.brief");
        if (story.cites().isEmpty()) {
            found.add(Remark.of(null, "stories.gap.brief-cites"));
        }
        if (story.steps().isEmpty()) {
            found.add(Remark.of(null, "stories.gap.no-steps"));
        } else if (story.step(story.start()).isEmpty()) {
            found.add(Remark.of(null, "stories.gap.start"));
        }
    }

    private void ways() {
        var way = new Way(story);
        if (story.step(story.start()).isPresent()) {
            way.unreached().forEach(step -> found.add(Remark.of(step, "stories.gap.unreached")));
            circle(way, story.start());
        }
    }

    private void circle(Way way, String from) {
        Optional<Way.Circle> circle = way.circle(from);
        circle.ifPresent(
                back -> found.add(Remark.of(back.from(), "stories.gap.circle", numbers.getOrDefault(back.to(), 0))));
    }

    private void steps(List<StepDraft> steps) {
        for (StepDraft step : steps) {
            need(step.id(), step.situation(), "stories.gap.situation");
            switch (step.kind()) {
                case CHOOSE -> choices(step);
                case PREDICT -> predict(step);
                case END -> {
                    need(step.id(), step.outcome(), "stories.gap.outcome");
                    need(step.id(), step.debrief(), "stories.gap.debrief");
                }
            }
            if (step.table() != null) {
                table(step.id(), step.table());
            }
        }
    }

    private void choices(StepDraft step) {
        if (step.choices().size() < FEWEST_CHOICES) {
            found.add(Remark.of(step.id(), "stories.gap.few-choices"));
        }
        Set<String> labels = new HashSet<>();
        for (int place = 0; place < step.choices().size(); place++) {
            ChoiceDraft choice = step.choices().get(place);
            String letter = letter(place);
            need(step.id(), choice.label(), "stories.gap.label", letter);
            need(step.id(), choice.consequence(), "stories.gap.consequence", letter);
            if (choice.cites().isEmpty()) {
                found.add(Remark.of(step.id(), "stories.gap.cites", letter));
            }
            if (story.step(choice.next()).isEmpty()) {
                found.add(Remark.of(step.id(), "stories.gap.next", letter));
            }
            if (!choice.label().isBlank() && !labels.add(choice.label().strip())) {
                found.add(Remark.of(step.id(), "stories.gap.same-label", letter));
            }
            if (choice.after() != null) {
                table(step.id(), choice.after());
            }
        }
    }

    private void predict(StepDraft step) {
        need(step.id(), step.question(), "stories.gap.question");
        need(step.id(), step.explanation(), "stories.gap.explanation");
        if (step.table() == null) {
            found.add(Remark.of(step.id(), "stories.gap.no-table"));
        }
        if (story.step(step.next()).isEmpty()) {
            found.add(Remark.of(step.id(), "stories.gap.leads-nowhere"));
        }
    }

    private void table(String step, TableDraft table) {
        need(step, table.proposal(), "stories.gap.proposal");
        need(step, table.sponsor(), "stories.gap.sponsor");
        if (table.clauses().isEmpty()) {
            found.add(Remark.of(step, "stories.gap.clauses"));
        }
    }

    private void need(@Nullable String step, String text, String key, Object... values) {
        if (text.isBlank()) {
            found.add(Remark.of(step, key, values));
        }
    }

    /** As players see it beside a choice. */
    public static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}

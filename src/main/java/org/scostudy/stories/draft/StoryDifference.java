package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.language.Message;

/** What became of a story between two of its versions, step by step. */
public final class StoryDifference {

    private StoryDifference() {}

    /** Steps are named by their numbers in the later one; those that are gone, in the earlier one. */
    public static List<Message> between(StoryDraft before, StoryDraft after) {
        List<Message> found = new ArrayList<>();
        if (!before.title().equals(after.title())) {
            found.add(Message.of("stories.difference.title", before.title(), after.title()));
        }
        if (!frame(before).equals(frame(after))) {
            found.add(Message.of("stories.difference.frame"));
        }
        Map<String, Integer> numbers = numbers(after);
        for (StepDraft step : after.steps()) {
            int number = numbers.getOrDefault(step.id(), 0);
            before.step(step.id())
                    .ifPresentOrElse(
                            old -> {
                                if (!old.equals(step)) {
                                    found.add(Message.of("stories.difference.changed", number, beginning(step)));
                                }
                            },
                            () -> found.add(Message.of("stories.difference.new", number, beginning(step))));
        }
        Map<String, Integer> former = numbers(before);
        for (StepDraft step : before.steps()) {
            if (after.step(step.id()).isEmpty()) {
                found.add(Message.of("stories.difference.gone", former.getOrDefault(step.id(), 0), beginning(step)));
            }
        }
        return found;
    }

    /** All that belongs to no step, but the title. */
    private static StoryDraft frame(StoryDraft story) {
        return new StoryDraft(
                "",
                "",
                story.topic(),
                story.role(),
                story.brief(),
                story.cites(),
                story.facts(),
                story.start(),
                List.of());
    }

    private static Map<String, Integer> numbers(StoryDraft story) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        new Way(story).inOrder().forEach(step -> numbers.put(step, numbers.size() + 1));
        return numbers;
    }

    private static String beginning(StepDraft step) {
        return Beginning.of(step.situation());
    }
}

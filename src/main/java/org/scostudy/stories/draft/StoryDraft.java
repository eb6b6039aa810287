package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A story as far as it is written. What is not said yet is empty.
 *
 * @param id its name among the stories of its author
 * @param role entity id of whom the learner speaks for; empty where the story says it
 * @param start id of the first step
 */
public record StoryDraft(
        String id,
        String title,
        String topic,
        String role,
        String brief,
        List<String> cites,
        List<String> facts,
        String start,
        List<StepDraft> steps) {

    public StoryDraft {
        cites = List.copyOf(cites);
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
    }

    public Optional<StepDraft> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public StoryDraft named(String id) {
        return new StoryDraft(id, title, topic, role, brief, cites, facts, start, steps);
    }

    public StoryDraft from(String start) {
        return new StoryDraft(id, title, topic, role, brief, cites, facts, start, steps);
    }

    public StoryDraft with(List<StepDraft> others) {
        return new StoryDraft(id, title, topic, role, brief, cites, facts, start, others);
    }

    /** The same with another text of one step. */
    public StoryDraft changed(String step, UnaryOperator<StepDraft> change) {
        return with(steps.stream()
                .map(each -> each.id().equals(step) ? change.apply(each) : each)
                .toList());
    }

    /** One step more, behind all others; the first one is where the story starts. */
    public StoryDraft and(StepDraft step) {
        List<StepDraft> more = new ArrayList<>(steps);
        more.add(step);
        StoryDraft longer = with(more);
        return start.isEmpty() ? longer.from(step.id()) : longer;
    }

    /** Without a step; what led there leads nowhere. */
    public StoryDraft without(String gone) {
        StoryDraft shorter = with(steps.stream()
                .filter(step -> !step.id().equals(gone))
                .map(step -> step.leadingNowhereInsteadOf(gone))
                .toList());
        return start.equals(gone) ? shorter.from("") : shorter;
    }

    /** An id that no step has. */
    public String newStep() {
        int number = steps.size() + 1;
        while (step("step-" + number).isPresent()) {
            number++;
        }
        return "step-" + number;
    }
}

package org.scostudy.stories.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scostudy.language.Message;
import org.scostudy.language.Messages;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.question.Material;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.scenario.read.SingleStory;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.stories.draft.Gaps;
import org.scostudy.stories.draft.Remark;
import org.scostudy.stories.draft.RemarkText;
import org.scostudy.stories.draft.StoryDraft;
import org.scostudy.stories.draft.StoryTree;
import org.scostudy.stories.draft.Way;
import org.springframework.stereotype.Component;

/** Whether a story can be played and tells the truth, by the same check as those of the packs. */
@Component
public class StoryChecking {

    /** A part of a story that can be walked through, or what is in the way. */
    public sealed interface Walk {

        /** From the step on, as a scenario of its own. */
        record Open(Scenario scenario) implements Walk {}

        /** @param remarks at least one */
        record Barred(List<Remark> remarks) implements Walk {}
    }

    private final Packs packs;
    private final Scenarios scenarios;
    private final Messages messages;

    StoryChecking(Packs packs, Scenarios scenarios, Messages messages) {
        this.packs = packs;
        this.scenarios = scenarios;
        this.messages = messages;
    }

    /** What stands between the story and its learners; nothing when it is good. */
    public List<Remark> of(StoryRow row, StoryDraft story) {
        List<Remark> gaps = Gaps.of(story);
        if (!gaps.isEmpty()) {
            return gaps;
        }
        Optional<SingleStory> reader = reader(row.material());
        if (reader.isEmpty()) {
            return List.of(new Remark(null, Message.of("stories.check.no-pack", Material.pack(row.material()))));
        }
        String text = StoryTree.write(story.named(row.name()));
        SingleStory.Read read = reader.get().read(row.name(), text);
        var told = new RemarkText(story, text);
        List<Remark> remarks = new ArrayList<>();
        read.problems().forEach(problem -> remarks.add(told.of(problem)));
        read.findings().forEach(finding -> remarks.add(told.of(finding)));
        return remarks;
    }

    /** The story from a step on, whatever is still to be written before it and beside it. */
    public Walk from(StoryRow row, StoryDraft story, String step) {
        List<Remark> gaps = Gaps.from(story, step);
        if (!gaps.isEmpty()) {
            return new Walk.Barred(gaps);
        }
        Optional<SingleStory> reader = reader(row.material());
        if (reader.isEmpty()) {
            return new Walk.Barred(
                    List.of(new Remark(null, Message.of("stories.check.no-pack", Material.pack(row.material())))));
        }
        StoryDraft part = part(row, story, step);
        String text = StoryTree.write(part);
        SingleStory.Read read = reader.get().open(row.name(), text);
        Scenario scenario = read.scenario();
        if (scenario != null && read.problems().isEmpty()) {
            return new Walk.Open(scenario);
        }
        var told = new RemarkText(part, text);
        return new Walk.Barred(read.problems().stream().map(told::of).toList());
    }

    /** What is reached from the step, with whatever the frame lacks made up for. */
    private StoryDraft part(StoryRow row, StoryDraft story, String step) {
        Set<String> reached = new Way(story).reachedFrom(step);
        String untold = messages.here().say("stories.untold");
        String topic = decisions(row.material())
                .map(model -> model.topics().containsKey(story.topic())
                        ? story.topic()
                        : model.topics().keySet().stream().findFirst().orElse(""))
                .orElse("");
        List<String> cites = story.cites().isEmpty()
                ? packs.find(row.pack()).stream()
                        .flatMap(pack -> pack.passages().keySet().stream())
                        .limit(1)
                        .toList()
                : story.cites();
        return new StoryDraft(
                row.name(),
                story.title().isBlank() ? untold : story.title(),
                topic,
                story.role(),
                story.brief().isBlank() ? untold : story.brief(),
                cites,
                story.facts(),
                step,
                story.steps().stream()
                        .filter(each -> reached.contains(each.id()))
                        .toList());
    }

    /** What its author writes beside that pack is read by this decision model. */
    public Optional<Decisions> decisions(String material) {
        return scenarios.decisions(material);
    }

    private Optional<SingleStory> reader(String material) {
        Optional<Pack> pack = packs.find(Material.pack(material));
        return pack.flatMap(
                found -> decisions(material).map(model -> new SingleStory(found.as(material), model, messages.here())));
    }
}

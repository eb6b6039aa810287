package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.yaml.Tree;
import org.scostudy.material.yaml.TreeText;

/** Writes a story as it stands in a pack. What is not said yet is left out. */
public final class StoryTree {

    private final List<Tree.Entry> entries = new ArrayList<>();

    private StoryTree() {}

    public static String write(StoryDraft story) {
        var tree = new StoryTree();
        tree.say("id", story.id());
        tree.say("title", story.title());
        tree.say("topic", story.topic());
        tree.say("role", story.role());
        tree.say("brief", story.brief());
        tree.list("cites", story.cites());
        tree.list("facts", story.facts());
        tree.say("start", story.start());
        var steps = new StoryTree();
        story.steps().forEach(step -> steps.put(step.id(), step(step)));
        tree.put("steps", steps.done());
        return TreeText.of(tree.done());
    }

    private static Tree step(StepDraft step) {
        var tree = new StoryTree();
        tree.say("situation", step.situation());
        tree.list("cites", step.cites());
        tree.table(step.table());
        switch (step.kind()) {
            case CHOOSE ->
                tree.put(
                        "choices",
                        new Tree.Items(
                                1,
                                step.choices().stream().map(StoryTree::choice).toList()));
            case PREDICT -> {
                var predict = new StoryTree();
                predict.say("question", step.question());
                predict.say("explanation", step.explanation());
                predict.say("next", step.next());
                tree.put("predict", predict.done());
            }
            case END -> {
                var end = new StoryTree();
                end.say("outcome", step.outcome());
                end.say("debrief", step.debrief());
                tree.put("end", end.done());
            }
        }
        return tree.done();
    }

    private static Tree choice(ChoiceDraft choice) {
        var tree = new StoryTree();
        tree.say("id", choice.id());
        tree.say("label", choice.label());
        tree.say("consequence", choice.consequence());
        tree.say("score", String.valueOf(choice.score()));
        tree.list("cites", choice.cites());
        tree.say("next", choice.next());
        tree.table(choice.after());
        return tree.done();
    }

    private void table(@Nullable TableDraft table) {
        if (table != null) {
            var tree = new StoryTree();
            tree.say("proposal", table.proposal());
            tree.say("sponsor", table.sponsor());
            tree.say("host", table.host());
            tree.list("clauses", table.clauses());
            tree.list("circumstances", table.circumstances());
            put("table", tree.done());
        }
    }

    private void say(String key, String text) {
        if (!text.isEmpty()) {
            put(key, new Tree.Scalar(1, text, false));
        }
    }

    private void list(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            put(
                    key,
                    new Tree.Items(
                            1,
                            texts.stream()
                                    .<Tree>map(text -> new Tree.Scalar(1, text, false))
                                    .toList()));
        }
    }

    private void put(String key, Tree value) {
        entries.add(new Tree.Entry(key, 1, value));
    }

    private Tree.Entries done() {
        return new Tree.Entries(1, List.copyOf(entries));
    }
}

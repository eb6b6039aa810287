package org.scostudy.stories.draft;

import org.jspecify.annotations.Nullable;
import org.scostudy.material.yaml.Tree;
import org.scostudy.material.yaml.TreeText;

/** Writes a story as it stands in a pack. What is not said yet is left out. */
public final class StoryTree {

    private StoryTree() {}

    public static String write(StoryDraft story) {
        var tree = new TreeBuilder();
        tree.say("id", story.id());
        tree.say("title", story.title());
        tree.say("topic", story.topic());
        tree.say("role", story.role());
        tree.say("brief", story.brief());
        tree.list("cites", story.cites());
        tree.list("facts", story.facts());
        tree.say("start", story.start());
        var steps = new TreeBuilder();
        story.steps().forEach(step -> steps.put(step.id(), step(step)));
        tree.put("steps", steps.done());
        return TreeText.of(tree.done());
    }

    private static Tree step(StepDraft step) {
        var tree = new TreeBuilder();
        tree.say("situation", step.situation());
        tree.list("cites", step.cites());
        table(tree, step.table());
        switch (step.kind()) {
            case CHOOSE ->
                tree.put(
                        "choices",
                        new Tree.Items(
                                1,
                                step.choices().stream().map(StoryTree::choice).toList()));
            case PREDICT -> {
                var predict = new TreeBuilder();
                predict.say("question", step.question());
                predict.say("explanation", step.explanation());
                predict.say("next", step.next());
                tree.put("predict", predict.done());
            }
            case END -> {
                var end = new TreeBuilder();
                end.say("outcome", step.outcome());
                end.say("debrief", step.debrief());
                tree.put("end", end.done());
            }
        }
        return tree.done();
    }

    private static Tree choice(ChoiceDraft choice) {
        var tree = new TreeBuilder();
        tree.say("id", choice.id());
        tree.say("label", choice.label());
        tree.say("consequence", choice.consequence());
        tree.say("score", String.valueOf(choice.score()));
        tree.list("cites", choice.cites());
        tree.say("next", choice.next());
        table(tree, choice.after());
        return tree.done();
    }

    private static void table(TreeBuilder parent, @Nullable TableDraft table) {
        if (table != null) {
            parent.put(
                    "table",
                    new TreeBuilder()
                            .say("proposal", table.proposal())
                            .say("sponsor", table.sponsor())
                            .say("host", table.host())
                            .list("clauses", table.clauses())
                            .list("circumstances", table.circumstances())
                            .done());
        }
    }
}

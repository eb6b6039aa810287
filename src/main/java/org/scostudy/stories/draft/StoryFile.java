package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;
import org.scostudy.material.yaml.YamlText;
import org.scostudy.scenario.story.Choice;

/**
 * Reads a story from a file as far as it goes: what is missing is empty, and what has no place in a story is told and left
 * out. Whether it can be played is for others to say.
 */
public final class StoryFile {

    /** Longer than any story; what is longer is not looked at. */
    public static final int LONGEST = 400_000;

    /** Nobody walks through more. */
    public static final int MOST_STEPS = 300;

    private static final int MOST_CHOICES = 26;

    /** @param story absent when the file holds none */
    public record Read(@Nullable StoryDraft story, List<PackProblem> leftOut) {}

    private final String file;
    private final Problems problems = new Problems();

    private StoryFile(String file) {
        this.file = file;
    }

    public static Read read(String file, String text) {
        var reader = new StoryFile(file);
        StoryDraft story = null;
        if (text.length() > LONGEST) {
            reader.problems.add(new SourceLine(file, 1), "stories.file.long", LONGEST);
        } else {
            Tree tree = YamlText.parse(file, text, reader.problems);
            if (tree instanceof Tree.Entries entries) {
                story = reader.story(reader.keys(entries));
            } else if (tree != null) {
                reader.problems.add(new SourceLine(file, tree.line()), "stories.file.none", tree.noun());
            }
        }
        return new Read(story, reader.problems.sorted());
    }

    private StoryDraft story(TreeKeys keys) {
        String id = keys.text("id");
        String title = keys.text("title");
        String topic = keys.text("topic");
        String role = keys.text("role");
        String brief = keys.text("brief");
        List<String> cites = keys.texts("cites");
        List<String> facts = keys.texts("facts");
        String start = keys.text("start");
        List<StepDraft> steps = new ArrayList<>();
        Tree found = keys.take("steps");
        if (found instanceof Tree.Entries group) {
            for (Tree.Entry entry : group.entries()) {
                if (steps.size() < MOST_STEPS && entry.value() instanceof Tree.Entries step) {
                    steps.add(step(entry.key(), keys(step)));
                } else {
                    leftOut(entry.line(), entry.key());
                }
            }
        } else if (found != null) {
            leftOut(found.line(), "steps");
        }
        keys.rest();
        return new StoryDraft(id, title, topic, role, brief, cites, facts, start, steps);
    }

    private StepDraft step(String id, TreeKeys keys) {
        String situation = keys.text("situation");
        List<String> cites = keys.texts("cites");
        TableDraft table = table(keys);
        StepDraft.Kind kind = keys.has("choices")
                ? StepDraft.Kind.CHOOSE
                : keys.has("predict")
                        ? StepDraft.Kind.PREDICT
                        : keys.has("end") ? StepDraft.Kind.END : StepDraft.Kind.CHOOSE;
        List<ChoiceDraft> choices = kind == StepDraft.Kind.CHOOSE ? choices(keys) : List.of();
        TreeKeys predict = kind == StepDraft.Kind.PREDICT ? keys.group("predict") : none();
        TreeKeys end = kind == StepDraft.Kind.END ? keys.group("end") : none();
        StepDraft step = new StepDraft(
                id,
                kind,
                situation,
                cites,
                table,
                choices,
                predict.text("question"),
                predict.text("explanation"),
                predict.text("next"),
                end.text("outcome"),
                end.text("debrief"));
        predict.rest();
        end.rest();
        keys.rest();
        return step;
    }

    private List<ChoiceDraft> choices(TreeKeys keys) {
        var places = new AtomicInteger();
        return keys.each("choices", MOST_CHOICES, choice -> choice(choice, places.incrementAndGet()));
    }

    private ChoiceDraft choice(TreeKeys keys, int place) {
        String id = keys.text("id");
        return new ChoiceDraft(
                id.isEmpty() ? "c" + place : id,
                keys.text("label"),
                keys.text("consequence"),
                keys.number("score", Choice.MOST),
                keys.texts("cites"),
                keys.text("next"),
                table(keys));
    }

    private @Nullable TableDraft table(TreeKeys parent) {
        if (!parent.has("table")) {
            return null;
        }
        TreeKeys keys = parent.group("table");
        TableDraft table = new TableDraft(
                keys.text("proposal"),
                keys.text("sponsor"),
                keys.text("host"),
                keys.texts("clauses"),
                keys.texts("circumstances"));
        keys.rest();
        return table;
    }

    private TreeKeys keys(Tree.Entries group) {
        return new TreeKeys(file, problems, group);
    }

    private TreeKeys none() {
        return keys(new Tree.Entries(1, List.of()));
    }

    private void leftOut(int line, String what) {
        problems.add(new SourceLine(file, line), "stories.file.left-out", what);
    }

    /** The lines on which the steps of a file begin, by id. */
    static Map<String, Integer> lines(Tree.Entries story) {
        return story.entries().stream()
                .filter(entry -> entry.key().equals("steps"))
                .flatMap(entry -> entry.value() instanceof Tree.Entries steps
                        ? steps.entries().stream()
                        : java.util.stream.Stream.empty())
                .collect(Collectors.toMap(Tree.Entry::key, Tree.Entry::line, (first, _) -> first, LinkedHashMap::new));
    }
}

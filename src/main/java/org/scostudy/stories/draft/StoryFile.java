package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private StoryDraft story(Keys keys) {
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

    private StepDraft step(String id, Keys keys) {
        String situation = keys.text("situation");
        List<String> cites = keys.texts("cites");
        TableDraft table = table(keys);
        StepDraft.Kind kind = keys.has("choices")
                ? StepDraft.Kind.CHOOSE
                : keys.has("predict")
                        ? StepDraft.Kind.PREDICT
                        : keys.has("end") ? StepDraft.Kind.END : StepDraft.Kind.CHOOSE;
        List<ChoiceDraft> choices = kind == StepDraft.Kind.CHOOSE ? choices(keys) : List.of();
        Keys predict = kind == StepDraft.Kind.PREDICT ? keys.group("predict") : Keys.none(this);
        Keys end = kind == StepDraft.Kind.END ? keys.group("end") : Keys.none(this);
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

    private List<ChoiceDraft> choices(Keys keys) {
        List<ChoiceDraft> choices = new ArrayList<>();
        Tree found = keys.take("choices");
        if (found instanceof Tree.Items list) {
            for (Tree item : list.items()) {
                if (item instanceof Tree.Entries choice) {
                    choices.add(choice(keys(choice), choices.size()));
                } else {
                    leftOut(item.line(), "choices");
                }
            }
        } else if (found != null) {
            leftOut(found.line(), "choices");
        }
        return choices;
    }

    private ChoiceDraft choice(Keys keys, int place) {
        String id = keys.text("id");
        ChoiceDraft choice = new ChoiceDraft(
                id.isEmpty() ? "c" + (place + 1) : id,
                keys.text("label"),
                keys.text("consequence"),
                score(keys),
                keys.texts("cites"),
                keys.text("next"),
                table(keys));
        keys.rest();
        return choice;
    }

    private int score(Keys keys) {
        Tree tree = keys.take("score");
        if (tree == null) {
            return 0;
        }
        String text = tree instanceof Tree.Scalar scalar ? scalar.text() : "";
        for (int score = 0; score <= Choice.MOST; score++) {
            if (text.equals(String.valueOf(score))) {
                return score;
            }
        }
        problems.add(new SourceLine(file, tree.line()), "pack.decisions.no-number", "score", text, Choice.MOST);
        return 0;
    }

    private @Nullable TableDraft table(Keys parent) {
        if (!parent.has("table")) {
            return null;
        }
        Keys keys = parent.group("table");
        TableDraft table = new TableDraft(
                keys.text("proposal"),
                keys.text("sponsor"),
                keys.text("host"),
                keys.texts("clauses"),
                keys.texts("circumstances"));
        keys.rest();
        return table;
    }

    private Keys keys(Tree.Entries group) {
        return new Keys(this, group);
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

    /** The keys of one thing, each taken once; what nobody takes has no place there. */
    private static final class Keys {

        private final StoryFile reader;
        private final Map<String, Tree.Entry> left = new LinkedHashMap<>();

        Keys(StoryFile reader, Tree.Entries group) {
            this.reader = reader;
            group.entries().forEach(entry -> left.put(entry.key(), entry));
        }

        static Keys none(StoryFile reader) {
            return new Keys(reader, new Tree.Entries(1, List.of()));
        }

        boolean has(String key) {
            return left.containsKey(key);
        }

        @Nullable
        Tree take(String key) {
            Tree.Entry entry = left.remove(key);
            return entry == null ? null : entry.value();
        }

        String text(String key) {
            Tree tree = take(key);
            if (tree instanceof Tree.Scalar scalar) {
                return scalar.plain() && scalar.text().equals("~") ? "" : scalar.text();
            }
            if (tree != null) {
                reader.leftOut(tree.line(), key);
            }
            return "";
        }

        List<String> texts(String key) {
            Tree tree = take(key);
            List<String> texts = new ArrayList<>();
            if (tree instanceof Tree.Items list) {
                for (Tree item : list.items()) {
                    if (item instanceof Tree.Scalar scalar) {
                        texts.add(scalar.text());
                    } else {
                        reader.leftOut(item.line(), key);
                    }
                }
            } else if (tree != null) {
                reader.leftOut(tree.line(), key);
            }
            return texts;
        }

        Keys group(String key) {
            Tree tree = take(key);
            if (tree instanceof Tree.Entries group) {
                return new Keys(reader, group);
            }
            if (tree != null) {
                reader.leftOut(tree.line(), key);
            }
            return none(reader);
        }

        void rest() {
            left.values().forEach(entry -> reader.leftOut(entry.line(), entry.key()));
            left.clear();
        }
    }
}

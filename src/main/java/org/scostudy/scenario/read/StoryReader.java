package org.scostudy.scenario.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.Tree;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;

/** Reads a file in stories/. Stances and keys are never typed there: the council computes them from the tables. */
final class StoryReader {

    static final String FOLDER = "stories/";
    private static final List<String> OUTCOMES = List.of("adopted", "blocked", "watered-down", "postponed");

    /** A scenario and the places of its steps, for messages. */
    record Story(Scenario scenario, Fields file, Map<String, Fields> places) {}

    private final Pack pack;
    private final Decisions decisions;
    private final Problems problems;
    private final Council council;

    StoryReader(Pack pack, Decisions decisions, Problems problems, Words words) {
        this.pack = pack;
        this.decisions = decisions;
        this.problems = problems;
        this.council = new Council(decisions, words);
    }

    /** The story, or null when its problems leave nothing to look at. */
    @Nullable
    Story read(String name, Tree tree) {
        Fields file = Fields.of(name, tree, Shapes.STORY, problems);
        if (file == null) {
            return null;
        }
        String id = file.id("id");
        if (id != null && !name.equals(FOLDER + id + ".yaml")) {
            problems.add(file.place("id"), "pack.story.id", id);
        }
        String title = file.text("title");
        String topic = file.oneOf("topic", "topic", decisions.topics().keySet());
        String role = file.oneOf("role", "actor", decisions.actors().keySet());
        String brief = file.text("brief");
        List<String> cites = DecisionsReader.cites(file, pack);
        List<String> facts = file.allOf("facts", "fact", pack.facts().keySet());
        Map<String, Fields> places = new LinkedHashMap<>();
        file.eachEntry("steps", entry -> {
            Fields step = Fields.of(name, entry.value(), Shapes.STEP, problems);
            if (step != null) {
                places.put(entry.key(), step);
            }
        });
        String start = file.oneOf("start", "step", places.keySet());
        Map<String, Step> steps = new LinkedHashMap<>();
        places.forEach((key, fields) -> {
            Step step = step(key, fields, places.keySet());
            if (step != null) {
                steps.put(key, step);
            }
        });
        if (id == null
                || title == null
                || topic == null
                || brief == null
                || start == null
                || steps.size() < places.size()) {
            return null;
        }
        var scenario = new Scenario(
                id, pack.id(), title, topic, Scenario.Origin.AUTHORED, role, brief, cites, steps, start, facts);
        return new Story(scenario, file, places);
    }

    private @Nullable Step step(String id, Fields fields, Set<String> steps) {
        String situation = fields.text("situation");
        List<String> cites = fields.allOf("cites", "passage", pack.passages().keySet());
        Hearing table = table(fields);
        List<String> kinds = new ArrayList<>(List.of("predict", "choices", "end"));
        kinds.removeIf(key -> fields.tree(key) == null);
        if (kinds.size() != 1) {
            problems.add(fields.place(), kinds.isEmpty() ? "pack.story.idle-step" : "pack.story.full-step", kinds);
            return null;
        }
        if (situation == null) {
            return null;
        }
        return switch (kinds.getFirst()) {
            case "predict" -> predict(id, situation, cites, table, fields, steps);
            case "choices" -> choose(id, situation, cites, table, fields, steps);
            default -> end(id, situation, cites, table, fields);
        };
    }

    private @Nullable Hearing table(Fields parent) {
        Tree tree = parent.tree("table");
        Fields fields = tree == null ? null : Fields.of(parent.file(), tree, Shapes.TABLE, problems);
        if (fields == null) {
            return null;
        }
        String proposal =
                fields.oneOf("proposal", "proposal", decisions.proposals().keySet());
        String sponsor = fields.oneOf("sponsor", "member", decisions.members());
        String host = fields.oneOf("host", "member", decisions.members());
        List<String> clauses =
                fields.allOf("clauses", "clause", decisions.clauses().keySet());
        List<String> circumstances = fields.allOf(
                "circumstances", "circumstance", decisions.circumstances().keySet());
        return proposal == null || sponsor == null
                ? null
                : council.hear(
                        new Motion(proposal, sponsor, host, new HashSet<>(clauses), new HashSet<>(circumstances)));
    }

    private @Nullable Step predict(
            String id, String situation, List<String> cites, @Nullable Hearing table, Fields step, Set<String> steps) {
        Tree tree = step.tree("predict");
        Fields fields = tree == null ? null : Fields.of(step.file(), tree, Shapes.PREDICT, problems);
        if (fields == null) {
            return null;
        }
        String question = fields.text("question");
        String explanation = fields.text("explanation");
        String next = fields.oneOf("next", "step", steps);
        if (table == null && step.tree("table") == null) {
            problems.add(step.place(), "pack.story.no-table");
        }
        return table == null || question == null || explanation == null || next == null
                ? null
                : new Step.Predict(id, situation, cites, table, question, table.objectors(), explanation, next);
    }

    private @Nullable Step choose(
            String id, String situation, List<String> cites, @Nullable Hearing table, Fields step, Set<String> steps) {
        List<Choice> choices = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<Tree> items = step.items("choices");
        for (Tree item : items) {
            Fields fields = Fields.of(step.file(), item, Shapes.CHOICE, problems);
            Choice choice = fields == null ? null : choice(fields, steps);
            if (fields != null && choice != null) {
                if (!ids.add(choice.id())) {
                    problems.add(fields.place("id"), "pack.story.choice-twice", choice.id());
                }
                choices.add(choice);
            }
        }
        if (items.size() < 2) {
            problems.add(step.place("choices"), "pack.story.few-choices", items.size());
        }
        return choices.size() < items.size() || choices.isEmpty()
                ? null
                : new Step.Choose(id, situation, cites, table, choices);
    }

    private @Nullable Choice choice(Fields fields, Set<String> steps) {
        String id = fields.id("id");
        String label = fields.text("label");
        String consequence = fields.text("consequence");
        int score = Listed.number(fields, "score", Choice.MOST);
        List<String> cites = DecisionsReader.cites(fields, pack);
        String next = fields.oneOf("next", "step", steps);
        Hearing after = table(fields);
        return id == null || label == null || consequence == null || next == null
                ? null
                : new Choice(id, label, consequence, score, cites, next, after);
    }

    private @Nullable Step end(String id, String situation, List<String> cites, @Nullable Hearing table, Fields step) {
        Tree tree = step.tree("end");
        Fields fields = tree == null ? null : Fields.of(step.file(), tree, Shapes.END, problems);
        if (fields == null) {
            return null;
        }
        String outcome = fields.wordOf("outcome", OUTCOMES);
        String debrief = fields.text("debrief");
        return outcome == null || debrief == null
                ? null
                : new Step.End(id, situation, cites, table, outcome(outcome, table, debrief), debrief);
    }

    private static Outcome outcome(String word, @Nullable Hearing table, String debrief) {
        return switch (word) {
            case "adopted" -> new Outcome.Adopted();
            case "blocked" -> new Outcome.Blocked(table == null ? Set.of() : table.objectors());
            case "watered-down" ->
                new Outcome.WateredDown(
                        table != null && table.outcome() instanceof Outcome.WateredDown down ? down.what() : List.of());
            default -> new Outcome.Postponed(debrief);
        };
    }
}

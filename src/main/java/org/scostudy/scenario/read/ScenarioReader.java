package org.scostudy.scenario.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scostudy.language.Message;
import org.scostudy.language.Words;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.generated.ScenarioGenerator;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.negotiation.ReasonBook;
import org.scostudy.scenario.read.ScenarioCheck.Finding;
import org.scostudy.scenario.read.StoryReader.Story;
import org.scostudy.scenario.story.Scenario;

/** Reads and checks the decisions and the stories of a pack: all problems at once, and nothing of what has any. */
public final class ScenarioReader {

    private final Words words;

    /** @param words the language in which generated cases are told */
    public ScenarioReader(Words words) {
        this.words = words;
    }

    public ScenarioReading read(Pack pack) {
        if (pack.further().isEmpty()) {
            return new ScenarioReading.None();
        }
        var problems = new Problems();
        Tree tree = pack.further().get(DecisionsReader.FILE);
        if (tree == null) {
            problems.add(new SourceLine(DecisionsReader.FILE, 1), "pack.decisions.none");
            return new ScenarioReading.Broken(problems.sorted());
        }
        Decisions decisions = new DecisionsReader(pack, problems, words).read(tree);
        if (decisions == null || problems.any()) {
            return new ScenarioReading.Broken(problems.sorted());
        }
        ReasonBook reasons = new ReasonBookReader(pack, decisions, problems).read();
        var check = new ScenarioCheck(pack, decisions, new Council(decisions, words));
        List<Scenario> stories = stories(pack, decisions, check, problems);
        List<Scenario> generated = new ScenarioGenerator(decisions, words).generate(pack);
        for (Scenario scenario : generated) {
            for (Finding finding : check.check(scenario)) {
                problems.add(
                        new SourceLine(DecisionsReader.FILE, 1),
                        "pack.scenario.generated",
                        scenario.id(),
                        String.valueOf(finding.step()),
                        finding.said(),
                        new Message(
                                finding.said().key() + ".expected",
                                finding.said().values()));
            }
        }
        return problems.any()
                ? new ScenarioReading.Broken(problems.sorted())
                : new ScenarioReading.Loaded(decisions, reasons, stories, generated);
    }

    private List<Scenario> stories(Pack pack, Decisions decisions, ScenarioCheck check, Problems problems) {
        var reader = new StoryReader(pack, decisions, problems, words);
        List<Scenario> stories = new ArrayList<>();
        for (Map.Entry<String, Tree> file : pack.further().entrySet()) {
            Story story =
                    file.getKey().startsWith(StoryReader.FOLDER) ? reader.read(file.getKey(), file.getValue()) : null;
            if (story != null) {
                check.check(story.scenario()).forEach(finding -> report(story, finding, problems));
                stories.add(story.scenario());
            }
        }
        return stories;
    }

    private static void report(Story story, Finding finding, Problems problems) {
        Fields step = finding.step() == null ? null : story.places().get(finding.step());
        problems.add(
                step == null ? story.file().place() : step.place(),
                finding.said().key(),
                finding.said().values().toArray());
    }
}

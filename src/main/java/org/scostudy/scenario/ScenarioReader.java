package org.scostudy.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scostudy.material.Pack;
import org.scostudy.material.Place;
import org.scostudy.material.Problems;
import org.scostudy.material.Tree;
import org.scostudy.scenario.StoryReader.Story;

/** Reads and checks the decisions and the stories of a pack: all problems at once, and nothing of what has any. */
public final class ScenarioReader {

    public ScenarioReading read(Pack pack) {
        if (pack.further().isEmpty()) {
            return new ScenarioReading.None();
        }
        var problems = new Problems();
        Tree tree = pack.further().get(DecisionsReader.FILE);
        if (tree == null) {
            problems.add(new Place(DecisionsReader.FILE, 1), "there is no such file", "the decision model of the stories");
            return new ScenarioReading.Broken(problems.sorted());
        }
        Decisions decisions = new DecisionsReader(pack, problems).read(tree);
        if (decisions == null || problems.any()) {
            return new ScenarioReading.Broken(problems.sorted());
        }
        List<Scenario> stories = stories(pack, decisions, problems);
        if (problems.any()) {
            return new ScenarioReading.Broken(problems.sorted());
        }
        return new ScenarioReading.Loaded(decisions, stories, List.of());
    }

    private static List<Scenario> stories(Pack pack, Decisions decisions, Problems problems) {
        var reader = new StoryReader(pack, decisions, problems);
        List<Scenario> stories = new ArrayList<>();
        for (Map.Entry<String, Tree> file : pack.further().entrySet()) {
            Story story = file.getKey().startsWith(StoryReader.FOLDER)
                    ? reader.read(file.getKey(), file.getValue())
                    : null;
            if (story != null) {
                stories.add(story.scenario());
            }
        }
        return stories;
    }
}

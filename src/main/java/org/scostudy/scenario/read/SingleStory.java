package org.scostudy.scenario.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.Tree;
import org.scostudy.material.yaml.YamlText;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.read.ScenarioCheck.Finding;
import org.scostudy.scenario.story.Scenario;

/** Reads one story by itself, whatever stands beside it. */
public final class SingleStory {

    /**
     * @param scenario absent when its problems leave nothing to look at
     * @param problems what stands in the file and should not, by line
     * @param findings what keeps it from being played
     */
    public record Read(@Nullable Scenario scenario, List<PackProblem> problems, List<Finding> findings) {

        /** The scenario, if nothing at all is wrong with it. */
        public Optional<Scenario> sound() {
            return problems.isEmpty() && findings.isEmpty() ? Optional.ofNullable(scenario) : Optional.empty();
        }
    }

    private final Pack pack;
    private final Decisions decisions;
    private final Words words;

    /** @param pack under the id that the scenario is to name */
    public SingleStory(Pack pack, Decisions decisions, Words words) {
        this.pack = pack;
        this.decisions = decisions;
        this.words = words;
    }

    public static String file(String id) {
        return StoryReader.FOLDER + id + ".yaml";
    }

    /** The story that is called so, with all that the check of packs finds in it. */
    public Read read(String id, String text) {
        Read read = open(id, text);
        Scenario scenario = read.scenario();
        if (scenario == null || !read.problems().isEmpty()) {
            return read;
        }
        var check = new ScenarioCheck(pack, decisions, new Council(decisions, words));
        return new Read(scenario, read.problems(), check.check(scenario));
    }

    /** Without looking whether it is a good one: it may be a part, to be tried. */
    public Read open(String id, String text) {
        var problems = new Problems();
        String file = file(id);
        Tree tree = YamlText.parse(file, text, problems);
        List<Scenario> found = new ArrayList<>();
        if (tree != null) {
            StoryReader.Story story = new StoryReader(pack, decisions, problems, words).read(file, tree);
            if (story != null) {
                found.add(story.scenario());
            }
        }
        return new Read(found.isEmpty() ? null : found.getFirst(), problems.sorted(), List.of());
    }
}

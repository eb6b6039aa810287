package org.scostudy.scenario.read;

import java.util.List;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.negotiation.ReasonBook;
import org.scostudy.scenario.story.Scenario;

/** What came of reading a pack's decisions and stories: all of them, or everything that is wrong with them. */
public sealed interface ScenarioReading {

    /**
     * @param reasons what stands behind the reasons of the model; empty where the pack does not say
     * @param stories the authored ones, by file name
     * @param generated those that follow from the decision model
     */
    record Loaded(Decisions decisions, ReasonBook reasons, List<Scenario> stories, List<Scenario> generated)
            implements ScenarioReading {
        public Loaded {
            stories = List.copyOf(stories);
            generated = List.copyOf(generated);
        }
    }

    /** The pack has no decision model and no stories. */
    record None() implements ScenarioReading {}

    /** At least one problem, sorted by file and line. */
    record Broken(List<PackProblem> problems) implements ScenarioReading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}

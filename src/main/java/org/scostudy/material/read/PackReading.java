package org.scostudy.material.read;

import java.util.List;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.PackProblem;

/** What came of reading a folder: a whole pack, or everything that is wrong with it. */
public sealed interface PackReading {

    record Loaded(Pack pack) implements PackReading {}

    /** At least one problem, sorted by file and line. */
    record Broken(List<PackProblem> problems) implements PackReading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}

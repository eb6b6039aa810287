package org.scostudy.material;

import java.util.List;

/** What came of reading a folder: a whole pack, or everything that is wrong with it. */
public sealed interface PackReading {

    record Loaded(Pack pack) implements PackReading {}

    /** At least one problem, sorted by file and line. */
    record Broken(List<Problem> problems) implements PackReading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}

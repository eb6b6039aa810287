package org.scostudy.material.yaml;

import java.util.List;
import java.util.Set;

/** A parsed YAML file, each part with the line it starts on. */
public sealed interface Tree {

    int line();

    /** What this is, in the words of a message. */
    String noun();

    record Scalar(int line, String text, boolean plain) implements Tree {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        boolean isEmpty() {
            return plain ? NULLS.contains(text) : text.isBlank();
        }

        @Override
        public String noun() {
            return isEmpty() ? "nothing" : "\"" + shortened() + "\"";
        }

        private String shortened() {
            String oneLine = text.strip().replaceAll("\\s+", " ");
            return oneLine.length() <= 60 ? oneLine : oneLine.substring(0, 57) + "…";
        }
    }

    record Items(int line, List<Tree> items) implements Tree {
        @Override
        public String noun() {
            return "a list";
        }
    }

    record Entries(int line, List<Entry> entries) implements Tree {
        @Override
        public String noun() {
            return "a group of keys";
        }
    }

    record Entry(String key, int line, Tree value) {}
}

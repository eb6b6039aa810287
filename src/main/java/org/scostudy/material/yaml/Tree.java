package org.scostudy.material.yaml;

import java.util.List;
import java.util.Set;
import org.scostudy.language.Message;

/** A parsed YAML file, each part with the line it starts on. */
public sealed interface Tree {

    int line();

    /** What this is, in the words of a message. */
    Message noun();

    record Scalar(int line, String text, boolean plain) implements Tree {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        boolean isEmpty() {
            return plain ? NULLS.contains(text) : text.isBlank();
        }

        @Override
        public Message noun() {
            return isEmpty() ? Message.of("pack.noun.nothing") : Message.of("pack.noun.quoted", shortened());
        }

        private String shortened() {
            String oneLine = text.strip().replaceAll("\\s+", " ");
            return oneLine.length() <= 60 ? oneLine : oneLine.substring(0, 57) + "…";
        }
    }

    record Items(int line, List<Tree> items) implements Tree {
        @Override
        public Message noun() {
            return Message.of("pack.noun.list");
        }
    }

    record Entries(int line, List<Entry> entries) implements Tree {
        @Override
        public Message noun() {
            return Message.of("pack.noun.group");
        }
    }

    record Entry(String key, int line, Tree value) {}
}

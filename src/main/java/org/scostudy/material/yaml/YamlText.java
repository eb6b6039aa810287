package org.scostudy.material.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of one file from the parser's events, so that depth, anchors and aliases are refused before anything
 * grows from them.
 */
public final class YamlText {

    private static final String VALID =
            "valid YAML (quote texts that contain \": \" or \" #\" or start with a special sign)";

    private final String file;
    private final Problems problems;
    private final Iterator<Event> events;

    private YamlText(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The content of the file, or null when it is empty or its problems leave nothing to look at. */
    public static @Nullable Tree parse(String file, String text, Problems problems) {
        try {
            return new YamlText(file, text, problems).document();
        } catch (Refused refused) {
            problems.add(new SourceLine(file, refused.line), refused.what, refused.expected);
        } catch (MarkedYamlEngineException invalid) {
            problems.add(new SourceLine(file, line(invalid)), "not valid YAML: " + reason(invalid), VALID);
        } catch (YamlEngineException invalid) {
            problems.add(new SourceLine(file, 1), "not valid YAML: " + invalid.getMessage(), VALID);
        }
        return null;
    }

    private @Nullable Tree document() {
        Tree content = null;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (!(event instanceof NodeEvent node)) {
                continue;
            }
            if (++documents > 1) {
                throw new Refused(line(event), "a second document", "one document in a file, without \"---\" inside");
            }
            content = tree(node, 1);
        }
        if (content instanceof Tree.Scalar scalar && scalar.isEmpty()) {
            content = null;
        }
        if (content == null) {
            problems.add(new SourceLine(file, 1), "the file is empty", "its content, or no such file");
        }
        return content;
    }

    private Tree tree(Event event, int depth) {
        int line = line(event);
        if (depth > PackLimits.DEPTH) {
            throw new Refused(line, "nested too deep", "at most " + PackLimits.DEPTH + " levels");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            boolean alias = event instanceof AliasEvent;
            String sign =
                    (alias ? "the alias *" : "the anchor &") + node.getAnchor().get();
            problems.add(new SourceLine(file, line), sign, "the value itself, for anchors and aliases are not allowed");
        }
        return switch (event) {
            case ScalarEvent scalar -> {
                refuseTag(scalar.getTag().orElse(null), line);
                yield new Tree.Scalar(line, scalar.getValue(), scalar.isPlain());
            }
            case SequenceStartEvent list -> {
                refuseTag(list.getTag().orElse(null), line);
                yield items(line, depth);
            }
            case MappingStartEvent map -> {
                refuseTag(map.getTag().orElse(null), line);
                yield entries(line, depth);
            }
            default -> new Tree.Scalar(line, "", true);
        };
    }

    private Tree items(int line, int depth) {
        var items = new ArrayList<Tree>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(tree(event, depth + 1));
        }
        return new Tree.Items(line, items);
    }

    private Tree entries(int line, int depth) {
        var entries = new ArrayList<Tree.Entry>();
        var lines = new HashMap<String, Integer>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Tree key = tree(event, depth + 1);
            Tree value = tree(events.next(), depth + 1);
            if (!(key instanceof Tree.Scalar scalar)) {
                problems.add(new SourceLine(file, key.line()), key.noun() + " as a key", "a word as a key");
                continue;
            }
            Integer first = lines.putIfAbsent(scalar.text(), scalar.line());
            if (first != null) {
                problems.add(
                        new SourceLine(file, scalar.line()),
                        "the key " + scalar.noun() + " is there twice (first in line " + first + ")",
                        "each key once");
                continue;
            }
            entries.add(new Tree.Entry(scalar.text(), scalar.line(), value));
        }
        return new Tree.Entries(line, entries);
    }

    private void refuseTag(@Nullable String tag, int line) {
        if (tag != null) {
            problems.add(new SourceLine(file, line), "the YAML tag " + tag, "plain values without tags");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int line(MarkedYamlEngineException invalid) {
        return invalid.getProblemMark()
                        .or(invalid::getContextMark)
                        .map(Mark::getLine)
                        .orElse(0)
                + 1;
    }

    private static String reason(MarkedYamlEngineException invalid) {
        String reason = invalid.getProblem() == null
                ? "it cannot be parsed"
                : invalid.getProblem().strip();
        int problemLine = line(invalid);
        return invalid.getContextMark()
                .map(mark -> mark.getLine() + 1)
                .filter(began -> began != problemLine)
                .map(began -> reason + " (in what starts in line " + began + ")")
                .orElse(reason);
    }

    /** Ends the reading of a file that must not be read on. */
    private static final class Refused extends RuntimeException {
        private final int line;
        private final String what;
        private final String expected;

        Refused(int line, String what, String expected) {
            super(what, null, false, false);
            this.line = line;
            this.what = what;
            this.expected = expected;
        }
    }
}

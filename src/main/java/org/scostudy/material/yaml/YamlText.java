package org.scostudy.material.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
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
            problems.add(refused.problem);
        } catch (MarkedYamlEngineException invalid) {
            problems.add(new SourceLine(file, line(invalid)), "pack.yaml.invalid", reason(invalid));
        } catch (YamlEngineException invalid) {
            problems.add(new SourceLine(file, 1), "pack.yaml.invalid", String.valueOf(invalid.getMessage()));
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
                throw new Refused(PackProblem.at(new SourceLine(file, line(event)), "pack.yaml.documents"));
            }
            content = tree(node, 1);
        }
        if (content instanceof Tree.Scalar scalar && scalar.isEmpty()) {
            content = null;
        }
        if (content == null) {
            problems.add(new SourceLine(file, 1), "pack.yaml.empty");
        }
        return content;
    }

    private Tree tree(Event event, int depth) {
        int line = line(event);
        if (depth > PackLimits.DEPTH) {
            throw new Refused(
                    PackProblem.at(new SourceLine(file, line), "pack.yaml.deep", String.valueOf(PackLimits.DEPTH)));
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            String key = event instanceof AliasEvent ? "pack.yaml.alias" : "pack.yaml.anchor";
            problems.add(new SourceLine(file, line), key, node.getAnchor().get().toString());
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
                problems.add(new SourceLine(file, key.line()), "pack.yaml.key", key.noun());
                continue;
            }
            Integer first = lines.putIfAbsent(scalar.text(), scalar.line());
            if (first != null) {
                problems.add(new SourceLine(file, scalar.line()), "pack.yaml.key-twice", scalar.noun(), first);
                continue;
            }
            entries.add(new Tree.Entry(scalar.text(), scalar.line(), value));
        }
        return new Tree.Entries(line, entries);
    }

    private void refuseTag(@Nullable String tag, int line) {
        if (tag != null) {
            problems.add(new SourceLine(file, line), "pack.yaml.tag", tag);
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

    /** In the words of the parser, which speaks English. */
    private static Object reason(MarkedYamlEngineException invalid) {
        Object reason = invalid.getProblem() == null
                ? Message.of("pack.yaml.unparsable")
                : invalid.getProblem().strip();
        int problemLine = line(invalid);
        return invalid.getContextMark()
                .map(mark -> mark.getLine() + 1)
                .filter(began -> began != problemLine)
                .<Object>map(began -> Message.of("pack.yaml.since", reason, String.valueOf(began)))
                .orElse(reason);
    }

    /** Ends the reading of a file that must not be read on. */
    private static final class Refused extends RuntimeException {
        private final transient PackProblem problem;

        Refused(PackProblem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }
    }
}

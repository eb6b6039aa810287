package org.scostudy.scenario.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.negotiation.ReasonBook;

/** Reads reasons.yaml, which a pack may do without. Every reason and every fact must be there. */
final class ReasonBookReader {

    static final String FILE = "reasons.yaml";

    private final Pack pack;
    private final Problems problems;
    private final List<String> sources;

    ReasonBookReader(Pack pack, Decisions decisions, Problems problems) {
        this.pack = pack;
        this.problems = problems;
        this.sources = Stream.concat(decisions.rules().keySet().stream(), decisions.interests().keySet().stream())
                .toList();
    }

    ReasonBook read() {
        Tree tree = pack.further().get(FILE);
        if (tree == null) {
            return ReasonBook.EMPTY;
        }
        if (!(tree instanceof Tree.Items list)) {
            problems.add(new SourceLine(FILE, tree.line()), "pack.file.no-list", tree.noun(), FILE);
            return ReasonBook.EMPTY;
        }
        Map<String, ReasonBook.Entry> entries = new LinkedHashMap<>();
        for (Tree item : list.items()) {
            Fields fields = Fields.of(FILE, item, Shapes.REASON, problems);
            if (fields != null) {
                read(fields, entries);
            }
        }
        return new ReasonBook(entries);
    }

    private void read(Fields fields, Map<String, ReasonBook.Entry> entries) {
        String source = fields.oneOf("reason", "reason", sources);
        String idea = fields.id("idea");
        List<String> facts = Listed.some(
                fields, "facts", fields.allOf("facts", "fact", pack.facts().keySet()));
        if (source != null && idea != null && entries.putIfAbsent(source, new ReasonBook.Entry(idea, facts)) != null) {
            problems.add(fields.place("reason"), "pack.decisions.twice", Shapes.REASON.called(), source);
        }
    }
}

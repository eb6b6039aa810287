package org.scostudy.scenario.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;
import org.scostudy.material.yaml.YamlText;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.generated.ScenarioGenerator;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.read.ScenarioCheck.Finding;
import org.scostudy.scenario.story.Scenario;

/**
 * Reads a proposal with the clauses, matters and interests that it brings along, laid over the decision model of a pack:
 * a file of a few of the keys of decisions.yaml, whose entries come behind those of the pack.
 */
public final class SingleProposal {

    /**
     * @param model the pack's with what the file adds; absent when its problems leave nothing to look at
     * @param problems what stands in the file and should not, by line
     * @param scenarios those that follow from the proposal
     * @param findings what keeps some of these from being played
     */
    public record Read(
            @Nullable Decisions model, List<PackProblem> problems, List<Scenario> scenarios, List<Finding> findings) {

        /** The model, if nothing at all is wrong with it and something follows from it. */
        public Optional<Decisions> sound() {
            return problems.isEmpty() && findings.isEmpty() && !scenarios.isEmpty()
                    ? Optional.ofNullable(model)
                    : Optional.empty();
        }
    }

    /** What a file may bring along. */
    public static final List<String> KEYS = List.of("matters", "interests", "clauses", "proposals");

    private final Pack pack;
    private final Words words;

    /** @param pack under the id that its scenarios are to name */
    public SingleProposal(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** Whether the model can be read; what follows from it is not looked at. */
    public Read open(String text) {
        var problems = new Problems();
        Tree base = pack.further().get(DecisionsReader.FILE);
        Tree added = YamlText.parse(DecisionsReader.FILE, text, problems);
        if (!(base instanceof Tree.Entries before) || !(added instanceof Tree.Entries more)) {
            if (added != null) {
                problems.add(new SourceLine(DecisionsReader.FILE, added.line()), "pack.decisions.none");
            }
            return new Read(null, problems.sorted(), List.of(), List.of());
        }
        Decisions model = new DecisionsReader(pack, problems, words).read(joined(before, more));
        return new Read(problems.any() ? null : model, problems.sorted(), List.of(), List.of());
    }

    /** The proposal of that id, with all that follows from it. */
    public Read read(String id, String text) {
        Read read = open(text);
        Decisions model = read.model();
        if (model == null || !model.proposals().containsKey(id)) {
            return read;
        }
        List<Scenario> scenarios = new ScenarioGenerator(model, words).generate(pack, List.of(model.proposal(id)));
        var check = new ScenarioCheck(pack, model, new Council(model, words));
        List<Finding> findings = new ArrayList<>();
        scenarios.forEach(scenario -> findings.addAll(check.check(scenario)));
        return new Read(model, read.problems(), scenarios, findings);
    }

    private static Tree.Entries joined(Tree.Entries base, Tree.Entries added) {
        Map<String, Tree.Entry> joined = new LinkedHashMap<>();
        base.entries().forEach(entry -> joined.put(entry.key(), entry));
        for (Tree.Entry entry : added.entries()) {
            Tree.Entry before = KEYS.contains(entry.key()) ? joined.get(entry.key()) : null;
            joined.put(
                    before == null ? entry.key() + " " : entry.key(),
                    before == null ? entry : new Tree.Entry(entry.key(), 1, joined(before.value(), entry.value())));
        }
        return new Tree.Entries(1, List.copyOf(joined.values()));
    }

    private static Tree joined(Tree base, Tree added) {
        if (base instanceof Tree.Items first && added instanceof Tree.Items second) {
            List<Tree> items = new ArrayList<>(first.items());
            items.addAll(second.items());
            return new Tree.Items(1, items);
        }
        if (base instanceof Tree.Entries first && added instanceof Tree.Entries second) {
            List<Tree.Entry> entries = new ArrayList<>(first.entries());
            entries.addAll(second.entries());
            return new Tree.Entries(1, entries);
        }
        return added;
    }
}

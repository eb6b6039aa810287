package org.scostudy.material.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.scostudy.material.files.PackFiles;
import org.scostudy.material.files.PackTrees;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.FactType;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Passage;
import org.scostudy.material.model.Proposition;
import org.scostudy.material.model.Section;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.PackLimits;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.Shape;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;

/** A pack while it is being read. */
final class Draft {

    /** An item model with its stems as templates and where they stand. */
    record Model(ItemModel model, List<SlotSentence> stems) {}

    final PackTrees files;
    final Problems problems;
    final NamedThings<Section> sections;
    final NamedThings<Passage> passages;
    final NamedThings<Entity> entities;
    final NamedThings<FactType> factTypes;
    final NamedThings<ItemModel> itemModels;
    final NamedThings<Fact> facts;
    final NamedThings<Proposition> propositions;
    final Map<String, List<Model>> modelsByType = new HashMap<>();

    /** Entity types that slots name but no entity has: what fills such a slot is not held against its fact. */
    final Set<String> unknownTypes = new HashSet<>();

    Draft(PackTrees files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.sections = new NamedThings<>("section", PackLimits.OTHERS, problems);
        this.passages = new NamedThings<>("passage", PackLimits.OTHERS, problems);
        this.entities = new NamedThings<>("entity", PackLimits.ENTITIES, problems);
        this.factTypes = new NamedThings<>("fact-type", PackLimits.OTHERS, problems);
        this.itemModels = new NamedThings<>("item-model", PackLimits.OTHERS, problems);
        this.facts = new NamedThings<>("fact", PackLimits.FACTS, problems);
        this.propositions = new NamedThings<>("proposition", PackLimits.FACTS, problems);
    }

    List<Model> modelsOf(String factType) {
        return modelsByType.getOrDefault(factType, List.of());
    }

    void addModel(Model model) {
        modelsByType
                .computeIfAbsent(model.model().factType(), type -> new ArrayList<>())
                .add(model);
    }

    /** The files that other features read, as trees; YAML that does not parse is a problem of the pack. */
    Map<String, Tree> further() {
        var trees = new LinkedHashMap<String, Tree>();
        for (String stem : PackFiles.FURTHER) {
            for (String name : files.named(stem)) {
                Tree tree = files.parse(stem, name);
                if (tree != null) {
                    trees.put(name, tree);
                }
            }
        }
        return trees;
    }

    /** Reads all lists of one kind: the file of that name and those in the folder of that name. */
    void eachIn(String stem, Shape shape, NamedThings<?> into, Consumer<Fields> each) {
        for (String name : files.named(stem)) {
            Tree tree = files.parse(stem, name);
            if (!(tree instanceof Tree.Items list)) {
                into.markIncomplete();
                if (tree != null) {
                    problems.add(
                            new SourceLine(name, tree.line()),
                            name.equals(files.frameName()) ? "pack.heading.no-list" : "pack.file.no-list",
                            tree.noun(),
                            stem);
                }
                continue;
            }
            for (Tree item : list.items()) {
                if (into.isFull(new SourceLine(name, item.line()))) {
                    break;
                }
                Fields fields = Fields.of(name, item, shape, problems);
                if (fields == null) {
                    into.markIncomplete();
                } else {
                    each.accept(fields);
                }
            }
        }
    }
}

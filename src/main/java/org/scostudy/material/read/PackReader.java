package org.scostudy.material.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.scostudy.material.files.PackFiles;
import org.scostudy.material.files.PackTrees;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.Tree;

/**
 * Reads the files of a pack and checks all of it: every problem is found in one go, and a pack with problems is not
 * loaded at all. Works on any file system.
 */
public final class PackReader {

    public PackReading read(Path folder) {
        return read(PackFiles.in(folder));
    }

    public PackReading read(PackFiles files) {
        var problems = new Problems(files.problems());
        if (!files.readable()) {
            return new PackReading.Broken(problems.sorted());
        }
        var draft = new Draft(new PackTrees(files, problems), problems);
        var frame = new FrameReader(draft);
        FrameReader.Head head = frame.read();
        new EntityReader(draft).read();
        new FactTypeReader(draft).read();
        new ItemModelReader(draft).read();
        new FactReader(draft).read();
        new PropositionReader(draft).read();
        Map<String, Tree> further = draft.further();
        if (problems.any()
                || head.id() == null
                || head.title() == null
                || head.source() == null
                || head.asOf() == null) {
            return new PackReading.Broken(problems.sorted());
        }
        return new PackReading.Loaded(new Pack(
                head.id(),
                head.title(),
                head.source(),
                head.asOf(),
                List.copyOf(draft.sections.values().values()),
                draft.passages.values(),
                draft.entities.values(),
                draft.factTypes.values(),
                draft.facts.values(),
                List.copyOf(draft.itemModels.values().values()),
                List.copyOf(draft.propositions.values().values()),
                further));
    }
}

package org.scostudy.material.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;
import org.scostudy.material.yaml.YamlText;

/** The files of a pack as trees; a list may also stand under its heading in the file that frames the pack. */
public final class PackTrees {

    private final PackFiles files;
    private final Problems problems;
    private @Nullable Tree frame;
    private boolean frameRead;

    public PackTrees(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The name of the file that frames the pack. */
    public String frameName() {
        return files.frame();
    }

    public boolean hasFrame() {
        return files.has(files.frame());
    }

    /** What the framing file holds, or null when its problems leave nothing to look at. */
    @Nullable
    public Tree frame() {
        if (!frameRead) {
            frameRead = true;
            frame = hasFrame() ? parse(files.frame()) : null;
        }
        return frame;
    }

    /** Where lists of this kind stand. */
    public List<String> named(String stem) {
        var names = new ArrayList<String>();
        if (heading(stem) != null) {
            names.add(files.frame());
        }
        names.addAll(files.named(stem));
        return names;
    }

    /** The parsed file, or the part of the framing one under this heading. */
    @Nullable
    public Tree parse(String stem, String name) {
        return name.equals(files.frame()) ? heading(stem) : parse(name);
    }

    /** Where a list of this kind was looked for in vain. */
    public SourceLine missing(String stem) {
        boolean alone = !files.frame().equals(PackFiles.FRAME);
        return new SourceLine(alone ? files.frame() : stem + ".yaml", 1);
    }

    private @Nullable Tree heading(String stem) {
        if (PackFiles.HEADINGS.contains(stem) && frame() instanceof Tree.Entries keys) {
            for (Tree.Entry entry : keys.entries()) {
                if (entry.key().equals(stem)) {
                    return entry.value();
                }
            }
        }
        return null;
    }

    private @Nullable Tree parse(String name) {
        String text = new FileText(name, problems).read(files.content(name));
        return text == null ? null : YamlText.parse(name, text, problems);
    }
}

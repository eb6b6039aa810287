package org.scostudy.authoring.packs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.authoring.imports.ImportPreview.Change;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.GenerationReport.Refusal;
import org.scostudy.language.Message;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.question.Interaction.Kind;

/**
 * What the import of a pack would do, or did.
 *
 * @param content absent when there are problems
 * @param problems with any of them nothing is imported
 */
public record PackPreview(@Nullable Content content, List<PackProblem> problems) {

    /**
     * A pack without problems.
     *
     * @param change against what is there now
     * @param wasOut whether the pack is there, but was taken out
     * @param refused how many wordings are not asked
     * @param refusals the first of them
     * @param findings how many rules of item writing are broken
     * @param found the first of them
     */
    public record Content(
            String id,
            String title,
            Change change,
            boolean wasOut,
            int sections,
            int passages,
            int facts,
            int cards,
            Map<Kind, Integer> questions,
            int refused,
            Map<Reason, Long> refusedBy,
            List<Refusal> refusals,
            int findings,
            List<Message> found,
            PackDifference difference) {}

    /** Whether there is anything to import. */
    public boolean useful() {
        return content != null && (content.change() != Change.UNCHANGED || content.wasOut());
    }
}

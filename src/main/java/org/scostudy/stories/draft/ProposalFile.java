package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;
import org.scostudy.material.yaml.TreeText;
import org.scostudy.material.yaml.YamlText;
import org.scostudy.scenario.model.Clause;
import org.scostudy.stories.draft.ProposalDraft.ClauseDraft;
import org.scostudy.stories.draft.ProposalDraft.InterestDraft;
import org.scostudy.stories.draft.ProposalDraft.MatterDraft;

/** A proposal as a file: some keys of decisions.yaml, whose entries can be copied into that of a pack. */
public final class ProposalFile {

    /** More of its own has no proposal. */
    static final int MOST = 40;

    /** @param proposal absent when the file holds none */
    public record Read(@Nullable ProposalDraft proposal, List<PackProblem> leftOut) {}

    private ProposalFile() {}

    public static String write(ProposalDraft draft) {
        var tree = new TreeBuilder();
        if (!draft.ownMatters().isEmpty()) {
            var matters = new TreeBuilder();
            draft.ownMatters().forEach(matter -> matters.put(matter.id(), new Tree.Scalar(1, matter.text(), false)));
            tree.put("matters", matters.done());
        }
        if (!draft.ownInterests().isEmpty()) {
            tree.put(
                    "interests",
                    new Tree.Items(
                            1,
                            draft.ownInterests().stream()
                                    .map(ProposalFile::interest)
                                    .toList()));
        }
        if (!draft.ownClauses().isEmpty()) {
            tree.put(
                    "clauses",
                    new Tree.Items(
                            1,
                            draft.ownClauses().stream()
                                    .map(ProposalFile::clause)
                                    .toList()));
        }
        tree.put("proposals", new Tree.Items(1, List.of(proposal(draft))));
        return TreeText.of(tree.done());
    }

    private static Tree interest(InterestDraft interest) {
        return new TreeBuilder()
                .say("id", interest.id())
                .say("holder", interest.holder())
                .say("matter", interest.matter())
                .say("side", interest.side())
                .say("strength", interest.strength())
                .say("when", interest.when())
                .say("concerns", interest.concerns())
                .list("eased-by", interest.easedBy())
                .say("basis", interest.basis())
                .say("text", interest.text())
                .list("cites", interest.cites())
                .done();
    }

    private static Tree clause(ClauseDraft clause) {
        return new TreeBuilder()
                .say("id", clause.id())
                .say("text", clause.text())
                .always("matters", clause.matters())
                .say("weight", String.valueOf(clause.weight()))
                .say("instead", clause.instead())
                .say("dropping", clause.dropping())
                .say("adding", clause.adding())
                .list("cites", clause.cites())
                .done();
    }

    private static Tree proposal(ProposalDraft draft) {
        var tree = new TreeBuilder()
                .say("id", draft.id())
                .say("topic", draft.topic())
                .say("title", draft.title())
                .say("brief", draft.brief())
                .say("aim", draft.aim())
                .list("sponsors", draft.sponsors())
                .list("hosts", draft.hosts())
                .list("clauses", draft.clauses())
                .list("remedies", draft.remedies())
                .list("seats", draft.seats())
                .list("guests", draft.guests())
                .list("twists", draft.twists())
                .list("cites", draft.cites())
                .list("facts", draft.facts());
        Tree.Entries reported = new TreeBuilder()
                .say("text", draft.reported())
                .list("cites", draft.reportedCites())
                .done();
        return reported.entries().isEmpty()
                ? tree.done()
                : tree.put("reported", reported).done();
    }

    public static Read read(String file, String text) {
        var problems = new Problems();
        if (text.length() > StoryFile.LONGEST) {
            problems.add(new SourceLine(file, 1), "stories.file.long", StoryFile.LONGEST);
            return new Read(null, problems.sorted());
        }
        Tree tree = YamlText.parse(file, text, problems);
        if (!(tree instanceof Tree.Entries group)) {
            if (tree != null) {
                problems.add(new SourceLine(file, tree.line()), "stories.file.none", tree.noun());
            }
            return new Read(null, problems.sorted());
        }
        var keys = new TreeKeys(file, problems, group);
        List<MatterDraft> matters = new ArrayList<>();
        Tree named = keys.take("matters");
        if (named instanceof Tree.Entries entries) {
            for (Tree.Entry entry : entries.entries()) {
                if (entry.value() instanceof Tree.Scalar words && matters.size() < MOST) {
                    matters.add(new MatterDraft(entry.key(), words.text()));
                } else {
                    keys.leftOut(entry.line(), entry.key());
                }
            }
        } else if (named != null) {
            keys.leftOut(named.line(), "matters");
        }
        List<InterestDraft> interests = keys.each("interests", MOST, ProposalFile::interest);
        List<ClauseDraft> clauses = keys.each("clauses", MOST, ProposalFile::clause);
        List<ProposalDraft> proposals = keys.each("proposals", 1, ProposalFile::proposal);
        keys.rest();
        return new Read(
                proposals.isEmpty() ? null : proposals.getFirst().bringing(matters, clauses, interests),
                problems.sorted());
    }

    private static InterestDraft interest(TreeKeys keys) {
        return new InterestDraft(
                keys.text("id"),
                keys.text("holder"),
                keys.text("matter"),
                keys.text("side"),
                keys.text("strength"),
                keys.text("when"),
                keys.text("concerns"),
                keys.texts("eased-by"),
                keys.text("basis"),
                keys.text("text"),
                keys.texts("cites"));
    }

    private static ClauseDraft clause(TreeKeys keys) {
        return new ClauseDraft(
                keys.text("id"),
                keys.text("text"),
                keys.texts("matters"),
                keys.number("weight", Clause.MOST_WEIGHT),
                keys.text("instead"),
                keys.text("dropping"),
                keys.text("adding"),
                keys.texts("cites"));
    }

    private static ProposalDraft proposal(TreeKeys keys) {
        TreeKeys reported = keys.group("reported");
        ProposalDraft draft = new ProposalDraft(
                keys.text("id"),
                keys.text("topic"),
                keys.text("title"),
                keys.text("brief"),
                keys.text("aim"),
                keys.texts("sponsors"),
                keys.texts("hosts"),
                keys.texts("clauses"),
                keys.texts("remedies"),
                keys.texts("seats"),
                keys.texts("guests"),
                keys.texts("twists"),
                keys.texts("cites"),
                keys.texts("facts"),
                reported.text("text"),
                reported.texts("cites"),
                List.of(),
                List.of(),
                List.of());
        reported.rest();
        return draft;
    }
}

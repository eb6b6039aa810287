package org.scostudy.stories.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.language.Messages;
import org.scostudy.language.Words;
import org.scostudy.material.store.Packs;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.question.Material;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.council.Redrafts;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.scenario.read.SingleProposal;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.stories.draft.ProposalDraft;
import org.scostudy.stories.draft.ProposalDraft.ClauseDraft;
import org.scostudy.stories.draft.ProposalDraft.InterestDraft;
import org.scostudy.stories.draft.ProposalFile;
import org.scostudy.stories.draft.ProposalGaps;
import org.scostudy.stories.draft.Remark;
import org.springframework.stereotype.Component;

/** Whether a proposal can be put to the members, and what they would make of it. */
@Component
public class ProposalChecking {

    /**
     * What the members make of it, as it is tabled by the first sponsor.
     *
     * @param model the pack's, with what the proposal brings along
     * @param turning how many ways there are to change their minds; 0 when it is carried as it is
     */
    public record Outlook(Decisions model, Hearing hearing, int turning) {}

    private final Packs packs;
    private final Scenarios scenarios;
    private final Messages messages;

    ProposalChecking(Packs packs, Scenarios scenarios, Messages messages) {
        this.packs = packs;
        this.scenarios = scenarios;
        this.messages = messages;
    }

    /** The decision model of the pack itself. */
    public Optional<Decisions> decisions(String pack) {
        return scenarios.decisions(Material.pack(pack));
    }

    /** What stands between the proposal and its learners; nothing when it is good. */
    public List<Remark> of(StoryRow row, ProposalDraft draft) {
        Optional<Decisions> base = decisions(row.pack());
        if (base.isEmpty()) {
            return List.of(new Remark(null, Message.of("stories.check.no-pack", row.pack())));
        }
        List<Remark> gaps = ProposalGaps.of(draft, base.get());
        if (!gaps.isEmpty()) {
            return gaps;
        }
        SingleProposal.Read read = reader(row).read(row.name(), ProposalFile.write(draft.named(row.name())));
        List<Remark> remarks = new ArrayList<>();
        read.problems().forEach(problem -> remarks.add(new Remark(null, said(problem))));
        Map<Message, Remark> findings = new LinkedHashMap<>();
        read.findings()
                .forEach(finding -> findings.putIfAbsent(
                        finding.said(),
                        new Remark(
                                null,
                                Message.of(
                                        "stories.check.says",
                                        finding.said(),
                                        new Message(
                                                finding.said().key() + ".expected",
                                                finding.said().values())))));
        remarks.addAll(findings.values());
        outlook(read.model(), row.name()).ifPresent(outlook -> remarks.addAll(extremes(outlook, read.scenarios())));
        return remarks;
    }

    /** What the members make of it now, as far as it can be asked. */
    public Optional<Outlook> outlook(StoryRow row, ProposalDraft draft) {
        if (decisions(row.pack()).isEmpty()) {
            return Optional.empty();
        }
        SingleProposal.Read read = reader(row).open(ProposalFile.write(filled(row, draft)));
        return outlook(read.model(), row.name());
    }

    private Optional<Outlook> outlook(@Nullable Decisions model, String id) {
        Proposal proposal = model == null ? null : model.proposals().get(id);
        if (model == null || proposal == null || proposal.sponsors().isEmpty()) {
            return Optional.empty();
        }
        Words words = messages.here();
        var council = new Council(model, words);
        String sponsor = proposal.sponsors().getFirst();
        String host = proposal.hosts().stream()
                .filter(each -> !each.equals(sponsor))
                .findFirst()
                .orElse(null);
        var motion = new Motion(id, sponsor, host, Set.copyOf(proposal.clauses()), Set.of());
        Hearing hearing = council.hear(motion);
        int turning = new Redrafts(model, council).turning(motion).size();
        return Optional.of(new Outlook(model, hearing, turning));
    }

    /** What nobody could ever carry, and what nobody would ever mind, leaves nothing to play. */
    private static List<Remark> extremes(Outlook outlook, List<Scenario> scenarios) {
        boolean carried = outlook.hearing().outcome().carried();
        if (!carried && outlook.turning() == 0) {
            return List.of(new Remark(null, Message.of("stories.lack.nothing-passes")));
        }
        if (carried
                && outlook.hearing().stances().values().stream().noneMatch(stance -> stance.hasReservations())
                && scenarios.stream().noneMatch(ProposalChecking::isDisputed)) {
            return List.of(new Remark(null, Message.of("stories.lack.everything-passes")));
        }
        return scenarios.isEmpty() ? List.of(new Remark(null, Message.of("stories.lack.no-scenario"))) : List.of();
    }

    /** Somewhere on its ways somebody objects. */
    private static boolean isDisputed(Scenario scenario) {
        return scenario.steps().values().stream()
                .map(step -> step.table())
                .anyMatch(table -> table != null && !table.objectors().isEmpty());
    }

    /** What is not written yet is made up for, so that one sees where the members stand while one writes. */
    private ProposalDraft filled(StoryRow row, ProposalDraft draft) {
        String untold = messages.here().say("stories.untold");
        String topic = draft.topic().isEmpty()
                ? decisions(row.pack())
                        .flatMap(model -> model.topics().keySet().stream().findFirst())
                        .orElse("")
                : draft.topic();
        List<String> cites = draft.cites().isEmpty() ? first(row) : draft.cites();
        List<String> facts = draft.facts().isEmpty()
                ? packs.find(row.pack()).stream()
                        .flatMap(pack -> pack.facts().keySet().stream())
                        .limit(1)
                        .toList()
                : draft.facts();
        List<String> twists = draft.twists().isEmpty()
                ? decisions(row.pack()).stream()
                        .flatMap(model -> model.twists().keySet().stream())
                        .limit(1)
                        .toList()
                : draft.twists();
        return new ProposalDraft(
                row.name(),
                topic,
                said(draft.title(), untold),
                said(draft.brief(), untold),
                said(draft.aim(), untold),
                draft.sponsors(),
                draft.hosts(),
                draft.clauses(),
                draft.remedies(),
                draft.seats().isEmpty() ? List.of(Proposal.CHAIR) : draft.seats(),
                draft.guests(),
                twists,
                cites,
                facts,
                said(draft.reported(), untold),
                draft.reportedCites().isEmpty() ? cites : draft.reportedCites(),
                draft.ownMatters(),
                draft.ownClauses().stream()
                        .map(clause -> new ClauseDraft(
                                clause.id(),
                                said(clause.text(), untold),
                                clause.matters(),
                                clause.weight(),
                                clause.instead(),
                                said(clause.dropping(), untold),
                                said(clause.adding(), untold),
                                clause.cites().isEmpty() ? cites : clause.cites()))
                        .toList(),
                draft.ownInterests().stream()
                        .filter(each -> Stream.of(each.holder(), each.matter(), each.side(), each.strength())
                                .noneMatch(String::isEmpty))
                        .map(each -> new InterestDraft(
                                each.id(),
                                each.holder(),
                                each.matter(),
                                each.side(),
                                each.strength(),
                                each.when(),
                                each.concerns(),
                                each.easedBy(),
                                each.basis(),
                                said(each.text(), untold),
                                each.cites().isEmpty() ? cites : each.cites()))
                        .toList());
    }

    private List<String> first(StoryRow row) {
        return packs.find(row.pack()).stream()
                .flatMap(pack -> pack.passages().keySet().stream())
                .limit(1)
                .toList();
    }

    private static String said(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    private static Message said(PackProblem problem) {
        return Message.of(
                "stories.check.says",
                problem.said(),
                new Message(problem.said().key() + ".expected", problem.said().values()));
    }

    private SingleProposal reader(StoryRow row) {
        return new SingleProposal(packs.find(row.pack()).orElseThrow().as(row.material()), messages.here());
    }
}

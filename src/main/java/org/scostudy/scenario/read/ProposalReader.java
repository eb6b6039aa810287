package org.scostudy.scenario.read;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.Tree;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Actor;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Decisions.Rule;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Motion;

/** Reads the proposals of a decision model, and whether they make sense beside the rest of it. */
final class ProposalReader {

    private final Pack pack;
    private final Problems problems;
    private final Words words;

    ProposalReader(Pack pack, Problems problems, Words words) {
        this.pack = pack;
        this.problems = problems;
        this.words = words;
    }

    @Nullable
    Proposal read(
            Fields fields,
            Set<String> topics,
            Map<String, Actor> actors,
            Map<String, Clause> clauses,
            Set<String> twists) {
        List<String> members =
                actors.values().stream().filter(Actor::votes).map(Actor::id).toList();
        List<String> others = actors.keySet().stream()
                .filter(actor -> !members.contains(actor))
                .toList();
        String id = fields.id("id");
        String topic = fields.oneOf("topic", "topic", topics);
        String title = Listed.fillable(fields, "title");
        String brief = Listed.fillable(fields, "brief");
        String aim = Listed.fillable(fields, "aim");
        List<String> sponsors = Listed.some(fields, "sponsors", fields.allOf("sponsors", "member", members));
        List<String> hosts = fields.allOf("hosts", "member", members);
        List<String> texts = Listed.some(fields, "clauses", fields.allOf("clauses", "clause", clauses.keySet()));
        List<String> remedies = fields.allOf("remedies", "clause", clauses.keySet());
        List<String> guests = fields.allOf("guests", "guest", others);
        List<String> places = Stream.of(List.of(Proposal.CHAIR, Proposal.SPONSOR, Rule.HOST), members, guests)
                .flatMap(List::stream)
                .toList();
        List<String> seats = Listed.some(fields, "seats", fields.allOf("seats", "seat", places));
        List<String> comesBetween = Listed.some(fields, "twists", fields.allOf("twists", "twist", twists));
        List<String> cites = DecisionsReader.cites(fields, pack);
        List<String> facts = Listed.some(
                fields, "facts", fields.allOf("facts", "fact", pack.facts().keySet()));
        if (texts.stream()
                        .map(clauses::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Clause::weight)
                        .sum()
                == 0) {
            problems.add(fields.place("clauses"), "pack.decisions.no-aim");
        }
        Proposal.Report reported = report(fields);
        if (id == null || topic == null || title == null || brief == null || aim == null || reported == null) {
            return null;
        }
        return new Proposal(
                id,
                topic,
                title,
                brief,
                aim,
                sponsors,
                hosts,
                texts,
                remedies,
                seats,
                guests,
                comesBetween,
                cites,
                facts,
                reported);
    }

    private Proposal.@Nullable Report report(Fields proposal) {
        Tree tree = proposal.tree("reported");
        Fields fields = tree == null ? null : Fields.of(DecisionsReader.FILE, tree, Shapes.REPORT, problems);
        if (fields == null) {
            return null;
        }
        String text = fields.text("text");
        List<String> cites = DecisionsReader.cites(fields, pack);
        return text == null ? null : new Proposal.Report(text, cites);
    }

    /** What comes between brings something that the draft does not hold yet. */
    void news(Fields file, Map<String, Proposal> proposals, Map<String, Twist> twists) {
        for (Proposal proposal : proposals.values()) {
            for (String id : proposal.twists()) {
                Twist twist = twists.get(id);
                if (twist != null) {
                    twist.adds().stream()
                            .filter(proposal.clauses()::contains)
                            .forEach(clause -> problems.add(
                                    file.place("proposals"), "pack.decisions.no-news", proposal.id(), id, clause));
                }
            }
        }
    }

    /** Nobody tables what its own stated interests are against. */
    void willingSponsors(Fields file, Decisions decisions) {
        var council = new Council(decisions, words);
        for (Proposal proposal : decisions.proposals().values()) {
            for (String sponsor : proposal.sponsors()) {
                if (wherever(proposal, sponsor).anyMatch(motion -> council.isAgainstItsInterests(sponsor, motion))) {
                    problems.add(file.place("proposals"), "pack.decisions.unwilling", proposal.id(), sponsor);
                }
            }
        }
    }

    /** On the soil of each host but its own; nowhere, where that does not matter. */
    private static Stream<Motion> wherever(Proposal proposal, String sponsor) {
        Set<String> clauses = new HashSet<>(proposal.clauses());
        return proposal.hosts().isEmpty()
                ? Stream.of(new Motion(proposal.id(), sponsor, null, clauses, Set.of()))
                : proposal.hosts().stream()
                        .filter(host -> !host.equals(sponsor))
                        .map(host -> new Motion(proposal.id(), sponsor, host, clauses, Set.of()));
    }
}

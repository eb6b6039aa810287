package org.scostudy.scenario.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Interest;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Decisions.Rule;
import org.scostudy.scenario.model.Grounds;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Reason.Side;
import org.scostudy.scenario.model.Strength;
import org.scostudy.scenario.negotiation.Goal.Kind;
import org.scostudy.scenario.negotiation.Goal.Test;

/** Turns interests into goals. */
final class MandateWriter {

    /** More of one kind would not be kept in mind. */
    private static final int MOST_OF_A_KIND = 3;

    private final Decisions decisions;
    private final Proposal proposal;
    private final Council council;
    private final Motion table;
    private final Words words;

    MandateWriter(Dossier dossier, Council council, Motion table, Words words) {
        this.decisions = dossier.decisions();
        this.proposal = dossier.proposal();
        this.council = council;
        this.table = table;
        this.words = words;
    }

    List<Goal> ofChair() {
        return List.of(
                passes(),
                aim(Kind.WOULD_LIKE),
                new Goal(
                        Kind.WOULD_LIKE,
                        Test.WITHOUT_DOUBTS,
                        "",
                        words.say("scenario.mandate.without-doubts"),
                        words.say("scenario.mandate.without-doubts.why"),
                        decisions.rule(Council.CONSENSUS).cites()));
    }

    private Goal passes() {
        Rule consensus = decisions.rule(Council.CONSENSUS);
        return new Goal(
                Kind.MUST_HAVE,
                Test.PASSES,
                "",
                words.say("scenario.mandate.passes"),
                consensus.text(),
                consensus.cites());
    }

    private Goal aim(Kind kind) {
        return new Goal(
                kind,
                Test.KEEPS_AIM,
                "",
                words.say("scenario.mandate.keeps-aim"),
                words.say("scenario.mandate.keeps-aim.why", council.fill(proposal.aim(), table)),
                proposal.cites());
    }

    List<Goal> of(String seat, List<ClauseLine> lines) {
        List<Goal> goals = new ArrayList<>();
        for (String matter : matters(lines)) {
            Goal against = strongest(seat, matter, Side.AGAINST);
            Goal of = strongest(seat, matter, Side.FOR);
            if (against != null && (of == null || against.kind() == Kind.CANNOT_SIGN && of.kind() != Kind.MUST_HAVE)) {
                goals.add(against);
            } else if (of != null) {
                goals.add(of);
            }
        }
        rules(seat, lines, goals);
        if (seat.equals(table.sponsor())) {
            goals.add(aim(Kind.WOULD_LIKE));
        }
        if (goals.stream().noneMatch(goal -> goal.kind() == Kind.MUST_HAVE)) {
            // A brief without a must gives nothing to work for, and a wish of the reading is no must.
            goals.add(passes());
        }
        return sorted(goals);
    }

    private static List<String> matters(List<ClauseLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.clause()), line.milder().stream()))
                .map(Clause::matters)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private @Nullable Goal strongest(String seat, String matter, Side side) {
        return decisions.interests().values().stream()
                .filter(interest -> interest.matter().equals(matter)
                        && interest.side() == side
                        && decisions.includes(interest.holder(), seat)
                        && (interest.when() == null || table.circumstances().contains(interest.when())))
                .max(Comparator.comparing(Interest::strength))
                .map(interest -> goal(interest))
                .orElse(null);
    }

    private Goal goal(Interest interest) {
        boolean vital = interest.strength().compareTo(Strength.CLEAR) > 0;
        boolean wanted = interest.side() == Side.FOR;
        Kind kind =
                wanted ? vital ? Kind.MUST_HAVE : Kind.WOULD_LIKE : vital ? Kind.CANNOT_SIGN : Kind.WOULD_RATHER_NOT;
        return new Goal(
                kind,
                wanted ? Test.HAS : Test.LACKS,
                interest.matter(),
                inWords(interest.matter()),
                interest.basis() == Grounds.INFERRED
                        ? words.say("scenario.inferred", interest.text())
                        : interest.text(),
                interest.cites());
    }

    private String inWords(String matter) {
        return String.valueOf(decisions.matters().get(matter));
    }

    /** What the organisation's rules forbid a member to accept, such as forces on its own soil. */
    private void rules(String seat, List<ClauseLine> lines, List<Goal> goals) {
        if (!decisions.actor(seat).votes()) {
            return;
        }
        for (Rule rule : decisions.rules().values()) {
            String matter = rule.matter();
            boolean known = goals.stream().anyMatch(goal -> goal.about().equals(matter));
            if (matter != null
                    && rule.effect() == Rule.Effect.BLOCKS
                    && !known
                    && matters(lines).contains(matter)
                    && binds(rule, seat)) {
                goals.add(new Goal(Kind.CANNOT_SIGN, Test.LACKS, matter, inWords(matter), rule.text(), rule.cites()));
            }
        }
    }

    private boolean binds(Rule rule, String seat) {
        boolean hosts = table.host() == null || seat.equals(table.host());
        return !seat.equals(table.sponsor())
                && rule.binds().stream()
                        .anyMatch(bound -> bound.equals(Rule.HOST) ? hosts : decisions.includes(bound, seat));
    }

    private static List<Goal> sorted(List<Goal> goals) {
        Map<Kind, List<Goal>> byKind = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            byKind.put(
                    kind,
                    goals.stream()
                            .filter(goal -> goal.kind() == kind)
                            .limit(MOST_OF_A_KIND)
                            .toList());
        }
        return byKind.values().stream().flatMap(List::stream).toList();
    }
}

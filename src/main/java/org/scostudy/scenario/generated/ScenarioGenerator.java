package org.scostudy.scenario.generated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.material.model.Pack;
import org.scostudy.scenario.council.Case;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.council.Redrafts;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Decisions.Rule;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.story.Fingerprint;
import org.scostudy.scenario.story.Scenario;

/** Makes scenarios from the decision model: each proposal with its sponsors, hosts, seats and twists. Always the same. */
public final class ScenarioGenerator {

    /** More of one proposal would repeat themselves. */
    private static final int MOST_OF_ONE_PROPOSAL = 8;

    private static final int HEATED = 3;

    private final Decisions decisions;
    private final Words words;
    private final Council council;
    private final Redrafts redrafts;

    /** @param words the language in which the cases are told; what the model says stays in its own */
    public ScenarioGenerator(Decisions decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
        this.council = new Council(decisions, words);
        this.redrafts = new Redrafts(decisions, council);
    }

    public List<Scenario> generate(Pack pack) {
        List<Scenario> scenarios = new ArrayList<>();
        for (Proposal proposal : decisions.proposals().values()) {
            List<Seating> seatings = spread(seatings(proposal));
            for (int variant = 0; variant < seatings.size(); variant++) {
                new CaseWriter(
                                decisions,
                                council,
                                redrafts,
                                asCase(proposal, seatings.get(variant), variant),
                                words,
                                pack.asOf())
                        .write(pack.id())
                        .ifPresent(scenarios::add);
            }
        }
        return scenarios;
    }

    /** Who tables the proposal, where it would happen, and who the learner is; no role for the chair. */
    private record Seating(
            String id,
            String sponsor,
            @Nullable String host,
            @Nullable String role) {}

    private List<Seating> seatings(Proposal proposal) {
        Map<String, Seating> seatings = new LinkedHashMap<>();
        for (String sponsor : proposal.sponsors()) {
            for (Optional<String> host : hosts(proposal, sponsor)) {
                for (String seat : proposal.seats()) {
                    Seating seating = seating(proposal, sponsor, host.orElse(null), seat);
                    if (seating != null) {
                        seatings.putIfAbsent(seating.id(), seating);
                    }
                }
            }
        }
        return List.copyOf(seatings.values());
    }

    private static List<Optional<String>> hosts(Proposal proposal, String sponsor) {
        if (proposal.hosts().isEmpty()) {
            return List.of(Optional.empty());
        }
        return proposal.hosts().stream()
                .filter(host -> !host.equals(sponsor))
                .map(Optional::of)
                .toList();
    }

    /** None where the seat is taken by the sponsor, or where its member would have nothing to say. */
    private @Nullable Seating seating(Proposal proposal, String sponsor, @Nullable String host, String seat) {
        String where = proposal.id() + "." + sponsor + (host == null ? "" : "." + host) + ".";
        return switch (seat) {
            case Proposal.CHAIR -> new Seating(where + seat, sponsor, host, null);
            case Proposal.SPONSOR -> new Seating(where + sponsor, sponsor, host, sponsor);
            default -> {
                String member = seat.equals(Rule.HOST) ? host : seat;
                Motion motion = motion(proposal, sponsor, host, Set.of());
                yield member == null || member.equals(sponsor) || !hasStake(member, motion)
                        ? null
                        : new Seating(where + member, sponsor, host, member);
            }
        };
    }

    private static Motion motion(Proposal proposal, String sponsor, @Nullable String host, Set<String> circumstances) {
        return new Motion(proposal.id(), sponsor, host, new TreeSet<>(proposal.clauses()), circumstances);
    }

    private boolean hasStake(String member, Motion motion) {
        if (!decisions.actor(member).votes()) {
            return council.hear(motion).voices().containsKey(member);
        }
        Stance stance = council.hear(motion).stance(member);
        return stance.objects() || stance.hasReservations();
    }

    private Case asCase(Proposal proposal, Seating seating, int variant) {
        Motion opening = motion(proposal, seating.sponsor(), seating.host(), heat(proposal, variant));
        return new Case(
                seating.id(),
                proposal,
                opening,
                seating.role(),
                variant % proposal.twists().size());
    }

    /** Some cases open in circumstances that others only get into. */
    private Set<String> heat(Proposal proposal, int variant) {
        if (variant % HEATED != HEATED - 1) {
            return Set.of();
        }
        return proposal.twists().stream()
                .map(decisions::twist)
                .map(Twist::circumstance)
                .filter(circumstance -> circumstance != null)
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }

    /** Of many, some from all over; by fingerprint, for any regular step would favour one seat. */
    private static List<Seating> spread(List<Seating> seatings) {
        return seatings.stream()
                .sorted(Comparator.comparing((Seating seating) -> Fingerprint.of(seating.id())))
                .limit(MOST_OF_ONE_PROPOSAL)
                .toList();
    }
}

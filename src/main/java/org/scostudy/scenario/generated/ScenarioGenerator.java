package org.scostudy.scenario.generated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    private static final int MOST_FOR_GUESTS = 4;

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
        return generate(pack, decisions.proposals().values());
    }

    /** Those of some of the proposals alone. */
    public List<Scenario> generate(Pack pack, Collection<Proposal> proposals) {
        List<Scenario> scenarios = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Set<List<Situation>> told = new HashSet<>();
            List<Seating> seatings = spread(seatings(proposal));
            for (int variant = 0; variant < seatings.size(); variant++) {
                Case the = asCase(proposal, seatings.get(variant), variant, told);
                new CaseWriter(decisions, council, redrafts, the, words, pack.asOf())
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

    /**
     * What comes between, and in which circumstances the case opens: in turn, but rather what has not been told yet.
     *
     * @param told the situations of the cases before, to which those of this one are added
     */
    private Case asCase(Proposal proposal, Seating seating, int variant, Set<List<Situation>> told) {
        List<Case> cases = cases(proposal, seating, variant);
        for (Case the : cases) {
            if (told.add(situations(the))) {
                return the;
            }
        }
        return cases.getFirst();
    }

    private List<Case> cases(Proposal proposal, Seating seating, int variant) {
        List<Case> cases = new ArrayList<>();
        int twists = proposal.twists().size();
        for (Set<String> circumstances : openings(proposal, variant)) {
            for (int step = 0; step < twists; step++) {
                int twist = (variant + step) % twists;
                Motion opening = motion(proposal, seating.sponsor(), seating.host(), circumstances);
                var the = new Case(seating.id(), proposal, opening, seating.role(), twist);
                cases.add(the);
            }
        }
        // What changes nothing would be announced and not come.
        List<Case> surprising = cases.stream()
                .filter(the -> !the.afterTwist(the.opening(), decisions).equals(the.opening()))
                .toList();
        return surprising.isEmpty() ? cases : surprising;
    }

    private List<Situation> situations(Case the) {
        return List.of(
                Situation.of(council.hear(the.opening())),
                Situation.of(council.hear(the.afterTwist(the.opening(), decisions))));
    }

    /** Some cases open in circumstances that others only get into. */
    private List<Set<String>> openings(Proposal proposal, int variant) {
        List<Set<String>> openings = new ArrayList<>();
        openings.add(Set.of());
        proposal.twists().stream()
                .map(decisions::twist)
                .map(Twist::circumstance)
                .filter(circumstance -> circumstance != null)
                .distinct()
                .map(Set::of)
                .forEach(openings::add);
        if (variant % HEATED == HEATED - 1) {
            Collections.rotate(openings, -1);
        }
        return openings;
    }

    /** Of many, some from all over, and a few for guests; by fingerprint, for any regular step would favour one seat. */
    private List<Seating> spread(List<Seating> seatings) {
        return Stream.concat(
                        some(seatings, seating -> !isGuest(seating), MOST_OF_ONE_PROPOSAL),
                        some(seatings, this::isGuest, MOST_FOR_GUESTS))
                .toList();
    }

    private static Stream<Seating> some(List<Seating> seatings, Predicate<Seating> which, int most) {
        return seatings.stream()
                .filter(which)
                .sorted(Comparator.comparing((Seating seating) -> Fingerprint.of(seating.id())))
                .limit(most);
    }

    private boolean isGuest(Seating seating) {
        String role = seating.role();
        return role != null && !decisions.actor(role).votes();
    }
}

package org.scostudy.scenario.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scostudy.common.InOrder;
import org.scostudy.language.Words;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Interest;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Decisions.Rule;
import org.scostudy.scenario.model.Grounds;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Reason.Side;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.model.Strength;

/** The members around the table. Given a text they say where they stand, and what comes of it; always the same. */
public final class Council {

    /** Rules of procedure that every decision model states. */
    public static final String CONSENSUS = "consensus";

    public static final String SPONSOR = "sponsor";
    public static final String SILENCE = "silence";
    public static final List<String> PROCEDURES = List.of(CONSENSUS, SPONSOR, SILENCE);

    private static final Comparator<Reason> WEIGHTIEST_FIRST = Comparator.comparing(Reason::strength)
            .reversed()
            .thenComparing(Reason::side)
            .thenComparing(Reason::source)
            .thenComparing(reason -> String.valueOf(reason.clause()));

    private final Decisions decisions;
    private final Words words;
    private final Map<String, List<Interest>> interests;
    private final Set<String> easing;
    private final Map<Motion, Hearing> heard = new HashMap<>();
    private final Map<String, String> inferred = new HashMap<>();
    private final Map<String, String> eased = new HashMap<>();

    /** @param words for what the decision model leaves unnamed */
    public Council(Decisions decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
        this.easing = Stream.concat(
                        decisions.rules().values().stream().map(Rule::easedBy),
                        decisions.interests().values().stream().map(Interest::easedBy))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        this.interests = decisions.interests().values().stream().collect(Collectors.groupingBy(Interest::matter));
    }

    /** Puts a text on the table and asks everybody. */
    public Hearing hear(Motion motion) {
        return heard.computeIfAbsent(motion, this::ask);
    }

    private Hearing ask(Motion motion) {
        List<Clause> clauses = onTheTable(motion);
        Map<String, Stance> stances = new LinkedHashMap<>();
        for (String member : decisions.members()) {
            stances.put(member, stance(member, motion, clauses));
        }
        Proposal proposal = decisions.proposal(motion.proposal());
        Map<String, Stance> voices = new LinkedHashMap<>();
        for (String guest : proposal.guests()) {
            Stance stance = stance(guest, motion, clauses);
            if (!stance.isSilent()) {
                voices.put(guest, stance);
            }
        }
        return new Hearing(
                motion,
                fill(proposal.title(), motion),
                clauses,
                stances,
                voices,
                outcome(proposal, motion, stances, clauses));
    }

    /** In the order of the decision model, whatever order they were named in. */
    private List<Clause> onTheTable(Motion motion) {
        motion.clauses().forEach(decisions::clause);
        return decisions.clauses().values().stream()
                .filter(clause -> motion.clauses().contains(clause.id()))
                .map(clause -> clause.filledBy(text -> fill(text, motion)))
                .toList();
    }

    /** Puts the names of the motion in their places in a text of the decision model. */
    public String fill(String text, Motion motion) {
        String host = motion.host();
        return text.replace("{sponsor}", decisions.actor(motion.sponsor()).name())
                .replace(
                        "{host}",
                        host == null
                                ? words.say("scenario.any-host")
                                : decisions.actor(host).name());
    }

    private Stance stance(String member, Motion motion, List<Clause> clauses) {
        List<Reason> reasons = new ArrayList<>();
        for (Clause clause : clauses) {
            for (String matter : clause.matters()) {
                addReasons(reasons, member, motion, clauses, clause, matter);
            }
        }
        if (member.equals(motion.sponsor())) {
            Rule rule = decisions.rule(SPONSOR);
            reasons.add(new Reason(rule.id(), Side.FOR, Strength.BINDING, rule.text(), rule.cites(), null, null));
        }
        if (reasons.isEmpty()) {
            Rule rule = decisions.rule(SILENCE);
            reasons.add(new Reason(rule.id(), Side.NEITHER, Strength.SLIGHT, rule.text(), rule.cites(), null, null));
        }
        reasons.sort(WEIGHTIEST_FIRST);
        return new Stance(member, kind(member, motion, clauses, reasons), reasons);
    }

    private void addReasons(
            List<Reason> reasons, String actor, Motion motion, List<Clause> text, Clause clause, String matter) {
        for (Rule rule : decisions.rules().values()) {
            if (rule.effect() == Rule.Effect.BLOCKS
                    && matter.equals(rule.matter())
                    && binds(rule, actor, motion, clause)) {
                reasons.add(weighed(
                        new Reason(
                                rule.id(),
                                Side.AGAINST,
                                Strength.BINDING,
                                rule.text(),
                                rule.cites(),
                                clause.id(),
                                null),
                        rule.easedBy(),
                        text));
            }
        }
        for (Interest interest : interests.getOrDefault(matter, List.of())) {
            if (decisions.includes(interest.holder(), actor)
                    && (interest.reach() == Interest.Reach.ALL || isOnSoilOf(actor, motion, clause))
                    && (interest.when() == null || motion.circumstances().contains(interest.when()))) {
                reasons.add(weighed(
                        new Reason(
                                interest.id(),
                                interest.side(),
                                interest.strength(),
                                said(interest),
                                interest.cites(),
                                clause.id(),
                                null),
                        interest.easedBy(),
                        text));
            }
        }
    }

    private String said(Interest interest) {
        return interest.basis() == Grounds.INFERRED
                ? inferred.computeIfAbsent(interest.id(), _ -> words.say("scenario.inferred", interest.text()))
                : interest.text();
    }

    /** A concession elsewhere in the text takes the edge off a reason; the reason stays. */
    private Reason weighed(Reason reason, List<String> easedBy, List<Clause> text) {
        if (easedBy.isEmpty()) {
            return reason;
        }
        return text.stream()
                .filter(other -> other.matters().stream().anyMatch(easedBy::contains))
                .findFirst()
                .map(concession -> new Reason(
                        reason.source(),
                        reason.side(),
                        reason.strength().eased(),
                        eased.computeIfAbsent(
                                reason.text() + concession.text(),
                                _ -> words.say("scenario.eased", reason.text(), concession.text())),
                        reason.cites(),
                        reason.clause(),
                        concession.id()))
                .orElse(reason);
    }

    private boolean binds(Rule rule, String actor, Motion motion, Clause clause) {
        return decisions.actor(actor).votes()
                && rule.binds().stream()
                        .anyMatch(bound -> bound.equals(Rule.HOST)
                                ? isOnSoilOf(actor, motion, clause)
                                : decisions.includes(bound, actor));
    }

    /** A clause that names no host can touch the soil of any member. */
    private boolean isOnSoilOf(String actor, Motion motion, Clause clause) {
        boolean anywhere =
                motion.host() == null || !decisions.clause(clause.id()).text().contains("{host}");
        return anywhere || actor.equals(motion.host());
    }

    /**
     * A clause that a member cannot bear is not made good by another that it likes. A sponsor bears what it tabled
     * itself, but not what somebody else slipped in.
     */
    private Stance.Kind kind(String member, Motion motion, List<Clause> clauses, List<Reason> reasons) {
        boolean sponsors = member.equals(motion.sponsor());
        boolean objects = clauses.stream()
                .filter(clause -> !sponsors || isSlippedIn(clause, motion))
                .anyMatch(clause -> isUnbearable(clause, reasons));
        if (objects) {
            return Stance.Kind.OBJECTS;
        }
        boolean conceded = !sponsors && reasons.stream().anyMatch(reason -> reason.eased() != null);
        return !conceded && weight(reasons, Side.FOR) > weight(reasons, Side.AGAINST)
                ? Stance.Kind.SUPPORTS
                : Stance.Kind.GOES_ALONG;
    }

    /** A milder form of what was slipped in is no more the sponsor's own than that was. */
    private boolean isSlippedIn(Clause clause, Motion motion) {
        String instead = clause.instead();
        List<String> tabled = decisions.proposal(motion.proposal()).clauses();
        if (tabled.contains(clause.id()) || tabled.contains(String.valueOf(instead))) {
            return false;
        }
        return decisions.twists().values().stream()
                .flatMap(twist -> twist.adds().stream())
                .anyMatch(added -> added.equals(clause.id()) || added.equals(instead));
    }

    /** Whether a member would object for what it wants, rules apart. */
    public boolean isAgainstItsInterests(String member, Motion motion) {
        Hearing table = hear(motion);
        List<Reason> wants = table.stance(member).reasons().stream()
                .filter(reason -> decisions.interests().containsKey(reason.source()))
                .toList();
        return table.clauses().stream().anyMatch(clause -> isUnbearable(clause, wants));
    }

    /** Ids of the clauses without which nobody would object and nothing would be delayed. */
    Set<String> offending(Motion motion) {
        Hearing table = hear(motion);
        Set<String> offending = new HashSet<>();
        for (Clause clause : table.clauses()) {
            if (delaying(List.of(clause)).isPresent()
                    || table.stances().values().stream().anyMatch(stance -> isUnbearable(clause, stance.reasons()))) {
                offending.add(clause.id());
            }
        }
        return offending;
    }

    /** Whether a clause takes the edge off anything. */
    boolean isConcession(String clause) {
        return decisions.clause(clause).matters().stream().anyMatch(easing::contains);
    }

    /** Something vital speaks against the clause, and nothing as weighty for it. */
    private static boolean isUnbearable(Clause clause, List<Reason> reasons) {
        List<Reason> here = reasons.stream()
                .filter(reason -> clause.id().equals(reason.clause()))
                .toList();
        int against = weight(here, Side.AGAINST);
        return against > Strength.CLEAR.ordinal() && against > weight(here, Side.FOR);
    }

    private static int weight(List<Reason> reasons, Side side) {
        return reasons.stream()
                .filter(reason -> reason.side() == side)
                .mapToInt(reason -> reason.strength().ordinal())
                .max()
                .orElse(-1);
    }

    private Outcome outcome(Proposal proposal, Motion motion, Map<String, Stance> stances, List<Clause> clauses) {
        List<String> objectors = stances.values().stream()
                .filter(Stance::objects)
                .map(Stance::member)
                .toList();
        if (!objectors.isEmpty()) {
            return new Outcome.Blocked(InOrder.copy(objectors));
        }
        Optional<Rule> pending = delaying(clauses);
        if (pending.isPresent()) {
            return new Outcome.Postponed(pending.get().text());
        }
        List<String> gone = proposal.clauses().stream()
                .filter(clause -> !motion.clauses().contains(clause))
                .toList();
        return gone.isEmpty() ? new Outcome.Adopted() : new Outcome.WateredDown(gone);
    }

    /** The rule that keeps a text nobody objects to from being concluded. */
    public Optional<Rule> delaying(Hearing table) {
        return delaying(table.clauses());
    }

    private Optional<Rule> delaying(List<Clause> clauses) {
        return decisions.rules().values().stream()
                .filter(rule -> rule.effect() == Rule.Effect.POSTPONES
                        && clauses.stream().anyMatch(clause -> clause.matters().contains(rule.matter())))
                .findFirst();
    }
}

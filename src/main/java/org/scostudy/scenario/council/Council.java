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
import org.scostudy.common.InOrder;
import org.scostudy.language.Words;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Interest;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Decisions.Rule;
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
    private final Map<Motion, Hearing> heard = new HashMap<>();

    /** @param words for what the decision model leaves unnamed */
    public Council(Decisions decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
    }

    /** Puts a text on the table and asks everybody. */
    public Hearing hear(Motion motion) {
        return heard.computeIfAbsent(motion, this::ask);
    }

    private Hearing ask(Motion motion) {
        List<Clause> clauses = onTheTable(motion);
        Set<String> open = openMatters(clauses);
        Map<String, Stance> stances = new LinkedHashMap<>();
        for (String member : decisions.members()) {
            stances.put(member, stance(member, motion, clauses, open));
        }
        Proposal proposal = decisions.proposal(motion.proposal());
        return new Hearing(
                motion, fill(proposal.title(), motion), clauses, stances, outcome(proposal, motion, stances, open));
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

    private static Set<String> openMatters(List<Clause> clauses) {
        Set<String> open = new HashSet<>();
        clauses.forEach(clause -> open.addAll(clause.matters()));
        clauses.forEach(clause -> clause.answers().forEach(open::remove));
        return open;
    }

    private Stance stance(String member, Motion motion, List<Clause> clauses, Set<String> open) {
        List<Reason> reasons = new ArrayList<>();
        for (Clause clause : clauses) {
            for (String matter : clause.matters()) {
                if (open.contains(matter)) {
                    addReasons(reasons, member, motion, clause, matter);
                }
            }
        }
        if (member.equals(motion.sponsor())) {
            Rule rule = decisions.rule(SPONSOR);
            reasons.add(new Reason(rule.id(), Side.FOR, Strength.BINDING, rule.text(), rule.cites(), null));
        }
        if (reasons.isEmpty()) {
            Rule rule = decisions.rule(SILENCE);
            reasons.add(new Reason(rule.id(), Side.NEITHER, Strength.SLIGHT, rule.text(), rule.cites(), null));
        }
        reasons.sort(WEIGHTIEST_FIRST);
        return new Stance(member, kind(member, motion, clauses, reasons), reasons);
    }

    private void addReasons(List<Reason> reasons, String member, Motion motion, Clause clause, String matter) {
        for (Rule rule : decisions.rules().values()) {
            if (rule.effect() == Rule.Effect.BLOCKS
                    && matter.equals(rule.matter())
                    && binds(rule, member, motion, clause)) {
                reasons.add(
                        new Reason(rule.id(), Side.AGAINST, Strength.BINDING, rule.text(), rule.cites(), clause.id()));
            }
        }
        for (Interest interest : decisions.interests().values()) {
            if (interest.matter().equals(matter)
                    && decisions.includes(interest.holder(), member)
                    && (interest.when() == null || motion.circumstances().contains(interest.when()))) {
                reasons.add(new Reason(
                        interest.id(),
                        interest.side(),
                        interest.strength(),
                        interest.text(),
                        interest.cites(),
                        clause.id()));
            }
        }
    }

    /** A clause that names no host can touch the soil of any member. */
    private boolean binds(Rule rule, String member, Motion motion, Clause clause) {
        boolean anywhere =
                motion.host() == null || !decisions.clause(clause.id()).text().contains("{host}");
        return rule.binds().stream()
                .anyMatch(bound -> bound.equals(Rule.HOST)
                        ? anywhere || member.equals(motion.host())
                        : decisions.includes(bound, member));
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
        return weight(reasons, Side.FOR) > weight(reasons, Side.AGAINST)
                ? Stance.Kind.SUPPORTS
                : Stance.Kind.GOES_ALONG;
    }

    private boolean isSlippedIn(Clause clause, Motion motion) {
        return !decisions.proposal(motion.proposal()).clauses().contains(clause.id())
                && decisions.twists().values().stream()
                        .anyMatch(twist -> clause.id().equals(twist.adds()));
    }

    /** Whether a member would object for what it wants, rules apart. */
    public boolean isAgainstItsInterests(String member, Motion motion) {
        Hearing table = hear(motion);
        List<Reason> wants = table.stance(member).reasons().stream()
                .filter(reason -> decisions.interests().containsKey(reason.source()))
                .toList();
        return table.clauses().stream().anyMatch(clause -> isUnbearable(clause, wants));
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

    private Outcome outcome(Proposal proposal, Motion motion, Map<String, Stance> stances, Set<String> open) {
        List<String> objectors = stances.values().stream()
                .filter(Stance::objects)
                .map(Stance::member)
                .toList();
        if (!objectors.isEmpty()) {
            return new Outcome.Blocked(InOrder.copy(objectors));
        }
        Optional<Rule> pending = delaying(open);
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
        return delaying(openMatters(table.clauses()));
    }

    private Optional<Rule> delaying(Set<String> open) {
        return decisions.rules().values().stream()
                .filter(rule ->
                        rule.effect() == Rule.Effect.POSTPONES && rule.matter() != null && open.contains(rule.matter()))
                .findFirst();
    }
}

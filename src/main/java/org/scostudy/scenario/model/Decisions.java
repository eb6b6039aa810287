package org.scostudy.scenario.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.InOrder;

/**
 * The decision model of one pack: who sits at the table, what they want, and by which rules they decide. All ids lead
 * somewhere; the maps keep the order of the file.
 *
 * @param groups member ids by group id
 * @param circumstances what can go on around the table, in words
 * @param matters what a clause can touch, in words
 * @param realities what the facts of the reading leave no room for
 */
public record Decisions(
        Map<String, Topic> topics,
        Map<String, Actor> actors,
        Map<String, List<String>> groups,
        Map<String, String> circumstances,
        Map<String, String> matters,
        Map<String, Rule> rules,
        Map<String, Interest> interests,
        Map<String, Clause> clauses,
        Map<String, Proposal> proposals,
        Map<String, Twist> twists,
        List<Reality> realities) {

    public Decisions {
        topics = InOrder.copy(topics);
        actors = InOrder.copy(actors);
        groups = InOrder.copy(groups);
        circumstances = InOrder.copy(circumstances);
        matters = InOrder.copy(matters);
        rules = InOrder.copy(rules);
        interests = InOrder.copy(interests);
        clauses = InOrder.copy(clauses);
        proposals = InOrder.copy(proposals);
        twists = InOrder.copy(twists);
        realities = List.copyOf(realities);
    }

    /** What scenarios are about. */
    public record Topic(String id, String title) {}

    /** Somebody with a view, named as in a sentence; only members vote. */
    public record Actor(String id, String name, Standing standing) {
        public enum Standing {
            MEMBER,
            OBSERVER,
            DIALOGUE_PARTNER,
            OUTSIDE,
            /** A body of the organisation itself. */
            BODY
        }

        public boolean votes() {
            return standing == Standing.MEMBER;
        }
    }

    /**
     * How the organisation decides, or what it may not do.
     *
     * @param matter what it is about; null for a rule of procedure
     * @param binds members, groups, or {@link #HOST}
     * @param easedBy ids of the matters that are a concession to it
     */
    public record Rule(
            String id,
            Effect effect,
            @Nullable String matter,
            List<String> binds,
            List<String> easedBy,
            String text,
            List<String> cites) {

        public static final String HOST = "host";

        public enum Effect {
            /** Whoever it binds objects as long as the matter is open. */
            BLOCKS,
            /** Nobody objects, but nothing is concluded as long as the matter is open. */
            POSTPONES,
            PROCEDURE
        }

        public Rule {
            binds = List.copyOf(binds);
            easedBy = List.copyOf(easedBy);
            cites = List.copyOf(cites);
        }
    }

    /**
     * What an actor or a group wants.
     *
     * @param when the circumstance in which it counts; null for always
     * @param reach for whom of its holders it counts
     * @param easedBy ids of the matters that are a concession to it
     */
    public record Interest(
            String id,
            String holder,
            String matter,
            Reason.Side side,
            Strength strength,
            @Nullable String when,
            Reach reach,
            List<String> easedBy,
            Grounds basis,
            String text,
            List<String> cites) {

        public enum Reach {
            ALL,
            /** Only the one on whose soil it would happen. */
            HOST
        }

        public Interest {
            easedBy = List.copyOf(easedBy);
            cites = List.copyOf(cites);
        }
    }

    /**
     * A text that can be tabled.
     *
     * @param hosts members on whose soil it can happen; empty where that does not matter
     * @param clauses ids of what it says; the first one carries the aim
     * @param remedies ids of clauses that a redraft may put in
     * @param seats whose delegate the learner can be; {@link #CHAIR} for the chair, {@link #SPONSOR} for whoever tables it
     * @param guests actors without a vote who are heard
     * @param twists ids of what can come between
     * @param reported what the reading says of the matter, to be told at the end
     */
    public record Proposal(
            String id,
            String topic,
            String title,
            String brief,
            String aim,
            List<String> sponsors,
            List<String> hosts,
            List<String> clauses,
            List<String> remedies,
            List<String> seats,
            List<String> guests,
            List<String> twists,
            List<String> cites,
            List<String> facts,
            Report reported) {

        /** A text that rests on passages. */
        public record Report(String text, List<String> cites) {
            public Report {
                cites = List.copyOf(cites);
            }
        }

        /** Seats that belong to no member by name. */
        public static final String CHAIR = "chair";

        public static final String SPONSOR = "sponsor";

        public Proposal {
            sponsors = List.copyOf(sponsors);
            hosts = List.copyOf(hosts);
            clauses = List.copyOf(clauses);
            remedies = List.copyOf(remedies);
            seats = List.copyOf(seats);
            guests = List.copyOf(guests);
            twists = List.copyOf(twists);
            cites = List.copyOf(cites);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Something that comes between.
     *
     * @param circumstance what changes around the table, if anything
     * @param adds ids of the clauses that somebody now wants in, if any
     */
    public record Twist(
            String id,
            String title,
            String text,
            @Nullable String circumstance,
            List<String> adds,
            List<String> cites) {
        public Twist {
            adds = List.copyOf(adds);
            cites = List.copyOf(cites);
        }

        /** What is on the table once it has come between. */
        public Motion changing(Motion before) {
            Motion under = circumstance == null ? before : before.under(circumstance);
            List<String> clauses = new ArrayList<>(under.clauses());
            clauses.addAll(adds);
            return under.withClauses(clauses);
        }
    }

    /**
     * Something that facts of the reading leave no room for, so that no table may show it.
     *
     * @param facts ids of the facts that speak against it
     * @param about id of a clause, or of a matter that clauses touch
     * @param by members or groups; empty for anybody
     */
    public record Reality(String id, List<String> facts, String about, State forbids, List<String> by) {

        /** What can become of a clause. */
        public enum State {
            /** It is in a text that the members carry. */
            PASSES,
            /** Somebody other than the sponsor supports a text with it. */
            SUPPORTED,
            /** Somebody objects to it. */
            REFUSED
        }

        public Reality {
            facts = List.copyOf(facts);
            by = List.copyOf(by);
        }
    }

    /** With the matters, interests, clauses and proposals of another model too; where both have an id, this one's. */
    public Decisions and(Decisions other) {
        return new Decisions(
                topics,
                actors,
                groups,
                circumstances,
                both(matters, other.matters),
                rules,
                both(interests, other.interests),
                both(clauses, other.clauses),
                both(proposals, other.proposals),
                twists,
                realities);
    }

    private static <T> Map<String, T> both(Map<String, T> one, Map<String, T> other) {
        Map<String, T> both = new LinkedHashMap<>(one);
        other.forEach(both::putIfAbsent);
        return both;
    }

    /** The ids of those who vote, in order. */
    public List<String> members() {
        return actors.values().stream().filter(Actor::votes).map(Actor::id).toList();
    }

    /** Whether a holder, an actor or a group, includes this actor. */
    public boolean includes(String holder, String actor) {
        return holder.equals(actor) || groups.getOrDefault(holder, List.of()).contains(actor);
    }

    public Clause clause(String id) {
        return in(clauses, id);
    }

    public Proposal proposal(String id) {
        return in(proposals, id);
    }

    public Twist twist(String id) {
        return in(twists, id);
    }

    public Actor actor(String id) {
        return in(actors, id);
    }

    public Rule rule(String id) {
        return in(rules, id);
    }

    private static <T> T in(Map<String, T> map, String id) {
        T found = map.get(id);
        if (found == null) {
            throw new IllegalArgumentException("there is no \"" + id + "\" in the decision model");
        }
        return found;
    }
}

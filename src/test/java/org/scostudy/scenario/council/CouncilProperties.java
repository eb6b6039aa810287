package org.scostudy.scenario.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.scostudy.language.English;
import org.scostudy.random.Draw;
import org.scostudy.random.Given;
import org.scostudy.random.Property;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Interest;
import org.scostudy.scenario.model.Grounds;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.model.Strength;

/** What holds for any text that could be tabled, whoever tables it. */
class CouncilProperties {

    private static final Decisions DECISIONS = BuiltIn.DECISIONS;

    private static final Draw<String> MEMBERS = Draw.one(DECISIONS.members());

    private static final Draw<Motion> MOTIONS = random -> new Motion(
            Draw.one(DECISIONS.proposals().keySet()).from(random),
            MEMBERS.from(random),
            MEMBERS.orNull(0.3).from(random),
            Draw.one(DECISIONS.clauses().keySet()).set(1, 5).from(random),
            Draw.one(DECISIONS.circumstances().keySet()).set(0, 1).from(random));

    private static final Draw<Interest> OBJECTIONS = random -> new Interest(
            "new-objection",
            MEMBERS.from(random),
            Draw.one(DECISIONS.matters().keySet()).from(random),
            Reason.Side.AGAINST,
            Strength.VITAL,
            null,
            Interest.Reach.ALL,
            List.of(),
            Grounds.STATED,
            "It is against this.",
            List.of("geopolitics.3"));

    private static Hearing hear(Decisions decisions, Motion motion) {
        return new Council(decisions, English.WORDS).hear(motion);
    }

    private static Decisions with(Map<String, Interest> interests, Map<String, Clause> clauses) {
        return new Decisions(
                DECISIONS.topics(),
                DECISIONS.actors(),
                DECISIONS.groups(),
                DECISIONS.circumstances(),
                DECISIONS.matters(),
                DECISIONS.rules(),
                interests,
                clauses,
                DECISIONS.proposals(),
                DECISIONS.twists(),
                DECISIONS.realities());
    }

    @Property(tries = 300)
    void a_text_is_blocked_exactly_when_somebody_objects(Given given) {
        Motion motion = given.any(MOTIONS);
        Hearing table = hear(DECISIONS, motion);

        assertThat(table.outcome() instanceof Outcome.Blocked)
                .isEqualTo(table.stances().values().stream().anyMatch(Stance::objects));
        if (table.outcome() instanceof Outcome.Blocked blocked) {
            assertThat(blocked.by()).isEqualTo(table.objectors());
        }
    }

    @Property(tries = 300)
    void every_member_has_a_stance_that_names_rules_or_interests_and_their_passages(Given given) {
        Motion motion = given.any(MOTIONS);
        Hearing table = hear(DECISIONS, motion);

        assertThat(table.stances().keySet()).containsExactlyElementsOf(DECISIONS.members());
        assertThat(table.stances().values())
                .allSatisfy(stance -> assertThat(stance.reasons()).isNotEmpty().allSatisfy(reason -> {
                    assertThat(DECISIONS.rules().containsKey(reason.source())
                                    || DECISIONS.interests().containsKey(reason.source()))
                            .isTrue();
                    assertThat(BuiltIn.PACK.passages().keySet()).containsAll(reason.cites());
                    assertThat(reason.cites()).isNotEmpty();
                    assertThat(reason.text()).endsWith(".");
                }));
    }

    @Property(tries = 300)
    void one_more_objection_never_makes_a_blocked_text_pass(Given given) {
        Motion motion = given.any(MOTIONS);
        Interest objection = given.any(OBJECTIONS);
        Map<String, Interest> more = new LinkedHashMap<>(DECISIONS.interests());
        more.put(objection.id(), objection);

        Hearing before = hear(DECISIONS, motion);
        Hearing after = hear(with(more, DECISIONS.clauses()), motion);

        assertThat(after.objectors()).containsAll(before.objectors());
    }

    @Property(tries = 300)
    void without_the_clauses_that_give_offence_nobody_objects(Given given) {
        Motion motion = given.any(MOTIONS);
        Motion left = motion;
        for (Stance stance : hear(DECISIONS, motion).stances().values()) {
            if (stance.objects()) {
                for (Reason reason : stance.reasons()) {
                    if (reason.side() == Reason.Side.AGAINST && reason.clause() != null) {
                        left = left.without(reason.clause());
                    }
                }
            }
        }

        assertThat(hear(DECISIONS, left).objectors()).isEmpty();
    }

    @Property(tries = 200)
    void the_order_in_which_clauses_and_interests_are_written_does_not_matter(Given given) {
        Motion motion = given.any(MOTIONS);
        long seed = given.any(Random::nextLong);
        Decisions shuffled = with(shuffled(DECISIONS.interests(), seed), shuffled(DECISIONS.clauses(), seed));
        List<String> clauses = new ArrayList<>(motion.clauses());
        Collections.reverse(clauses);
        Motion reversed = new Motion(
                motion.proposal(), motion.sponsor(), motion.host(), Set.copyOf(clauses), motion.circumstances());

        Hearing table = hear(DECISIONS, motion);
        Hearing other = hear(shuffled, reversed);

        assertThat(other.stances()).isEqualTo(table.stances());
        assertThat(other.outcome()).isEqualTo(table.outcome());
    }

    private static <T> Map<String, T> shuffled(Map<String, T> map, long seed) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, new Random(seed));
        Map<String, T> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }

    @Property(tries = 150)
    void each_change_that_is_said_to_turn_a_text_turns_it_and_no_part_of_it_does(Given given) {
        Motion any = given.any(MOTIONS);
        Motion motion = new Motion(
                any.proposal(),
                any.sponsor(),
                any.host(),
                new TreeSet<>(DECISIONS.proposal(any.proposal()).clauses()),
                any.circumstances());
        var redrafts = new Redrafts(DECISIONS, new Council(DECISIONS, English.WORDS));

        List<Redraft> turning = redrafts.turning(motion);

        assertThat(turning).allSatisfy(change -> {
            assertThat(hear(DECISIONS, change.applyTo(motion)).outcome().carried())
                    .isTrue();
            assertThat(turning).noneMatch(other -> !other.equals(change) && change.includes(other));
        });
        assertThat(turning.isEmpty())
                .isEqualTo(hear(DECISIONS, motion).outcome().carried());
    }
}

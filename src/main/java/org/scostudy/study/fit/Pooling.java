package org.scostudy.study.fit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.Sha256;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.optimise.HeldOut;
import org.scostudy.memory.optimise.Histories;
import org.scostudy.memory.optimise.Optimised;
import org.scostudy.memory.optimise.Optimiser;
import org.scostudy.memory.optimise.ProgressListener;
import org.scostudy.study.log.ReviewLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Fits the memory parameters to what those of a group answered who lend their answers, for its newcomers. It takes enough
 * people that nobody shows in what is found, and none of them counts for more than twice the one in the middle.
 */
@Service
class Pooling {

    private static final Logger LOG = LoggerFactory.getLogger(Pooling.class);
    static final int ENOUGH_LEARNERS = 5;
    static final int ENOUGH_ANSWERS = 2_000;

    /** Who has given fewer is none of those who are learned from. */
    static final int LEAST_OF_EACH = 50;

    private static final int MOST_OF_EACH = 5_000;
    private static final int MOST_ANSWERS = 100_000;

    private final ReviewLog log;
    private final StudyGroups groups;
    private final Lending lending;
    private final PoolTable pools;
    private final Clock clock;

    Pooling(ReviewLog log, StudyGroups groups, Lending lending, PoolTable pools, Clock clock) {
        this.log = log;
        this.groups = groups;
        this.lending = lending;
        this.pools = pools;
        this.clock = clock;
    }

    /** Whether anything is known of the group now that was not before, or no longer. */
    boolean fit(long group, ProgressListener progress) {
        List<Long> lenders = lenders(group);
        if (lenders.size() < ENOUGH_LEARNERS) {
            return pools.remove(group);
        }
        String who = digest(lenders);
        Optional<Pool> last = pools.find(group);
        if (last.isPresent() && last.get().isFresh(who, clock.instant())) {
            return false;
        }
        Map<Long, Integer> answers = enough(lenders);
        int most = mostOfEach(answers);
        int used =
                answers.values().stream().mapToInt(each -> Math.min(each, most)).sum();
        if (last.isPresent() && !last.get().outgrownBy(who, used)) {
            return false;
        }
        if (answers.size() < ENOUGH_LEARNERS || used < ENOUGH_ANSWERS) {
            return note(group, who, answers.size(), used, null, null);
        }
        Histories histories = histories(group, List.copyOf(answers.keySet()), most);
        return switch (new Optimiser(Scheduling.DEFAULT, group).improve(histories, progress)) {
            case Optimised.Better better ->
                note(group, who, answers.size(), histories.answers(), better.parameters(), better.proof());
            case Optimised.NoBetter no -> note(group, who, answers.size(), histories.answers(), null, no.proof());
            case Optimised.TooFew _ -> note(group, who, answers.size(), histories.answers(), null, null);
            case Optimised.Cancelled _ -> false;
        };
    }

    private List<Long> lenders(long group) {
        return lending.among(groups.learners(group));
    }

    private Map<Long, Integer> enough(List<Long> lenders) {
        Map<Long, Integer> answers = new TreeMap<>();
        for (Long learner : lenders) {
            int number = log.extentWithout(learner, Set.of()).answers();
            if (number >= LEAST_OF_EACH) {
                answers.put(learner, number);
            }
        }
        return answers;
    }

    private static int mostOfEach(Map<Long, Integer> answers) {
        if (answers.isEmpty()) {
            return 0;
        }
        List<Integer> sorted = answers.values().stream().sorted().toList();
        int middle = sorted.get(sorted.size() / 2);
        return Math.min(2 * middle, Math.min(MOST_OF_EACH, MOST_ANSWERS / answers.size()));
    }

    private Histories histories(long group, List<Long> learners, int most) {
        PooledLog pooled = new PooledLog(log, most);
        learners.forEach(pooled::add);
        Histories histories = Histories.of(pooled.answers(), clock.instant());
        if (histories.leftOut() > 0) {
            LOG.info("{} answers that group {} lends are from a time to come and left out", histories.leftOut(), group);
        }
        return histories;
    }

    /** What was found with the answers of somebody who took them back meanwhile is nothing. */
    private boolean note(
            long group,
            String who,
            int learners,
            int answers,
            @Nullable Parameters parameters,
            @Nullable HeldOut proof) {
        if (!digest(lenders(group)).equals(who)) {
            return false;
        }
        pools.store(group, new Pool(clock.instant(), who, learners, answers, parameters, proof));
        return true;
    }

    private static String digest(List<Long> learners) {
        return Sha256.hex(learners.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}

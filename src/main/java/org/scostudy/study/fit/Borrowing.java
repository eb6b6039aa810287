package org.scostudy.study.fit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scostudy.memory.Parameters;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives newcomers what the answers of their group came to, until their own come to something better. It is a new version
 * of their scheduling, as any other change of it.
 */
@Service
public class Borrowing {

    private final ReviewLog log;
    private final StudySettings settings;
    private final FitTable fits;
    private final PoolTable pools;
    private final StudyGroups groups;

    public Borrowing(ReviewLog log, StudySettings settings, FitTable fits, PoolTable pools, StudyGroups groups) {
        this.log = log;
        this.settings = settings;
        this.fits = fits;
        this.pools = pools;
        this.groups = groups;
    }

    /** From the next answer on the usual ones, until there are own ones. */
    @Transactional
    public void decline(long learner) {
        if (pools.borrowed(learner)
                .map(each -> each.parameters().equals(inForce(learner)))
                .orElse(false)) {
            put(learner, Parameters.DEFAULT);
        }
        pools.declines(learner);
    }

    /** From the next answer on, if there is something to borrow. */
    @Transactional
    public void accept(long learner) {
        pools.forget(learner);
        settle(learner);
    }

    /** Empty where groups have no part in whose memory the learner's reviews follow. */
    Optional<WhoseMemory> standing(long learner, int answersTried) {
        Parameters now = inForce(learner);
        if (!pools.wanted(learner)) {
            return now.equals(Parameters.DEFAULT)
                    ? offered(learner).map(each -> new WhoseMemory.GroupDeclined(each.learners()))
                    : Optional.empty();
        }
        return pools.borrowed(learner)
                .filter(each -> each.parameters().equals(now))
                .map(each -> new WhoseMemory.OfGroup(each.learners(), answersTried));
    }

    /** What the learner could have; empty where their groups have nothing. */
    Optional<Borrowed> offered(long learner) {
        List<Long> own = groups.of(learner);
        long before = pools.borrowed(learner).map(Borrowed::group).orElse(-1L);
        return own.stream()
                .flatMap(group -> pools.find(group).flatMap(pool -> borrowed(group, pool)).stream())
                .max(Comparator.comparing((Borrowed each) -> each.group() == before)
                        .thenComparing(Borrowed::learners)
                        .thenComparing(Borrowed::group));
    }

    /** Whether the learner's scheduling is another now. */
    @Transactional
    boolean settle(long learner) {
        Optional<Fit> fit = fits.find(learner, null);
        if (!pools.wanted(learner) || !fit.map(Fit::wanted).orElse(true)) {
            return false;
        }
        Parameters now = inForce(learner);
        Optional<Borrowed> before =
                pools.borrowed(learner).filter(each -> each.parameters().equals(now));
        if (before.isEmpty() && !(now.equals(Parameters.DEFAULT) && isNewcomer(learner, fit))) {
            return false;
        }
        Optional<Borrowed> offered = offered(learner);
        if (offered.isPresent()) {
            pools.borrows(learner, offered.get());
            put(learner, offered.get().parameters());
            return !offered.get().parameters().equals(now);
        }
        // what a class that is over gave stays; what it takes back does not
        if (before.isPresent() && groups.of(learner).contains(before.get().group())) {
            pools.forget(learner);
            put(learner, Parameters.DEFAULT);
            return true;
        }
        return false;
    }

    /** Whoever has more answers waits for what those come to. */
    private boolean isNewcomer(long learner, Optional<Fit> fit) {
        Set<String> apart = settings.inForce(learner).apart().keySet();
        return log.extentWithout(learner, apart).answers() < Fitting.ENOUGH_ANSWERS
                || fit.map(each -> each.answers() > 0).orElse(false);
    }

    private static Optional<Borrowed> borrowed(long group, Pool pool) {
        return Optional.ofNullable(pool.parameters())
                .map(parameters -> new Borrowed(group, pool.learners(), parameters));
    }

    private Parameters inForce(long learner) {
        return settings.scheduling(learner).scheduling().parameters();
    }

    private void put(long learner, Parameters parameters) {
        settings.schedule(learner, settings.scheduling(learner).scheduling().withParameters(parameters));
    }
}

package org.scostudy.study.fit;

import java.time.Instant;
import org.scostudy.account.Learner;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.simulate.FsrsMind;
import org.scostudy.memory.simulate.SimulatedLearner;
import org.scostudy.memory.simulate.SimulatedLearner.Habits;
import org.scostudy.question.CardId;
import org.scostudy.study.log.StudyHistory;
import org.springframework.context.ApplicationContext;

/** What is looked for in the background, at once and for tests of other features. */
public final class Fitted {

    private Fitted() {}

    /** Of those who learn in a group together; whoever studied elsewhere meanwhile is not waited for. */
    public static void group(ApplicationContext application, long group) {
        application.getBean(FittingInBackground.class).fitGroup(group);
    }

    /**
     * Some forty days of somebody whose memories grow more with each recall than those of others.
     *
     * @param seed decides what is remembered on which day
     */
    public static void studied(ApplicationContext application, Learner learner, Instant first, long seed) {
        double[] w = Parameters.DEFAULT.w();
        w[8] += 1;
        FsrsMind mind = new FsrsMind(Scheduling.DEFAULT.withParameters(new Parameters(w)));
        application
                .getBean(StudyHistory.class)
                .write(
                        learner,
                        new SimulatedLearner(new Habits(1, 12, 1), Scheduling.DEFAULT, mind, seed)
                                .studies(200, first, 40).stream()
                                        .map(each -> new StudyHistory.Graded(
                                                new CardId("sco:f" + each.card() + ":x"),
                                                each.at(),
                                                each.rating(),
                                                each.took()))
                                        .toList(),
                        "brought");
    }
}

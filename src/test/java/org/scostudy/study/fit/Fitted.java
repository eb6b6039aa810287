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

    /** Of all who studied since the last time, and of the groups that they learn in. */
    public static void now(ApplicationContext application) {
        application.getBean(FittingInBackground.class).sweep();
    }

    /** Some forty days of somebody whose memories grow more with each recall than those of others. */
    public static void studied(ApplicationContext application, Learner learner, Instant first) {
        double[] w = Parameters.DEFAULT.w();
        w[8] += 1;
        FsrsMind mind = new FsrsMind(Scheduling.DEFAULT.withParameters(new Parameters(w)));
        application
                .getBean(StudyHistory.class)
                .write(
                        learner,
                        new SimulatedLearner(new Habits(1, 12, 1), Scheduling.DEFAULT, mind, learner.id())
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

package org.scostudy.summit;

import java.time.Instant;
import org.scostudy.account.Learner;
import org.scostudy.scenario.story.Play;

/** What follows when a play ends, within the transaction that ends it. */
interface Afterwards {

    void ended(Learner learner, String id, Play play, Instant at);
}

package org.scostudy.progress.overview;

import org.scostudy.study.log.DaysPlayed;
import org.scostudy.account.Learner;
import org.scostudy.progress.record.LearnersCards;
import org.scostudy.progress.record.LearnersPast;
import org.scostudy.progress.statistics.TimeRange;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.WholeLog;

/** What the page Progress is made from. */
public final class ReportRun {

    private final Reporting reporting;
    private final Learner learner;

    /** Somebody looks for the first time: nothing is kept from before. */
    public ReportRun(StudyTable table) {
        LearnersPast past = new LearnersPast(new WholeLog(table.jdbc), table.settings, table.changes, table.clock);
        LearnersCards cards = new LearnersCards(table.cards, table.changes);
        reporting = new Reporting(past, cards, table.readers, table.settings, new DaysPlayed(table.jdbc), table.clock);
        learner = table.learner;
    }

    /** How many answers were counted. */
    public int report() {
        return reporting.of(learner, TimeRange.ALL).summary().answers();
    }
}

package org.scostudy.progress.overview;

import org.scostudy.account.Learner;
import org.scostudy.progress.record.LearnersCards;
import org.scostudy.progress.record.LearnersPast;
import org.scostudy.progress.statistics.TimeRange;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.WholeLog;

/** What the page Progress is made from, with nothing of it kept from before. */
public final class ReportRun {

    private ReportRun() {}

    /** How many answers were counted. */
    public static int report(StudyTable table, Learner learner) {
        LearnersPast past = new LearnersPast(new WholeLog(table.jdbc), table.settings, table.changes, table.clock);
        LearnersCards cards = new LearnersCards(table.cards, table.changes);
        Reporting reporting = new Reporting(past, cards, table.readers, table.settings, table.clock);
        return reporting.of(learner, TimeRange.ALL).summary().answers();
    }
}

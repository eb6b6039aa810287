package org.scostudy.progress.overview;

import java.time.LocalDate;
import java.util.List;
import org.scostudy.progress.statistics.DueForecast;
import org.scostudy.progress.statistics.Histogram;
import org.scostudy.progress.statistics.RangeSummary;
import org.scostudy.progress.statistics.Retention;
import org.scostudy.progress.statistics.StudyDays;
import org.scostudy.progress.statistics.TimeRange;
import org.scostudy.question.CardId;

/**
 * Everything that the page Progress says.
 *
 * @param later answers that were left out, because they are later than now
 * @param desired the chance of recall at which a card is due, on average over the cards, 0 to 1
 * @param memories absent numbers are 0
 * @param parts packs, each followed by its sections
 * @param risks the facts that are likeliest to be forgotten, likeliest first
 */
record ProgressReport(
        TimeRange range,
        LocalDate today,
        StudyDays days,
        RangeSummary summary,
        Retention retention,
        int later,
        double desired,
        DueForecast forecast,
        Memories memories,
        List<PartLine> parts,
        List<Risk> risks) {

    /**
     * Of the cards that are studied and were answered at least once.
     *
     * @param learning how many of them are on their steps
     * @param young in review, planned to wait less than three weeks
     * @param mature in review, planned to wait three weeks and more
     */
    record Memories(
            int learning,
            int young,
            int mature,
            Histogram intervals,
            Histogram stability,
            Histogram difficulty,
            Histogram retrievability) {
        int met() {
            return learning + young + mature;
        }
    }

    /**
     * A pack or a section of it.
     *
     * @param pack whether it is a pack
     * @param met cards answered at least once
     * @param now the mean chance of recall of all its cards, 0 to 1, where those never met count 0
     */
    record PartLine(String title, boolean pack, int cards, int met, double now, RangeSummary.Part done) {}

    /**
     * A fact that may be forgotten.
     *
     * @param card of those that ask for it, the one that is remembered worst
     * @param chance of recalling it now, 0 to 1
     */
    record Risk(CardId card, String question, double chance, LocalDate due) {}

    ProgressReport {
        parts = List.copyOf(parts);
        risks = List.copyOf(risks);
    }

    boolean isEmpty() {
        return days.days() == 0;
    }
}

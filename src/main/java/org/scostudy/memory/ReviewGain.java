package org.scostudy.memory;

/**
 * What a review now brings: how much likelier the card is recalled a month later than if it were left, for each second
 * that the review takes.
 *
 * <p>It is the order for those who come back to more than they can do at once. Simulated were six learners with 1,500
 * cards and memories of their own who were away and then had the same seconds a day (see {@code BacklogTest}). Known at
 * the end, and a month later:
 *
 * <pre>
 * order                            120 days, 14 away,  120 days, 30 away,  200 days, 60 away,
 *                                  6 of 500 s          10 of 500 s         14 of 600 s
 * longest overdue first            1341.2   1273.0     1329.0   1267.2     1428.7   1385.2
 * least likely recalled first      1342.9   1274.9     1329.1   1267.2     1426.2   1383.6
 * most likely recalled first       1329.5   1265.3     1309.0   1255.0     1423.8   1383.7
 * greatest fall until the end      1339.1   1272.0     1323.6   1263.9     1421.5   1380.5
 * greatest gain a second till then 1342.9   1274.5     1330.9   1268.2     1428.9   1385.1
 * the same a month ahead (this)    1341.2   1275.5     1328.9   1269.7     1429.0   1387.0
 * </pre>
 *
 * This one also leaves fewest cards behind of those that keep as much.
 */
public final class ReviewGain {

    private static final int MONTH = 30;

    private final MemoryModel model;

    public ReviewGain(Scheduling scheduling) {
        model = MemoryModel.of(scheduling);
    }

    /**
     * In chance of recall a second.
     *
     * @param elapsed days since the last answer, from 0
     */
    public double of(MemoryState memory, long elapsed) {
        double recalled = model.retrievability(elapsed, memory);
        MemoryState remembered = model.next(memory, elapsed, Rating.GOOD);
        MemoryState learned = model.next(model.next(memory, elapsed, Rating.AGAIN), 0, Rating.GOOD);
        double gain = recalled * model.retrievability(MONTH, remembered)
                + (1 - recalled) * model.retrievability(MONTH, learned)
                - model.retrievability(elapsed + MONTH, memory);
        return gain / (Pace.USUAL.recalled() + (1 - recalled) * Pace.USUAL.forgotten());
    }
}

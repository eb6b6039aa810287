package org.scostudy.bench.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.scostudy.bench.Percentile;

/**
 * What many learners met.
 *
 * @param millis of each answer, in ascending order
 * @param seconds that it took all together
 * @param processor time that the server used for it
 * @param failed answers that the server did not take
 */
record Measured(double[] millis, double seconds, Duration processor, int failed) {

    static Measured of(List<double[]> millis, double seconds, Duration processor, int failed) {
        double[] sorted = millis.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        return new Measured(sorted, seconds, processor, failed);
    }

    double perSecond() {
        return millis.length / seconds;
    }

    double processorMillis() {
        return processor.toNanos() / 1e6 / millis.length;
    }

    double percentile(double share) {
        return Percentile.of(millis, share);
    }
}

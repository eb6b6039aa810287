package org.scostudy.classroom.analysis;

import java.util.List;

/** The quiz as a measuring instrument. */
final class Reliability {

    private Reliability() {}

    static QuizStatistics of(List<AnalysedItem> items, List<AnalysedAttempt> sittings) {
        List<String> common = items.stream()
                .map(AnalysedItem::id)
                .filter(item -> sittings.stream()
                        .allMatch(sitting -> sitting.answerTo(item).isPresent()))
                .toList();
        double[] totals = new double[sittings.size()];
        double itemVariances = 0;
        for (String item : common) {
            double[] shares = sittings.stream()
                    .mapToDouble(sitting -> sitting.answerTo(item).orElseThrow().share())
                    .toArray();
            itemVariances += new Series(shares).variance();
            for (int i = 0; i < totals.length; i++) {
                totals[i] += shares[i];
            }
        }
        Series total = new Series(totals);
        int k = common.size();
        boolean known = k > 1 && total.variance() > 1e-12;
        Double alpha = known ? (double) k / (k - 1) * (1 - itemVariances / total.variance()) : null;
        return new QuizStatistics(
                sittings.size(),
                sittings.stream().mapToDouble(AnalysedAttempt::mean).average().orElse(0),
                total.standardDeviation(),
                k,
                alpha,
                alpha == null ? null : total.standardDeviation() * Math.sqrt(Math.clamp(1 - alpha, 0, 1)),
                SampleSize.of(sittings.size()));
    }
}

package org.scostudy.progress.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.scostudy.memory.Rating;

/** What the answers of some time say, counted in one go. */
public final class RangeSummary {

    private static final int HOURS = 24;

    private final DayGroups groups;
    private final int[][] answers;
    private final long[] millis;
    private final int[] met;
    private final Calibration calibration;
    private final Map<CardAge, Recalled> retention = new EnumMap<>(CardAge.class);
    private final int[] answersOfHour = new int[HOURS];
    private final Recalled[] recalledOfHour = new Recalled[HOURS];
    private final int[][] grades = new int[CardAge.COUNT][Rating.values().length];
    private final int[] answersOfCard;
    private final int[] reviewsOfCard;
    private final int[] recalledOfCard;
    private final List<String> cards;

    private RangeSummary(PastAnswers past, DayGroups groups) {
        this.groups = groups;
        cards = past.cards();
        answers = new int[groups.size()][CardAge.COUNT];
        millis = new long[groups.size()];
        met = new int[groups.size()];
        answersOfCard = new int[cards.size()];
        reviewsOfCard = new int[cards.size()];
        recalledOfCard = new int[cards.size()];
        int[][] byAge = new int[CardAge.COUNT][2];
        int[][] byHour = new int[HOURS][2];
        Calibration.Counting counting = new Calibration.Counting();
        for (int i = 0; i < past.size(); i++) {
            int group = groups.of(past.day(i));
            if (group < 0) {
                continue;
            }
            int age = past.age(i).ordinal();
            answers[group][age]++;
            millis[group] += past.millis(i);
            met[group] += past.isFirst(i) ? 1 : 0;
            answersOfCard[past.card(i)]++;
            if (past.elsewhere(i)) {
                continue;
            }
            int hour = past.hour(i);
            answersOfHour[hour]++;
            grades[age][past.rating(i).ordinal()]++;
            if (past.isReview(i)) {
                boolean remembered = Recalled.isRecalled(past.rating(i));
                int one = remembered ? 1 : 0;
                counting.add(past.foretold(i), remembered);
                byAge[age][0]++;
                byAge[age][1] += one;
                byHour[hour][0]++;
                byHour[hour][1] += one;
                reviewsOfCard[past.card(i)]++;
                recalledOfCard[past.card(i)] += one;
            }
        }
        calibration = counting.done();
        for (CardAge age : CardAge.values()) {
            retention.put(age, new Recalled(byAge[age.ordinal()][0], byAge[age.ordinal()][1]));
        }
        for (int hour = 0; hour < HOURS; hour++) {
            recalledOfHour[hour] = new Recalled(byHour[hour][0], byHour[hour][1]);
        }
    }

    /** @param from the first day that counts */
    public static RangeSummary of(PastAnswers past, LocalDate from, LocalDate today) {
        return new RangeSummary(past, DayGroups.between(from, today));
    }

    public DayGroups dayGroups() {
        return groups;
    }

    /** In that group, of cards of that age. */
    public int answers(int group, CardAge age) {
        return answers[group][age.ordinal()];
    }

    public int answers() {
        return IntStream.range(0, groups.size())
                .map(group -> IntStream.of(answers[group]).sum())
                .sum();
    }

    /** Cards that were answered for the first time in that group. */
    public int met(int group) {
        return met[group];
    }

    public int met() {
        return IntStream.of(met).sum();
    }

    /** Spent with cards in that group. */
    public double minutes(int group) {
        return millis[group] / 60_000.0;
    }

    public double minutes() {
        return IntStream.range(0, groups.size()).mapToDouble(this::minutes).sum();
    }

    /** Reviews after a night or more, of cards of that age. */
    public Recalled retention(CardAge age) {
        return retention.getOrDefault(age, Recalled.NONE);
    }

    public Calibration calibration() {
        return calibration;
    }

    /** @param hour of the learner's clock, 0 to 23 */
    public int answersAt(int hour) {
        return answersOfHour[hour];
    }

    public Recalled recalledAt(int hour) {
        return recalledOfHour[hour];
    }

    public int graded(CardAge age, Rating rating) {
        return grades[age.ordinal()][rating.ordinal()];
    }

    /** What was done with the cards of one part of what is learned. */
    public record Part(int answers, Recalled reviews) {
        public Part plus(Part other) {
            return new Part(answers + other.answers, reviews.plus(other.reviews));
        }
    }

    /** The same for each part that a card belongs to, by the card's id. */
    public <K> Map<K, Part> byPart(Function<String, K> partOf) {
        Map<K, Part> parts = new HashMap<>();
        for (int i = 0; i < answersOfCard.length; i++) {
            if (answersOfCard[i] > 0) {
                Part one = new Part(answersOfCard[i], new Recalled(reviewsOfCard[i], recalledOfCard[i]));
                parts.merge(partOf.apply(cards.get(i)), one, Part::plus);
            }
        }
        return parts;
    }
}

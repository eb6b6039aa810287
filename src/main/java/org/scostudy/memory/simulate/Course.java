package org.scostudy.memory.simulate;

import java.util.ArrayList;
import java.util.List;
import org.scostudy.memory.FirstSight;
import org.scostudy.memory.Pace;
import org.scostudy.memory.Rating;

/**
 * A learner goes through a deck by a plan, day after day, for so many seconds a day. What is not known is shown again
 * until it is, in the same sitting. Luck belongs to the card and its turn, so that plans are compared under the same.
 */
public final class Course {

    private static final double HARD = 0.12;
    private static final double EASY = 0.08;

    /**
     * One day of study.
     *
     * @param met cards seen for the first time
     * @param reviewed cards seen that were met on an earlier day
     * @param seconds spent
     */
    public record Day(int met, int reviewed, double seconds) {}

    private final Mind mind;
    private final Pace pace;
    private final long seed;
    private final int[] turns;

    public Course(Mind mind, int cards, Pace pace, long seed) {
        this.mind = mind;
        this.pace = pace;
        this.seed = seed;
        this.turns = new int[cards];
    }

    /** Studies on so many days from the given one on; the last card of a day is finished. */
    public List<Day> study(Plan plan, int firstDay, int days, double secondsADay) {
        List<Day> past = new ArrayList<>();
        for (int day = firstDay; day < firstDay + days; day++) {
            past.add(study(plan, day, secondsADay));
        }
        return past;
    }

    /** The mean chance of recall of all cards of the deck, those never met among them, 0 to 1. */
    public double score(int day) {
        double sum = 0;
        for (int card = 0; card < turns.length; card++) {
            sum += mind.recall(card, day);
        }
        return sum / turns.length;
    }

    private Day study(Plan plan, int day, double secondsADay) {
        plan.begins(day);
        int met = 0;
        int reviewed = 0;
        double seconds = 0;
        while (seconds < secondsADay) {
            int card = plan.next();
            if (card == Plan.NONE) {
                break;
            }
            if (turns[card] == 0) {
                met++;
                seconds += pace.first();
            } else {
                reviewed++;
            }
            seconds += answer(plan, card, day);
        }
        return new Day(met, reviewed, seconds);
    }

    private double answer(Plan plan, int card, int day) {
        boolean first = turns[card] == 0;
        double luck = luck(card, 2 * turns[card]);
        double mood = luck(card, 2 * turns[card] + 1);
        turns[card]++;
        Rating rating = first
                ? FirstSight.drawn((int) (100 * luck))
                : luck >= mind.recall(card, day)
                        ? Rating.AGAIN
                        : mood < HARD ? Rating.HARD : mood >= 1 - EASY ? Rating.EASY : Rating.GOOD;
        double seconds = first ? 0 : rating == Rating.AGAIN ? pace.forgotten() : pace.recalled();
        told(plan, card, day, rating);
        if (rating == Rating.AGAIN) {
            seconds += pace.recalled();
            told(plan, card, day, Rating.GOOD);
        }
        return seconds;
    }

    private void told(Plan plan, int card, int day, Rating rating) {
        mind.answered(card, day, rating);
        plan.answered(card, day, rating);
    }

    /** SplitMix64: an even number from 0 to below 1 for each card and turn. */
    private double luck(int card, int turn) {
        long z = seed + card * 0x9e3779b97f4a7c15L + turn * 0xd1b54a32d192ed03L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }
}

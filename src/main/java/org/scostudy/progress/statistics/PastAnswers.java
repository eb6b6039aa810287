package org.scostudy.progress.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;

/**
 * The answers of a learner that count, in columns of about twenty bytes an answer, each with what the model of memory
 * expected of it. Card by card, each card's in order.
 */
public final class PastAnswers {

    private static final Rating[] RATINGS = Rating.values();
    private static final Phase[] PHASES = Phase.values();
    private static final CardAge[] AGES = CardAge.values();

    /** Stands for the time of an answer that was not given to a card. */
    public static final int NO_TIME = 0;

    private final List<String> cards;
    private final int[] card;
    private final int[] day;
    private final int[] millis;
    private final byte[] hour;
    private final byte[] rating;
    private final byte[] age;
    private final float[] foretold;
    private final BitSet elsewhere;
    private final int later;

    private PastAnswers(List<String> cards, int size, int later) {
        this.cards = List.copyOf(cards);
        this.later = later;
        card = new int[size];
        day = new int[size];
        millis = new int[size];
        hour = new byte[size];
        rating = new byte[size];
        age = new byte[size];
        foretold = new float[size];
        elsewhere = new BitSet(size);
    }

    public int size() {
        return card.length;
    }

    /** How many answers were left out, because they are later than now. */
    public int later() {
        return later;
    }

    /** Ids of the cards, by number. */
    public List<String> cards() {
        return cards;
    }

    Map<LocalDate, Integer> answersPerDay() {
        int[] days = day.clone();
        Arrays.sort(days);
        Map<LocalDate, Integer> answers = new HashMap<>();
        int from = 0;
        for (int i = 1; i <= days.length; i++) {
            if (i == days.length || days[i] != days[from]) {
                answers.put(LocalDate.ofEpochDay(days[from]), i - from);
                from = i;
            }
        }
        return answers;
    }

    int card(int index) {
        return card[index];
    }

    int day(int index) {
        return day[index];
    }

    int hour(int index) {
        return hour[index];
    }

    int millis(int index) {
        return millis[index];
    }

    Rating rating(int index) {
        return RATINGS[rating[index] - 1];
    }

    CardAge age(int index) {
        return AGES[age[index]];
    }

    /** Whether it was given in a quiz: it counts for memory, and says little of how cards are answered. */
    boolean elsewhere(int index) {
        return elsewhere.get(index);
    }

    /** Whether it is the first that the card has. */
    boolean isFirst(int index) {
        return index == 0 || card[index] != card[index - 1];
    }

    /** Whether a card was asked that had had a night to be forgotten: what retention is counted by. */
    boolean isReview(int index) {
        return !Float.isNaN(foretold[index]) && !elsewhere.get(index);
    }

    /** The chance of recall that the model gave, 0 to 1; NaN where it is not asked. */
    double foretold(int index) {
        return foretold[index];
    }

    /** Gathers a log, entry by entry, in any order of cards. */
    public static final class Gathering {

        private static final int FIRST_SIZE = 1024;

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> cards = new ArrayList<>();
        private final Set<Long> undone = new HashSet<>();
        private int size;
        private int[] card = new int[FIRST_SIZE];
        private int[] seq = new int[FIRST_SIZE];
        private long[] at = new long[FIRST_SIZE];
        private int[] day = new int[FIRST_SIZE];
        private int[] millis = new int[FIRST_SIZE];
        private int[] scheduling = new int[FIRST_SIZE];
        private byte[] hour = new byte[FIRST_SIZE];
        private byte[] rating = new byte[FIRST_SIZE];
        private byte[] phase = new byte[FIRST_SIZE];
        private final BitSet elsewhere = new BitSet();

        /**
         * @param id of the card
         * @param seq its place among the entries of the card
         * @param at in milliseconds since 1970
         * @param day the learner's day, in days since 1970
         * @param hour of the learner's clock, 0 to 23
         * @param scheduling version that was in force
         * @param inQuiz whether it was concluded from an answer in a quiz
         */
        public void answer(
                String id,
                int seq,
                long at,
                int day,
                int hour,
                Rating rating,
                long tookMillis,
                Phase before,
                int scheduling,
                boolean inQuiz) {
            if (size == card.length) {
                grow();
            }
            card[size] = number(id);
            this.seq[size] = seq;
            this.at[size] = at;
            this.day[size] = day;
            this.hour[size] = (byte) hour;
            this.rating[size] = (byte) rating.value();
            this.millis[size] = inQuiz ? NO_TIME : (int) Math.clamp(tookMillis, 0, Integer.MAX_VALUE);
            this.phase[size] = (byte) before.ordinal();
            this.scheduling[size] = scheduling;
            elsewhere.set(size, inQuiz);
            size++;
        }

        /** The answer at that place was taken back. */
        public void undo(String id, int undoes) {
            undone.add(key(number(id), undoes));
        }

        /** What another one gathered as well; it must not be used any more. */
        public void add(Gathering other) {
            int[] numberHere = other.cards.stream().mapToInt(this::number).toArray();
            while (card.length < size + other.size) {
                grow();
            }
            for (int i = 0; i < other.size; i++) {
                card[size + i] = numberHere[other.card[i]];
                elsewhere.set(size + i, other.elsewhere.get(i));
            }
            System.arraycopy(other.seq, 0, seq, size, other.size);
            System.arraycopy(other.at, 0, at, size, other.size);
            System.arraycopy(other.day, 0, day, size, other.size);
            System.arraycopy(other.millis, 0, millis, size, other.size);
            System.arraycopy(other.scheduling, 0, scheduling, size, other.size);
            System.arraycopy(other.hour, 0, hour, size, other.size);
            System.arraycopy(other.rating, 0, rating, size, other.size);
            System.arraycopy(other.phase, 0, phase, size, other.size);
            size += other.size;
            other.undone.forEach(undone ->
                    this.undone.add(key(numberHere[(int) (undone >> Integer.SIZE)], undone.intValue())));
        }

        private int number(String id) {
            Integer known = numbers.get(id);
            if (known != null) {
                return known;
            }
            int number = cards.size();
            numbers.put(id, number);
            cards.add(id);
            return number;
        }

        private static long key(int card, int seq) {
            return ((long) card << Integer.SIZE) | (seq & 0xffffffffL);
        }

        private void grow() {
            int wanted = 2 * card.length;
            card = Arrays.copyOf(card, wanted);
            seq = Arrays.copyOf(seq, wanted);
            at = Arrays.copyOf(at, wanted);
            day = Arrays.copyOf(day, wanted);
            millis = Arrays.copyOf(millis, wanted);
            scheduling = Arrays.copyOf(scheduling, wanted);
            hour = Arrays.copyOf(hour, wanted);
            rating = Arrays.copyOf(rating, wanted);
            phase = Arrays.copyOf(phase, wanted);
        }

        /** Answers later than now cannot have been given; they are left out, and counted. */
        public PastAnswers done(Instant now, IntFunction<Scheduling> schedulings) {
            int[] order = byCard();
            int past = 0;
            int later = 0;
            for (int index : order) {
                if (at[index] > now.toEpochMilli()) {
                    later++;
                } else {
                    order[past++] = index;
                }
            }
            PastAnswers answers = new PastAnswers(cards, past, later);
            int middle = firstOfACard(order, past / 2, past);
            int[] bounds = {0, middle, past};
            IntStream.range(0, bounds.length - 1)
                    .parallel()
                    .forEach(half -> fill(answers, order, bounds[half], bounds[half + 1], schedulings));
            for (int to = 0; to < past; to++) {
                answers.elsewhere.set(to, elsewhere.get(order[to]));
            }
            return answers;
        }

        /** The first place from one on where another card begins. */
        private int firstOfACard(int[] order, int from, int end) {
            int place = from;
            while (place > 0 && place < end && card[order[place]] == card[order[place - 1]]) {
                place++;
            }
            return place;
        }

        /** Whole cards, for what is remembered of one comes from its answers one after the other. */
        private void fill(PastAnswers answers, int[] order, int begin, int end, IntFunction<Scheduling> schedulings) {
            MemoryFold fold = new MemoryFold(schedulings);
            int last = -1;
            for (int to = begin; to < end; to++) {
                int from = order[to];
                if (card[from] != last) {
                    last = card[from];
                    fold.begin();
                }
                fold.answer(day[from], RATINGS[rating[from] - 1], scheduling[from]);
                answers.card[to] = card[from];
                answers.day[to] = day[from];
                answers.millis[to] = millis[from];
                answers.hour[to] = hour[from];
                answers.rating[to] = rating[from];
                answers.age[to] = (byte)
                        CardAge.of(PHASES[phase[from]], fold.plannedDays()).ordinal();
                answers.foretold[to] = (float) fold.foretold();
            }
        }

        /** The entries that were not taken back, card by card, each card's by their place. */
        private int[] byCard() {
            int[] start = new int[cards.size() + 1];
            int kept = 0;
            BitSet gone = gone();
            for (int i = 0; i < size; i++) {
                if (!gone.get(i)) {
                    start[card[i] + 1]++;
                    kept++;
                }
            }
            for (int i = 1; i < start.length; i++) {
                start[i] += start[i - 1];
            }
            int[] order = new int[kept];
            int[] next = start.clone();
            for (int i = 0; i < size; i++) {
                if (!gone.get(i)) {
                    order[next[card[i]]++] = i;
                }
            }
            for (int each = 0; each < cards.size(); each++) {
                sortBySeq(order, start[each], start[each + 1]);
            }
            return order;
        }

        private BitSet gone() {
            BitSet gone = new BitSet();
            if (!undone.isEmpty()) {
                for (int i = 0; i < size; i++) {
                    gone.set(i, undone.contains(key(card[i], seq[i])));
                }
            }
            return gone;
        }

        /** They nearly always are in order already: a log is read day by day. */
        private void sortBySeq(int[] order, int from, int to) {
            for (int i = from + 1; i < to; i++) {
                int moved = order[i];
                int place = i;
                while (place > from && seq[order[place - 1]] > seq[moved]) {
                    order[place] = order[place - 1];
                    place--;
                }
                order[place] = moved;
            }
        }
    }
}

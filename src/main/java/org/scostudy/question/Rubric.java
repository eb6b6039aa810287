package org.scostudy.question;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How an essay is marked: by each criterion one level is reached, and the points of the levels add up.
 *
 * @param fewestWords that are asked for; 0 for no limit
 * @param mostWords that are asked for; 0 for no limit
 */
public record Rubric(int fewestWords, int mostWords, List<Criterion> criteria) {

    private static final int MOST_CRITERIA = 12;
    private static final double MOST_POINTS = 100;
    private static final int MOST_WORDS = 3_000;
    private static final Pattern WORDS = Pattern.compile("(\\d{0,5})\\s*[-–]\\s*(\\d{0,5})\\s+words");
    private static final Pattern LEVEL = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)(?:\\s+(.*))?");
    private static final Pattern GAP = Pattern.compile("\\s+");

    /** @param points at least 0; the levels of a criterion have different ones */
    public record Level(double points, String text) {}

    /** @param levels best first */
    public record Criterion(String name, List<Level> levels) {
        public Criterion {
            levels = List.copyOf(levels);
        }

        public double most() {
            return levels.getFirst().points();
        }
    }

    /** What a rubric lacks. */
    public enum Lack {
        CRITERIA,
        LEVELS,
        POINTS,
        WORDS
    }

    /** Text that is no rubric. */
    public static final class Unfit extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final Lack lack;

        Unfit(Lack lack, String about) {
            super(lack + ": " + about);
            this.lack = lack;
        }

        public Lack lack() {
            return lack;
        }
    }

    public Rubric {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty() || criteria.size() > MOST_CRITERIA) {
            throw new Unfit(Lack.CRITERIA, String.valueOf(criteria.size()));
        }
        for (Criterion criterion : criteria) {
            List<Level> levels = criterion.levels();
            boolean falling = IntStream.range(1, levels.size())
                    .allMatch(i -> levels.get(i - 1).points() > levels.get(i).points());
            if (levels.size() < 2 || !falling) {
                throw new Unfit(Lack.LEVELS, criterion.name());
            }
            if (levels.stream().anyMatch(level -> !(level.points() >= 0 && level.points() <= MOST_POINTS))) {
                throw new Unfit(Lack.POINTS, criterion.name());
            }
        }
        boolean limits = fewestWords >= 0
                && mostWords >= 0
                && Math.max(fewestWords, mostWords) <= MOST_WORDS
                && (mostWords == 0 || fewestWords <= mostWords);
        if (!limits) {
            throw new Unfit(Lack.WORDS, fewestWords + "-" + mostWords);
        }
    }

    /**
     * Reads what {@link #write} writes: perhaps {@code 150-400 words}, then each criterion on a line of its own with its
     * levels below, a line each that begins with the points.
     *
     * @throws Unfit that says what is lacking
     */
    public static Rubric read(String text) {
        int fewest = 0;
        int most = 0;
        List<Criterion> criteria = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            Matcher words = WORDS.matcher(line);
            Matcher level = LEVEL.matcher(line);
            if (words.matches()) {
                fewest = limit(words.group(1));
                most = limit(words.group(2));
            } else if (!level.matches()) {
                criteria.add(new Criterion(line, List.of()));
            } else if (criteria.isEmpty()) {
                throw new Unfit(Lack.CRITERIA, line);
            } else {
                Criterion last = criteria.removeLast();
                List<Level> levels = new ArrayList<>(last.levels());
                String said = level.group(2);
                levels.add(new Level(
                        Double.parseDouble(level.group(1).replace(',', '.')), said == null ? "" : said.strip()));
                levels.sort((one, other) -> Double.compare(other.points(), one.points()));
                criteria.add(new Criterion(last.name(), levels));
            }
        }
        return new Rubric(fewest, most, criteria);
    }

    private static int limit(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    public String write() {
        StringBuilder text = new StringBuilder();
        if (fewestWords > 0 || mostWords > 0) {
            text.append(fewestWords == 0 ? "" : fewestWords)
                    .append('-')
                    .append(mostWords == 0 ? "" : mostWords)
                    .append(" words\n");
        }
        for (Criterion criterion : criteria) {
            text.append(criterion.name()).append('\n');
            criterion
                    .levels()
                    .forEach(level -> text.append((points(level.points()) + " " + level.text()).strip())
                            .append('\n'));
        }
        return text.toString().strip();
    }

    /** The points that the best essay gets. */
    public double most() {
        return criteria.stream().mapToDouble(Criterion::most).sum();
    }

    /**
     * @param levels which level is reached by each criterion, from 0, in their order
     * @return of all points, 0 to 1
     * @throws IllegalArgumentException when there is no such level
     */
    public double share(List<Integer> levels) {
        if (levels.size() != criteria.size()) {
            throw new IllegalArgumentException(levels + " for " + criteria.size() + " criteria");
        }
        double points = 0;
        for (int i = 0; i < levels.size(); i++) {
            List<Level> all = criteria.get(i).levels();
            int level = levels.get(i);
            if (level < 0 || level >= all.size()) {
                throw new IllegalArgumentException("no level " + level);
            }
            points += all.get(level).points();
        }
        double most = most();
        return most == 0 ? 0 : points / most;
    }

    /** The criteria in words: what a good essay has. */
    public String words() {
        return criteria.stream()
                .map(criterion -> criterion.name() + " (" + points(criterion.most()) + ")")
                .collect(Collectors.joining("; "));
    }

    public static int countWords(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : GAP.split(stripped).length;
    }

    /** As people write them: 2 or 2.5. */
    public static String points(double points) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(points);
    }
}

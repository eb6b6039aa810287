package org.scostudy.study.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Learning steps as people write them: {@code 1m 10m 2h 1d}. */
public final class StepsText {

    private static final Pattern STEP = Pattern.compile("(\\d{1,4})([mhd])");
    private static final int MOST_STEPS = 10;

    private StepsText() {}

    /** @throws IllegalArgumentException if it is not a list of at most ten steps of at most 30 days */
    public static List<Duration> parse(String text) {
        List<Duration> steps = new ArrayList<>();
        for (String word : text.strip().toLowerCase(java.util.Locale.ROOT).split("[\\s,]+")) {
            if (word.isEmpty()) {
                continue;
            }
            Matcher step = STEP.matcher(word);
            if (!step.matches()) {
                throw new IllegalArgumentException(word);
            }
            steps.add(duration(Integer.parseInt(step.group(1)), step.group(2).charAt(0)));
        }
        boolean tooLong = steps.stream().anyMatch(s -> s.isZero() || s.compareTo(Duration.ofDays(30)) > 0);
        if (steps.size() > MOST_STEPS || tooLong) {
            throw new IllegalArgumentException(text);
        }
        return steps;
    }

    public static String say(List<Duration> steps) {
        return steps.stream().map(StepsText::say).collect(Collectors.joining(" "));
    }

    private static Duration duration(int amount, char unit) {
        return switch (unit) {
            case 'm' -> Duration.ofMinutes(amount);
            case 'h' -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    private static String say(Duration step) {
        long minutes = step.toMinutes();
        if (minutes % 1440 == 0) {
            return minutes / 1440 + "d";
        }
        return minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "m";
    }
}

package org.scostudy.drafting.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scostudy.drafting.name.Amounts;
import org.scostudy.drafting.name.Moments;
import org.scostudy.drafting.name.Name;
import org.scostudy.drafting.name.Name.Origin;

/** Dates and amounts near to one: as likely to be true for whoever does not know. */
final class Neighbours {

    private static final int LATEST_YEAR = 2099;
    private static final int NOW = 2030;

    private Neighbours() {}

    static List<Name> of(Target target) {
        String text = target.text();
        return switch (target.type()) {
            case Moments.YEAR -> text.matches("\\d+") ? years(text) : List.of();
            case Amounts.NUMBER, Amounts.PERCENTAGE -> numbers(target.type(), text);
            case Amounts.FRACTION ->
                text.matches("[Aa] .*")
                        ? Amounts.FRACTIONS.stream()
                                .filter(part -> !text.endsWith(part) && !part.equals("half"))
                                .map(part -> name(Amounts.FRACTION, "a " + part))
                                .toList()
                        : List.of();
            default -> List.of();
        };
    }

    private static List<Name> years(String text) {
        int year = Integer.parseInt(text);
        int step = Math.max(1, (NOW - year) / 60);
        int side = year % 2 == 0 ? 1 : -1;
        List<Name> years = new ArrayList<>();
        for (int away : new int[] {3, -2, 2, -3, 5, -5, 1, -1, 4, -4}) {
            int other = year + side * away * step;
            if (other > 0 && other <= LATEST_YEAR) {
                years.add(name(Moments.YEAR, Integer.toString(other)));
            }
        }
        return years;
    }

    private static List<Name> numbers(String type, String text) {
        String[] parts = text.split("(?=[ %])", 2);
        String unit = parts.length > 1 ? parts[1] : "";
        int word = Amounts.SMALL.indexOf(parts[0].toLowerCase(java.util.Locale.ROOT));
        List<Name> numbers = new ArrayList<>();
        if (word >= 0) {
            for (int away : new int[] {1, 2, -1, 3, -2, 4}) {
                int other = word + away;
                if (other >= 0 && other < Amounts.SMALL.size()) {
                    numbers.add(name(type, Amounts.SMALL.get(other) + unit));
                }
            }
        } else if (parts[0].matches("\\d{1,9}")) {
            long number = Long.parseLong(parts[0]);
            for (long other :
                    new long[] {number * 2, Math.max(1, number / 2), number + Math.max(1, number / 4), number * 3}) {
                numbers.add(name(type, other + unit));
            }
        }
        return numbers;
    }

    private static Name name(String type, String text) {
        return new Name(type + ":" + text, text, type, Origin.TEXT, List.of(text), Set.of(text), false);
    }
}

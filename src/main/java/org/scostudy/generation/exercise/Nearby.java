package org.scostudy.generation.exercise;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scostudy.generation.wording.WordingIds;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Value;

/** Years and numbers that lie close to a key: those that the pack dates other things with first, then any. */
final class Nearby {

    private static final int YEARS = 6;
    private static final int NUMBERS = 4;
    private static final int YEAR_LETTERS = 4;

    private final TreeSet<Integer> years = new TreeSet<>();
    private final TreeSet<String> otherDates = new TreeSet<>();

    Nearby(Collection<Fact> facts) {
        for (Fact fact : facts) {
            for (Value value : fact.slots().values()) {
                if (value instanceof Value.Date date) {
                    if (date.iso().length() == YEAR_LETTERS) {
                        years.add(Integer.valueOf(date.iso()));
                    } else {
                        otherDates.add(date.iso());
                    }
                }
            }
        }
    }

    /** In an order that does not tell where the key lies among them. */
    Stream<Value> dates(Value.Date key, int chance) {
        if (key.iso().length() != YEAR_LETTERS) {
            return otherDates.stream()
                    .filter(iso -> iso.length() == key.iso().length())
                    .map(Value.Date::new);
        }
        int year = Integer.parseInt(key.iso());
        Set<Integer> told = years.subSet(year - YEARS, true, year + YEARS, true);
        List<Integer> others =
                IntStream.rangeClosed(year - YEARS, year + YEARS).boxed().toList();
        return Stream.concat(mixed(told, chance), mixed(others, chance))
                .filter(each -> each != year)
                .map(each -> new Value.Date("%04d".formatted(each)));
    }

    Stream<Value> numbers(Value.Number key, int chance) {
        if (key.amount().stripTrailingZeros().scale() > 0) {
            return Stream.of();
        }
        List<Integer> steps = IntStream.rangeClosed(-NUMBERS, NUMBERS).boxed().toList();
        return mixed(steps, chance)
                .map(step -> key.amount().add(BigDecimal.valueOf(step)))
                .filter(amount -> amount.signum() > 0)
                .map(amount -> new Value.Number(amount, key.unit()));
    }

    private static Stream<Integer> mixed(Collection<Integer> values, int chance) {
        return values.stream().sorted(Comparator.comparing(value -> WordingIds.hash(chance + "/" + value)));
    }
}

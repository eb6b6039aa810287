package org.scostudy.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.scostudy.generation.wording.FactText;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Value;

/** The facts of a reading that are about a date, in the order of time. */
final class Timeline {

    /**
     * @param date in words, for example {@code 16 June 2009} or {@code 1992–1997}
     * @param year of its beginning
     */
    record Entry(String fact, String date, int year, String text, List<String> passages) {}

    private record Dated(String iso, Entry entry) {}

    private Timeline() {}

    static List<Entry> of(Pack pack) {
        List<Dated> dated = new ArrayList<>();
        for (Fact fact : pack.facts().values()) {
            List<Value.Date> dates = fact.slots().values().stream()
                    .flatMap(Timeline::dates)
                    .sorted(Comparator.comparing(Value.Date::iso))
                    .distinct()
                    .toList();
            if (!dates.isEmpty()) {
                String iso = dates.getFirst().iso();
                int year = Integer.parseInt(iso.substring(0, 4));
                String text = FactText.statements(fact).getFirst();
                dated.add(new Dated(iso, new Entry(fact.id(), words(dates), year, text, fact.citations())));
            }
        }
        // What has a day comes after what has only a year, in the order of the reading otherwise.
        return dated.stream()
                .sorted(Comparator.comparing(Dated::iso))
                .map(Dated::entry)
                .toList();
    }

    private static Stream<Value.Date> dates(Value value) {
        return switch (value) {
            case Value.Date date -> Stream.of(date);
            case Value.Several several -> several.values().stream().flatMap(Timeline::dates);
            case Value.Ref _, Value.Text _, Value.Number _ -> Stream.of();
        };
    }

    private static String words(List<Value.Date> dates) {
        String first = dates.getFirst().inText();
        return dates.size() == 1 ? first : first + "–" + dates.getLast().inText();
    }
}

package org.scostudy.progress.cards;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which cards are looked for, and in which order.
 *
 * @param words all of which a card has in what it asks or in its answer; in any case, with or without accents
 * @param below percent under which the chance of recall is, 1 to 100; 0 for any
 * @param section id of a section or of a pack; empty for all
 * @param reverse whether the order is turned round
 * @param page from 0
 */
record CardFilter(String words, Only only, int below, String section, Order order, boolean reverse, int page) {

    static final int PAGE_SIZE = 50;
    private static final int LONGEST_WORDS = 200;

    static final CardFilter ALL = new CardFilter("", Only.ALL, 0, "", Order.READING, false, 0);

    /** What state a card is in. */
    enum Only {
        ALL,
        MET,
        DUE,
        NEW,
        LEARNING,
        LEECH,
        FLAGGED,
        SUSPENDED,
        BURIED
    }

    /** By what cards are put in order; the least first. */
    enum Order {
        READING,
        DUE,
        INTERVAL,
        STABILITY,
        DIFFICULTY,
        CHANCE,
        LAPSES
    }

    CardFilter {
        words = words.substring(0, Math.min(words.length(), LONGEST_WORDS));
        below = Math.clamp(below, 0, 100);
        page = Math.max(0, page);
    }

    CardFilter at(int wanted) {
        return new CardFilter(words, only, below, section, order, reverse, wanted);
    }

    /** What stands in an address; what is none of it is left out. */
    static CardFilter of(QueryParameters asked) {
        return new CardFilter(
                word(asked, "q"),
                named(Only.values(), word(asked, "only"), Only.ALL),
                number(asked, "below"),
                word(asked, "section"),
                named(Order.values(), word(asked, "sort"), Order.READING),
                word(asked, "reverse").equals("true"),
                number(asked, "page") - 1);
    }

    QueryParameters parameters() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("q", words);
        told.put("only", only == Only.ALL ? "" : word(only));
        told.put("below", below == 0 ? "" : String.valueOf(below));
        told.put("section", section);
        told.put("sort", order == Order.READING ? "" : word(order));
        told.put("reverse", reverse ? "true" : "");
        told.put("page", page == 0 ? "" : String.valueOf(page + 1));
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        told.forEach((name, value) -> {
            if (!value.isEmpty()) {
                parameters.put(name, new ArrayList<>(List.of(value)));
            }
        });
        return new QueryParameters(parameters);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String word(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).orElse("");
    }

    private static int number(QueryParameters asked, String name) {
        String digits = word(asked, name);
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private static <E extends Enum<E>> E named(E[] values, String name, E otherwise) {
        for (E value : values) {
            if (word(value).equals(name)) {
                return value;
            }
        }
        return otherwise;
    }
}

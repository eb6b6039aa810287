package org.scostudy.authoring.bank;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Entries in the order of lists, to search in. An index holds the words of most of them; what was changed since it was
 * made is looked through one by one, so that an edit costs no new index.
 */
final class SearchIndex {

    static final SearchIndex EMPTY = of(List.of());

    private static final int MOST_NOT_INDEXED = 1_000;
    /** So many are looked through as quickly as another word is looked up. */
    private static final int FEW = 5_000;

    private final List<QuestionRow> entries;
    private final WordIndex index;
    /** Where the index knows each entry, or -1. */
    private final int[] places;

    private final Map<String, Indexed> indexed;

    /** The entry itself is kept: another state of the same question is another entry. */
    private record Indexed(QuestionRow entry, int place) {}

    private SearchIndex(List<QuestionRow> entries, WordIndex index, int[] places, Map<String, Indexed> indexed) {
        this.entries = entries;
        this.index = index;
        this.places = places;
        this.indexed = indexed;
    }

    public static SearchIndex of(List<QuestionRow> entries) {
        Map<String, Indexed> indexed = new HashMap<>();
        int[] places = new int[entries.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
            indexed.put(entries.get(i).id(), new Indexed(entries.get(i), i));
        }
        WordIndex index = WordIndex.of(entries.stream().map(QuestionRow::sought).toList());
        return new SearchIndex(List.copyOf(entries), index, places, indexed);
    }

    /** Later entries, with the index of these as long as most are the same. */
    SearchIndex then(List<QuestionRow> later) {
        int[] there = new int[later.size()];
        int unknown = 0;
        for (int i = 0; i < there.length; i++) {
            Indexed known = indexed.get(later.get(i).id());
            there[i] = known != null && known.entry() == later.get(i) ? known.place() : -1;
            unknown += there[i] < 0 ? 1 : 0;
        }
        return unknown > MOST_NOT_INDEXED ? of(later) : new SearchIndex(List.copyOf(later), index, there, indexed);
    }

    /** Long ones first, which fewer hold, and without those that are part of another. */
    private static List<String> telling(List<String> words) {
        List<String> telling = new ArrayList<>();
        words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .filter(word -> telling.stream().noneMatch(longer -> longer.contains(word)))
                .forEach(telling::add);
        return telling;
    }

    List<QuestionRow> entries() {
        return entries;
    }

    /** Those that hold at least so many of the words, in the order of the list. */
    List<QuestionRow> holding(Collection<String> words, int fewest) {
        int[] held = new int[indexed.size()];
        words.forEach(word -> index.holding(word).stream().forEach(place -> held[place]++));
        List<QuestionRow> found = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            String sought = entries.get(i).sought();
            long number =
                    places[i] < 0 ? words.stream().filter(sought::contains).count() : held[places[i]];
            if (number >= fewest) {
                found.add(entries.get(i));
            }
        }
        return found;
    }

    /** Those that hold all words and fit, in the order of the list. */
    public List<QuestionRow> find(List<String> words, Predicate<QuestionRow> fits) {
        if (words.isEmpty()) {
            return entries.stream().filter(fits).toList();
        }
        List<String> telling = telling(words);
        BitSet holding = index.holding(telling.getFirst());
        int asked = 1;
        while (asked < telling.size() && holding.cardinality() > FEW) {
            holding.and(index.holding(telling.get(asked++)));
        }
        List<String> rest = telling.subList(asked, telling.size());
        List<QuestionRow> found = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            QuestionRow entry = entries.get(i);
            boolean holds = places[i] < 0 ? entry.holds(words) : holding.get(places[i]) && entry.holds(rest);
            if (holds && fits.test(entry)) {
                found.add(entry);
            }
        }
        return found;
    }
}

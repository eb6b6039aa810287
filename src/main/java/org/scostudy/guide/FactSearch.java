package org.scostudy.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scostudy.generation.wording.FactText;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Section;
import org.scostudy.material.model.Value;

/**
 * Finds facts by the beginnings of words: of their statements, of the names and other spellings of what they are about,
 * of their tags and of the passages they cite. Every word that was typed must be found.
 */
final class FactSearch {

    /** A run of the statement; {@code hit} where it begins with a word that was typed. */
    record Run(String text, boolean hit) {}

    /** @param also the other spellings, tags or passages that were hit, where the statement does not show it */
    record Hit(String pack, String fact, String section, String passage, List<Run> text, List<String> also) {}

    private record Name(String text, List<SearchWords.Word> words) {}

    private record Entry(Pack pack, Fact fact, Section section, Name statement, List<Name> others, int place) {}

    private record Ranked(Hit hit, int missing, int place) {}

    private final List<Entry> entries = new ArrayList<>();

    FactSearch(Collection<Pack> packs) {
        for (Pack pack : packs) {
            List<String> passages = List.copyOf(pack.passages().keySet());
            pack.facts()
                    .values()
                    .forEach(fact -> entries.add(new Entry(
                            pack,
                            fact,
                            pack.sectionOf(fact),
                            name(FactText.statements(fact).getFirst()),
                            others(fact).stream().map(FactSearch::name).toList(),
                            passages.indexOf(fact.citations().getFirst()))));
        }
    }

    /** Facts whose statement shows the words first, then those found by another name; nothing for a blank query. */
    List<Hit> find(String query) {
        List<String> wanted = SearchWords.ofQuery(query);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .flatMap(entry -> match(entry, wanted))
                .sorted(Comparator.comparingInt(Ranked::missing).thenComparingInt(Ranked::place))
                .map(Ranked::hit)
                .toList();
    }

    private static Stream<Ranked> match(Entry entry, List<String> wanted) {
        List<String> missing =
                wanted.stream().filter(word -> !begins(entry.statement(), word)).toList();
        Set<String> also = new LinkedHashSet<>();
        for (String word : missing) {
            List<String> found = entry.others().stream()
                    .filter(other -> begins(other, word))
                    .map(Name::text)
                    .toList();
            if (found.isEmpty()) {
                return Stream.of();
            }
            also.addAll(found);
        }
        Hit hit = new Hit(
                entry.pack().id(),
                entry.fact().id(),
                entry.section().title(),
                entry.fact().citations().getFirst(),
                runs(entry.statement(), wanted),
                List.copyOf(also));
        return Stream.of(new Ranked(hit, missing.size(), entry.place()));
    }

    private static Name name(String text) {
        return new Name(text, SearchWords.of(text));
    }

    private static boolean begins(Name name, String word) {
        return name.words().stream().anyMatch(said -> said.plain().startsWith(word));
    }

    private static List<Run> runs(Name name, List<String> wanted) {
        String statement = name.text();
        List<Run> runs = new ArrayList<>();
        int done = 0;
        for (SearchWords.Word word : name.words()) {
            if (word.start() >= done && wanted.stream().anyMatch(word.plain()::startsWith)) {
                if (word.start() > done) {
                    runs.add(new Run(statement.substring(done, word.start()), false));
                }
                runs.add(new Run(statement.substring(word.start(), word.end()), true));
                done = word.end();
            }
        }
        if (done < statement.length()) {
            runs.add(new Run(statement.substring(done), false));
        }
        return runs;
    }

    private static Set<String> others(Fact fact) {
        Set<String> others = new LinkedHashSet<>(fact.citations());
        fact.slots().values().forEach(value -> names(value, others));
        others.addAll(fact.tags());
        return others;
    }

    private static void names(Value value, Set<String> names) {
        switch (value) {
            case Value.Several several -> several.values().forEach(each -> names(each, names));
            case Value.Ref ref -> {
                names.addAll(ref.accepted());
                if (ref.entity().adjective() != null) {
                    names.add(ref.entity().adjective());
                }
            }
            case Value.Text _, Value.Number _, Value.Date _ -> names.addAll(value.accepted());
        }
    }
}

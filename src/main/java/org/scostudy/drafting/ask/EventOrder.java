package org.scostudy.drafting.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.name.Moments;
import org.scostudy.drafting.statement.Phrases;
import org.scostudy.drafting.statement.Phrases.Clause;
import org.scostudy.drafting.statement.Statement;
import org.scostudy.drafting.text.SentencePlace;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;

/** Puts what happened in different years in order, as far as simple sentences say the year of a thing. */
final class EventOrder {

    private static final int FEWEST = 3;
    private static final int MOST = 4;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 22;
    private static final String STEM = "Put these events in the order in which they happened, earliest first.";

    private record Event(int year, String text, SentencePlace source) {}

    private final TreeMap<Integer, Event> events = new TreeMap<>();
    private final DraftWriter writer;

    EventOrder(DraftWriter writer) {
        this.writer = writer;
    }

    /** The first sentence that tells of a year counts. */
    void collect(Statement s, List<Target> targets) {
        List<Target> years = targets.stream()
                .filter(target -> target.type().equals(Moments.YEAR))
                .toList();
        if (years.size() == 1 && years.getFirst().text().matches("\\d+")) {
            Target year = years.getFirst();
            event(s, year).ifPresent(event -> events.putIfAbsent(event.year(), event));
        }
    }

    private static Optional<Event> event(Statement s, Target year) {
        int from = year.from() - 1;
        boolean first = from == 0 && s.is(year.to(), ",");
        boolean behind = year.to() == s.size() || s.is(year.to(), Tag.ADP);
        if (!s.is(from, "in") || first == behind) {
            return Optional.empty();
        }
        List<TextToken> rest = new ArrayList<>(s.tokens().subList(0, from));
        rest.addAll(s.tokens().subList(first ? year.to() + 1 : year.to(), s.size()));
        Statement without = new Statement(rest, s.source(), s.lead());
        Optional<Clause> clause = Phrases.clauseAt(without, 0);
        boolean past = clause.isPresent() && isPast(without.at(clause.get().verb()));
        return past && without.size() >= SHORTEST && without.size() <= LONGEST
                ? Optional.of(
                        new Event(Integer.parseInt(year.text()), EnglishWords.capitalised(without.text()), s.source()))
                : Optional.empty();
    }

    private static boolean isPast(TextToken verb) {
        return verb.is(Tag.VERB) ? !verb.lower().endsWith("s") : verb.lower().matches("was|were|had");
    }

    /** Neighbours in time, a few at once. */
    List<@Nullable TextDraft> drafts() {
        List<Event> all = List.copyOf(events.values());
        List<@Nullable TextDraft> drafts = new ArrayList<>();
        for (int from = 0; from + FEWEST <= all.size(); from += MOST) {
            List<Event> some = all.subList(from, Math.min(all.size(), from + MOST));
            if (some.size() >= FEWEST) {
                List<String> items = some.stream().map(Event::text).toList();
                drafts.add(writer.draft(
                        STEM,
                        new Interaction.Ordering(items),
                        Asks.ORDER,
                        DraftWorth.of(Asks.ORDER, Kind.ORDERING, STEM, 0),
                        some.stream().map(Event::source).toList()));
            }
        }
        return drafts;
    }
}

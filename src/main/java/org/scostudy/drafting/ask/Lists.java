package org.scostudy.drafting.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.statement.Phrases;
import org.scostudy.drafting.statement.Statement;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;

/** Enumerations of three and more: one of them as a gap, or all of them where a colon introduces them. */
final class Lists {

    private static final int FEWEST = 3;
    private static final int MOST_TYPED = 6;
    private static final int LONGEST_ITEM = 5;

    private record Item(int from, int to) {}

    private final DraftWriter writer;

    Lists(DraftWriter writer) {
        this.writer = writer;
    }

    List<@Nullable TextDraft> of(Statement s, List<Target> names) {
        List<@Nullable TextDraft> drafts = new ArrayList<>();
        for (int from = 0; from < s.size(); from++) {
            List<Item> items = items(s, from);
            if (items.size() >= FEWEST) {
                drafts.add(s.is(from - 1, ":") && items.getLast().to() == s.size() ? all(s, items) : null);
                int start = from;
                int end = items.getLast().to();
                boolean askedByName = names.stream().anyMatch(target -> target.from() >= start && target.to() <= end);
                drafts.add(askedByName ? null : gap(s, items));
                from = end;
            }
        }
        return drafts;
    }

    /** A, B, and C from there on; none when it is no list. */
    private static List<Item> items(Statement s, int from) {
        boolean starts = from == 0
                || s.is(
                        from - 1,
                        ":",
                        "of",
                        "include",
                        "includes",
                        "including",
                        "by",
                        "as",
                        "are",
                        "with",
                        "for",
                        "into",
                        "to",
                        "between",
                        "against",
                        "on",
                        "in")
                || (s.is(from - 1, Tag.VERB) && !s.is(from, Tag.ADV));
        List<Item> items = new ArrayList<>();
        int at = from;
        while (starts) {
            int end = Phrases.nounPhraseEnd(s, at);
            int full = s.is(end, "in", "of", "at") ? Math.max(end, Phrases.nounPhraseEnd(s, end + 1)) : end;
            if (end == at) {
                return List.of();
            }
            boolean complement = full > end + 1 && s.is(full, ",", "and");
            int itemEnd = complement ? full : end;
            items.add(new Item(at, itemEnd));
            if (items.size() > 1 && isLast(s, at)) {
                return items.stream().allMatch(item -> item.to() - item.from() <= LONGEST_ITEM) ? items : List.of();
            }
            if (s.is(itemEnd, ",") && s.is(itemEnd + 1, "and")) {
                at = itemEnd + 2;
            } else if (s.is(itemEnd, ",") || s.is(itemEnd, "and")) {
                at = itemEnd + 1;
            } else {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isLast(Statement s, int at) {
        return s.is(at - 1, "and");
    }

    /** "What are the three evils of the region?" when a colon stands between them and their names. */
    private @Nullable TextDraft all(Statement s, List<Item> items) {
        int colon = items.getFirst().from() - 1;
        int start = startOfPhrase(s, colon);
        if (items.size() > MOST_TYPED || start < 0) {
            return null;
        }
        String asked = s.text(start, colon).replace("so-called ", "");
        String stem =
                s.lead() + "What are " + asked.substring(0, 1).toLowerCase(Locale.ROOT) + asked.substring(1) + "?";
        List<String> names =
                items.stream().map(item -> s.text(item.from(), item.to())).toList();
        String key = String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        return writer.draft(
                stem,
                new Interaction.Typed(key, List.of(key), Rivals.NONE),
                Asks.LIST,
                DraftWorth.of(Asks.LIST, Kind.TYPED, stem, 0),
                List.of(s.source()));
    }

    /** Of the plural phrase with "the" that ends there, or -1. */
    private static int startOfPhrase(Statement s, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (s.is(i, "the") && Phrases.nounPhraseEnd(s, i) > i + 1) {
                int noun = Phrases.nounPhraseEnd(s, i);
                boolean plural = s.is(noun - 1, Tag.NOUN) && EnglishWords.isPlural(s.at(noun - 1))
                        || (s.is(noun - 1, "”") && EnglishWords.isPlural(s.at(noun - 2)));
                if (plural && Phrases.fullPhraseEnd(s, i) == end) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The longest one in the middle, as long as the rest of the sentence does not say it. */
    private @Nullable TextDraft gap(Statement s, List<Item> items) {
        Item asked = null;
        for (Item item : items.subList(1, items.size())) {
            boolean telling = s.is(item.to() - 1, Tag.NOUN, Tag.PROPN) || s.is(item.to() - 1, "”");
            boolean better = asked == null || item.to() - item.from() < asked.to() - asked.from();
            if (telling && better && !isSaid(s, item)) {
                asked = item;
            }
        }
        if (asked == null) {
            return null;
        }
        int from = s.is(asked.from(), "a", "an", "the") ? asked.from() + 1 : asked.from();
        String key = s.text(from, asked.to());
        List<Segment> front = List.of(Segment.text(s.before(from)), Segment.gap(), Segment.text(s.after(asked.to())));
        List<Segment> back = List.of(Segment.text(s.before(from)), Segment.key(key), Segment.text(s.after(asked.to())));
        String stem = Segment.plain(front);
        return writer.draft(
                stem,
                new Interaction.Recall(Kind.CLOZE, front, back, key),
                Asks.LIST,
                DraftWorth.of(Asks.LIST, Kind.CLOZE, stem, 0),
                List.of(s.source()));
    }

    private static boolean isSaid(Statement s, Item item) {
        Set<String> key = EnglishWords.roots(s.text(item.from(), item.to()));
        Set<String> rest = new HashSet<>(EnglishWords.roots(s.text(0, item.from())));
        rest.addAll(EnglishWords.roots(s.text(item.to(), s.size())));
        return key.isEmpty() || key.stream().anyMatch(rest::contains);
    }
}

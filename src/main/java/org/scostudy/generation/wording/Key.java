package org.scostudy.generation.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Value;
import org.scostudy.question.Segment;

/** What a card asks for, as an answer: without an article, with all its spellings. */
public record Key(Value value, String text) {

    private static final int LONGEST_TYPED = 40;
    private static final int MOST_WORDS_TYPED = 3;
    private static final int MOST_WORDS_OF_A_NAME = 4;
    private static final int LONGEST_LIST_TYPED = 3;
    private static final int MOST_MIXTURES = 40;

    public static Key of(Value value) {
        return new Key(value, Sentence.capitalised(value.asAnswer()));
    }

    private static String listed(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** The answer side of a card, with the abbreviation that the key is known by. */
    public List<Segment> segments() {
        return switch (value) {
            case Value.Ref(Entity entity)
            when entity.abbreviation() != null ->
                List.of(Segment.key(text), Segment.text(" (" + entity.abbreviation() + ")"));
            default -> List.of(Segment.key(text));
        };
    }

    public int words() {
        return text.split("\\s+").length;
    }

    /** Short enough, and so much a name or figure, that one can be expected to type it as it stands. */
    public boolean canBeTyped() {
        return switch (value) {
            case Value.Several several ->
                !several.ordered()
                        && several.values().size() <= LONGEST_LIST_TYPED
                        && several.values().stream().allMatch(item -> of(item).canBeTyped());
            case Value.Text _ -> isShort(MOST_WORDS_TYPED);
            case Value.Ref _ -> isShort(MOST_WORDS_OF_A_NAME);
            default -> text.length() <= LONGEST_TYPED;
        };
    }

    private boolean isShort(int mostWords) {
        return text.length() <= LONGEST_TYPED && text.split("\\s+").length <= mostWords;
    }

    /**
     * The key first, then its other spellings and those that item models add. A list comes with some others that mix the
     * names of its parts, for programs to which it is exported; here {@link #parts()} knows them all.
     */
    public List<String> accepted(List<String> more) {
        List<String> accepted = new ArrayList<>();
        accepted.add(text);
        accepted.addAll(more);
        accepted.addAll(value.accepted());
        if (value instanceof Value.Several several) {
            accepted.addAll(mixtures(several.values()));
        }
        Set<String> seen = new HashSet<>();
        return accepted.stream()
                .filter(spelling -> seen.add(spelling.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** All names of each thing in a list, so that every mixture of them is accepted. */
    public List<List<String>> parts() {
        return value instanceof Value.Several several && !several.ordered()
                ? several.values().stream()
                        .map(item -> List.copyOf(item.accepted()))
                        .toList()
                : List.of();
    }

    private static List<String> mixtures(List<Value> items) {
        List<List<String>> lists = List.of(List.of());
        for (Value item : items) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> list : lists) {
                for (String spelling : item.accepted()) {
                    if (longer.size() < MOST_MIXTURES) {
                        List<String> next = new ArrayList<>(list);
                        next.add(spelling);
                        longer.add(next);
                    }
                }
            }
            lists = longer;
        }
        return lists.stream().map(Key::listed).toList();
    }
}

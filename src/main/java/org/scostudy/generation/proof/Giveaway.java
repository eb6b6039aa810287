package org.scostudy.generation.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scostudy.material.model.Value;
import org.scostudy.question.answer.Spelling;

/** Finds out whether a front says what it asks for: any name of the key, or all its telling words. */
public final class Giveaway {

    private static final int SHORTEST_TELLING_WORD = 3;
    private static final Set<String> TELLING_NOTHING =
            Set.of("and", "its", "their", "own", "are", "was", "than", "that");

    /** Evidence for and evidence against are two things; a strategy for a region is known by its other words. */
    private static final Set<String> TELLING_A_SIDE =
            Set.of("for", "against", "with", "without", "from", "into", "not");

    private static final int TOLD_BY_OTHER_WORDS = 2;
    private static final int SHORTEST_ROOT = 5;
    private static final int LONGEST_ENDING = 2;

    private record Name(String text, Spelling spelling, List<String> telling) {

        static Name of(String text) {
            Spelling spelling = Spelling.of(text);
            List<String> telling = spelling.words().stream()
                    .filter(word -> word.length() >= SHORTEST_TELLING_WORD && !TELLING_NOTHING.contains(word))
                    .toList();
            List<String> things = telling.stream()
                    .filter(word -> !TELLING_A_SIDE.contains(word))
                    .toList();
            return new Name(text, spelling, things.size() >= TOLD_BY_OTHER_WORDS ? things : telling);
        }

        boolean isSaidBy(Spelling front) {
            return front.includes(spelling)
                    || (!telling.isEmpty()
                            && telling.stream()
                                    .allMatch(word -> front.words().stream().anyMatch(said -> sameRoot(said, word))));
        }
    }

    private final List<Name> names;

    public Giveaway(Value key) {
        names = names(key).distinct().map(Name::of).toList();
    }

    /** The name of the key that the front says. */
    public Optional<String> in(String front) {
        return in(Spelling.of(front));
    }

    public Optional<String> in(Spelling said) {
        return names.stream()
                .filter(name -> name.isSaidBy(said))
                .map(Name::text)
                .findFirst();
    }

    private static Stream<String> names(Value value) {
        return switch (value) {
            case Value.Several several -> several.values().stream().flatMap(Giveaway::names);
            case Value.Ref ref ->
                Stream.concat(
                        value.accepted().stream(),
                        Stream.ofNullable(ref.entity().adjective()));
            default -> value.accepted().stream();
        };
    }

    /** Kazakh and Kazakhstan, terrorist and terrorism: no list of endings parts a name from its country. */
    private static boolean sameRoot(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        boolean word = Character.isLetter(a.charAt(0));
        return a.equals(b) || (word && common >= Math.max(SHORTEST_ROOT, shorter - LONGEST_ENDING));
    }
}

package org.scostudy.drafting.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextTokens;
import org.scostudy.drafting.name.KnownNames;
import org.scostudy.drafting.name.Mentions;
import org.scostudy.drafting.name.Moments;
import org.scostudy.drafting.name.Name;
import org.scostudy.drafting.name.NameTypes;
import org.scostudy.drafting.name.TextIndex;
import org.scostudy.question.answer.Spelling;

/**
 * Wrong answers of the same kind as the key, from the text and from the names that are known; none that the statement
 * names itself, and none of which the text may say the same.
 */
final class NameDistractors {

    private static final int MOST_CANDIDATES = 40;
    private static final int LETTERS_OFF = 14;

    private final TextIndex index;
    private final List<Name> known;

    NameDistractors(TextIndex index, KnownNames known) {
        this.index = index;
        this.known = known.names();
    }

    /** Fewer than asked for when there are no more. */
    List<Name> of(Target target, int most) {
        List<Name> chosen = new ArrayList<>();
        Set<String> rest = target.restRoots();
        Set<String> taken = new HashSet<>(EnglishWords.roots(target.text()));
        target.name().giveaways().forEach(giveaway -> taken.addAll(EnglishWords.roots(giveaway)));
        Set<String> all = EnglishWords.roots(target.statement().text());
        for (Name name : candidates(target)) {
            Set<String> own = new HashSet<>();
            name.giveaways().forEach(giveaway -> own.addAll(EnglishWords.roots(giveaway)));
            boolean fresh =
                    own.stream().noneMatch(taken::contains) && own.stream().noneMatch(rest::contains);
            if (fresh && hasForm(target, name) && !index.maySay(all, name) && isNew(chosen, name)) {
                chosen.add(name);
                taken.addAll(own);
            }
            if (chosen.size() == most) {
                break;
            }
        }
        return chosen;
    }

    private static boolean isNew(List<Name> chosen, Name name) {
        return chosen.stream()
                .noneMatch(each -> each.id().equals(name.id())
                        || Spelling.of(each.text())
                                .joined()
                                .equals(Spelling.of(name.text()).joined()));
    }

    private static boolean hasForm(Target target, Name name) {
        int letters = Math.abs(target.text().length() - name.text().length());
        boolean article = !name.withArticle() || target.mayBeginWithArticle();
        boolean pair = name.text().contains(" and ");
        boolean wantsPair = target.text().contains(" and ");
        return letters <= LETTERS_OFF
                && article
                && pair == wantsPair
                && (target.name().isProper() == name.isProper());
    }

    private List<Name> candidates(Target target) {
        if (target.asks() == Asks.DATE || target.asks() == Asks.AMOUNT) {
            return Stream.concat(fromText(target).limit(2), Neighbours.of(target).stream())
                    .filter(name -> YearsInOrder.fits(target, name))
                    .toList();
        }
        if (target.type().equals(NameTypes.UNKNOWN) || target.type().equals(Mentions.TERM)) {
            return List.of();
        }
        Stream<Name> others = known.stream().filter(name -> name.type().equals(target.type()));
        return Stream.concat(fromText(target), others)
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** Which of them comes first is chance, but always the same for a key. */
    private Stream<Name> fromText(Target target) {
        List<Name> names = index.ofType(target.type()).stream()
                .filter(name -> target.asks() != Asks.AMOUNT && sameShape(target, name))
                .limit(MOST_CANDIDATES)
                .toList();
        if (names.isEmpty()) {
            return Stream.empty();
        }
        if (target.type().equals(Moments.YEAR)) {
            return names.stream().filter(name -> YearsInOrder.isNear(target, name));
        }
        int start = Math.floorMod(target.statement().text().hashCode(), names.size());
        return Stream.concat(names.subList(start, names.size()).stream(), names.subList(0, start).stream());
    }

    private static boolean sameShape(Target target, Name name) {
        return !target.type().equals(Moments.DATE) || TextTokens.of(name.text()).size() == target.to() - target.from();
    }

    /** One of them to be put in the key's place, so that the statement becomes false. */
    Optional<Name> swap(Target target) {
        return of(target, 1).stream().findFirst();
    }
}

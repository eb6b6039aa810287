package org.scostudy.live.table;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Reason.Side;
import org.scostudy.scenario.model.Stance;

/**
 * What a seat said in a vote beside what its interests would have said.
 *
 * @param source what it cited; null for nothing
 * @param byCouncil whether its interests spoke for it
 * @param citedRightly whether what it cited speaks against the text indeed
 */
public record Stand(
        String seat, Word word, @Nullable String source, boolean byCouncil, Stance interests, boolean citedRightly) {

    private static final double HALF = 0.5;
    private static final double WRONG_REASON = 0.7;

    static Stand spoken(String seat, Said said, Stance interests, Decisions decisions) {
        return new Stand(
                seat, said.word(), said.source(), false, interests, speaksAgainst(said.source(), interests, decisions));
    }

    static Stand byInterests(String seat, Stance interests) {
        return new Stand(seat, Word.of(interests), null, true, interests, true);
    }

    /** Whether it objected where its interests do not, or did not where they do. */
    public boolean isAgainstInterests() {
        return interests.objects() != (word == Word.OBJECT);
    }

    /** How near it came to its interests, 0 to 1. */
    public double nearness() {
        if (isAgainstInterests()) {
            return 0;
        }
        return switch (word) {
            case OBJECT -> citedRightly ? 1 : WRONG_REASON;
            case RESERVE -> interests.hasReservations() ? 1 : HALF;
            case CONSENT -> interests.hesitates() ? HALF : 1;
        };
    }

    /** One sentence can stand for several interests. */
    private static boolean speaksAgainst(@Nullable String source, Stance interests, Decisions decisions) {
        if (source == null) {
            return false;
        }
        Set<String> against = interests.reasons().stream()
                .filter(reason -> reason.side() == Side.AGAINST)
                .map(Reason::source)
                .map(each -> Pleas.sentence(decisions, each).text())
                .collect(Collectors.toSet());
        return against.contains(Pleas.sentence(decisions, source).text());
    }
}

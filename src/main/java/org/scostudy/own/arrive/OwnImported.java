package org.scostudy.own.arrive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Problem;

/**
 * What an import would do, or did.
 *
 * @param format absent when the file is none that can be read
 * @param whole whether the file was read to its end
 * @param met how many the learner meets anyway
 * @param answers given elsewhere
 * @param later of those, how many said to be given later than now, and are left out
 * @param untold cards in review elsewhere of which no answer came along
 * @param decks how many cards go into each
 * @param first some of those that are new or changed
 * @param pictures of these, by their names, as far as they are not too large together
 */
public record OwnImported(
        @Nullable QuestionFormat format,
        boolean whole,
        int added,
        int changed,
        int unchanged,
        int met,
        int answers,
        int later,
        int untold,
        Map<String, Integer> decks,
        List<Question> first,
        Map<String, byte[]> pictures,
        List<LeftOutCard> leftOut,
        List<Problem> problems) {

    static final OwnImported UNREADABLE =
            new OwnImported(null, false, 0, 0, 0, 0, 0, 0, 0, Map.of(), List.of(), Map.of(), List.of(), List.of());

    /** Whether there is anything to take. */
    public boolean useful() {
        return whole && added + changed + unchanged + (met > 0 && answers > 0 ? met : 0) > 0;
    }
}

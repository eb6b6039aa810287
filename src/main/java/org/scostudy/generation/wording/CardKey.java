package org.scostudy.generation.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.scostudy.material.model.Value;
import org.scostudy.question.answer.TypedAnswer;
import org.scostudy.question.answer.Verdict.Match;

/**
 * What the right answer to a card is, so that another answer can be told from another wording of the same one.
 *
 * @param sense the same for as long as the slot of the fact holds the same value, however that is called
 * @param text as the card shows it
 * @param spellings that count as the answer
 */
public record CardKey(String sense, String text, List<String> spellings) {

    public CardKey {
        spellings = List.copyOf(spellings);
    }

    public static CardKey of(Value value) {
        Key key = Key.of(value);
        return new CardKey(sense(value), key.text(), key.accepted(List.of()));
    }

    /** Whether a former key was this one in other words: then what is remembered of the card goes on counting. */
    public boolean means(String formerSense, String formerText) {
        if (sense.equals(formerSense)) {
            return true;
        }
        Match match = TypedAnswer.judge(formerText, spellings).match();
        boolean bothWords = sense.startsWith(WORDS) && formerSense.startsWith(WORDS);
        return match == Match.EXACT || match == Match.CLOSE && bothWords;
    }

    private static final String WORDS = "words ";

    private static String sense(Value value) {
        return switch (value) {
            case Value.Ref ref -> "entity " + ref.entity().id();
            case Value.Text text -> WORDS + text.text();
            case Value.Number number -> "number " + number.inText();
            case Value.Date date -> "date " + date.iso();
            case Value.Several several ->
                several.ordered()
                        ? several.values().stream().map(CardKey::sense).collect(Collectors.joining("; ", "order ", ""))
                        : several.values().stream()
                                .map(CardKey::sense)
                                .sorted()
                                .collect(Collectors.joining("; ", "all of ", ""));
        };
    }
}

package org.scostudy.live.screen;

import static org.scostudy.account.FromRequest.required;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;
import org.scostudy.live.table.Deed;
import org.scostudy.live.table.Word;

/**
 * What a page wants done; what it is about stands in the other fields.
 *
 * @param seat the one that the page believes to speak for
 */
record Wish(
        @Nullable String what,
        @Nullable String seat,
        @Nullable String line,
        @Nullable String from,
        @Nullable String to,
        @Nullable String of,
        @Nullable Integer question,
        @Nullable Integer vote,
        @Nullable String word,
        @Nullable String source,
        @Nullable String twist,
        @Nullable Integer voice) {

    private static final int LONGEST_WORD = 100;

    Deed ofSeat() {
        return switch (required("what", what)) {
            case "leave" -> new Deed.Left();
            case "reword" ->
                new Deed.Reworded(
                        bounded("seat", seat), bounded("line", line), bounded("from", from), bounded("to", to));
            case "ask" -> new Deed.Asked(bounded("seat", seat), bounded("of", of));
            case "answer" ->
                new Deed.Answered(bounded("seat", seat), required("question", question), spoken(), cited());
            case "vote" -> new Deed.Voted(bounded("seat", seat), required("vote", vote), spoken(), cited());
            default -> throw new BadRequest("live.refused.no-deed");
        };
    }

    Deed.OfChair ofChair() {
        return switch (required("what", what)) {
            case "begin" -> new Deed.Began();
            case "pause" -> new Deed.Paused();
            case "resume" -> new Deed.Resumed();
            case "call" -> new Deed.VoteCalled();
            case "close" -> new Deed.VoteClosed();
            case "news" -> new Deed.NewsBrought(bounded("twist", twist));
            case "end" -> new Deed.Ended();
            default -> throw new BadRequest("live.refused.no-deed");
        };
    }

    private Word spoken() {
        String said = bounded("word", word).toUpperCase(Locale.ROOT);
        for (Word each : Word.values()) {
            if (each.name().equals(said)) {
                return each;
            }
        }
        throw new BadRequest("live.refused.no-deed");
    }

    private @Nullable String cited() {
        return source == null ? null : bounded("source", source);
    }

    static String bounded(String name, @Nullable String given) {
        String told = required(name, given);
        if (told.length() > LONGEST_WORD) {
            throw new BadRequest("live.refused.no-deed");
        }
        return told;
    }
}

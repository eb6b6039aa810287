package org.scostudy.question.exchange.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Markup;
import org.scostudy.question.markup.Rich;

/** What we write around a question in a format of others, and find again. */
public final class OwnWords {

    private static final String SINCE = "Since then: ";

    private OwnWords() {}

    /** Whether the question is ours; then it keeps its names. The title is its id. */
    public static boolean claim(QuestionBuilder item, SourceComments marks, String title, String section) {
        List<String> cards = marks.values("card");
        String id = marks.first("id").orElse(title);
        QuestionBuilder.Own own = cards.isEmpty() ? Owned.by(title, section) : Owned.by(id, cards, section);
        if (own == null) {
            return false;
        }
        item.own(own)
                .level(QuestionBuilder.level(marks.first("level").orElse("")))
                .markup(marks.first("markup").orElse("").equals("markdown") ? Markup.MARKDOWN : Markup.PLAIN);
        marks.first("kind").ifPresent(item::kind);
        item.named(marks.values("media"));
        return !cards.isEmpty();
    }

    /** Parts what is said after the answer into explanation, later changes and sources. */
    public static void commentary(QuestionBuilder item, SourceComments marks, Rich said, boolean markdown) {
        List<String> lines = new ArrayList<>(Arrays.asList(said.plain().split("\n")));
        int cites = Math.min(count(marks.first("cites").orElse("0")), lines.size());
        List<Citation> citations = new ArrayList<>();
        for (int i = 0; i < cites; i++) {
            Citations.read(lines.removeLast()).ifPresent(citations::addFirst);
        }
        item.citations(citations);
        if (marks.first("since").isPresent()) {
            int at = sinceLine(lines);
            if (at >= 0) {
                List<String> since = lines.subList(at, lines.size());
                String text = String.join("\n", since).substring(SINCE.length());
                item.since(markdown ? item.markdown(text) : item.plain(text));
                since.clear();
            }
        }
        String explanation = String.join("\n", lines);
        item.explanation(markdown ? item.markdown(explanation) : item.plain(explanation));
    }

    private static int sinceLine(List<String> lines) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (lines.get(at).startsWith(SINCE)) {
                return at;
            }
        }
        return -1;
    }

    /** A card that went out as a short answer comes back as a card. */
    public static boolean deliverCard(QuestionBuilder item, SourceComments marks) {
        Kind kind = Owned.kind(marks.first("kind").orElse(""));
        String back = marks.first("back").orElse("");
        if (kind != Kind.BASIC && kind != Kind.REVERSED && kind != Kind.CLOZE || back.isEmpty()) {
            return false;
        }
        var sides = Sides.read(back);
        item.deliver(texts -> new Interaction.Recall(
                kind,
                marks.first("front").map(Sides::read).orElseGet(() -> Sides.ofStem(texts.apply(item.stem()))),
                sides,
                marks.first("key").orElseGet(() -> Sides.key(sides))));
        return true;
    }

    private static int count(String number) {
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
    }
}

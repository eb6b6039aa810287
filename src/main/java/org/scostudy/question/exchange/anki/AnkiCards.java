package org.scostudy.question.exchange.anki;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.item.CardBack;
import org.scostudy.question.exchange.item.GappedCard;
import org.scostudy.question.exchange.item.NumberedGaps;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.markup.HtmlSound;
import org.scostudy.question.markup.Pictures;
import org.scostudy.question.markup.Rich;

/** The cards of a note of somebody's, each a question of its own. */
final class AnkiCards {

    private static final Pattern ANSWER_LINE = Pattern.compile("<hr[^>]*\\bid\\s*=\\s*[\"']?answer[^>]*>");
    private static final Pattern LINE = Pattern.compile("(?i)(?:\\s|<br\\s*/?>)*<hr\\b[^>]*>");
    private static final String OCCLUSION = "image-occlusion:";

    private final AnkiNote note;
    private final Pictures media;
    private final ImportRun run;
    private final LongFunction<String> decks;

    AnkiCards(AnkiNote note, Pictures media, ImportRun run, LongFunction<String> decks) {
        this.note = note;
        this.media = media;
        this.run = run;
        this.decks = decks;
    }

    void deliver(Map<Integer, Long> cards) throws IOException {
        Map<Integer, Long> asked = cards.isEmpty() ? possible() : cards;
        if (asked.isEmpty()) {
            throw new Unreadable("exchange.anki.no-cards");
        }
        for (Map.Entry<Integer, Long> card : asked.entrySet()) {
            card(card.getKey(), decks.apply(card.getValue()));
        }
    }

    /** Packages of notes alone are rare, but they exist. */
    private Map<Integer, Long> possible() {
        Map<Integer, Long> possible = new TreeMap<>();
        switch (note.type().cards()) {
            case OF_TEMPLATES -> {
                for (int i = 0; i < note.type().templates().size(); i++) {
                    possible.put(i, 0L);
                }
            }
            case OF_GAPS -> {
                for (String field : note.values()) {
                    NumberedGaps.numbers(field).forEach(number -> possible.put(number - 1, 0L));
                }
            }
        }
        return possible;
    }

    private void card(int card, String deck) throws IOException {
        QuestionBuilder item = new QuestionBuilder(run, note.place())
                .kind(note.type().name())
                .category(deck)
                .name(note.guid())
                .slot(AnkiNote.slot(note.type().cards(), card));
        note.tags().forEach(item::tag);
        List<AnkiNoteType.Template> templates = note.type().templates();
        int number = note.type().cards() == AnkiNoteType.Cards.OF_GAPS ? 0 : card;
        if (number < 0 || number >= templates.size()) {
            run.lost(note.place(), "exchange.anki.no-template", card + 1);
            return;
        }
        AnkiTemplate front = new AnkiTemplate(templates.get(number).front()).withoutHints();
        AnkiTemplate back = new AnkiTemplate(templates.get(number).back());
        Map<String, String> fields = note.fields(deck, card);
        String shown = html(front.fill(fields, field -> NumberedGaps.fill(field, card + 1, NumberedGaps.Side.FRONT)));
        String whole = html(back.fill(fields, field -> NumberedGaps.fill(field, card + 1, NumberedGaps.Side.BACK)));
        String answer = afterLine(whole, shown);
        if (note.values().stream().anyMatch(value -> value.contains(OCCLUSION))) {
            item.stem(item.html(shown, media))
                    .note("exchange.anki.hidden-parts")
                    .deliver();
            return;
        }
        if (AnkiHidden.isScripted(front.text()) || AnkiHidden.isScripted(back.text())) {
            item.note("exchange.anki.script");
        }
        String typed = front.typedField();
        if (note.type().cards() == AnkiNoteType.Cards.OF_GAPS) {
            GappedCard.deliver(item, item.html(shown, media), item.html(answer, media));
        } else if (typed.isEmpty()) {
            sides(item, item.html(shown, media), item.html(answer, media));
        } else {
            typed(item, item.html(shown, media), item.html(answer, media), fields.getOrDefault(typed, ""));
        }
    }

    private static String html(String side) {
        return HtmlSound.inHtml(AnkiFormulas.inHtml(AnkiHidden.without(side)));
    }

    private void sides(QuestionBuilder item, Rich front, Rich back) {
        item.stem(front);
        if (front.isBlank() || back.isBlank()) {
            item.note(front.isBlank() ? "exchange.anki.empty-front" : "exchange.anki.empty-back")
                    .deliver();
        } else {
            CardBack.deliver(item, Kind.BASIC, back);
        }
    }

    private static void typed(QuestionBuilder item, Rich front, Rich back, String field) throws IOException {
        String answer = item.html(HtmlSound.without(field), Pictures.NONE).plain();
        item.stem(front);
        if (front.isBlank() || answer.isBlank()) {
            item.note(front.isBlank() ? "exchange.anki.empty-front" : "exchange.anki.nothing-typed")
                    .deliver();
            return;
        }
        if (!back.plain().equals(front.plain()) && !back.plain().equals(answer)) {
            item.explanation(back);
        }
        item.deliver(_ -> new Interaction.Typed(answer, List.of(answer), Rivals.NONE));
    }

    /** What follows the line that Anki scrolls to, or another line below the front; all of it where there is none. */
    private static String afterLine(String back, String front) {
        Matcher line = ANSWER_LINE.matcher(back);
        if (line.find()) {
            return back.substring(line.end());
        }
        String begun = front.strip();
        Matcher below = back.strip().startsWith(begun) && !begun.isEmpty()
                ? LINE.matcher(back.strip()).region(begun.length(), back.strip().length())
                : null;
        return below != null && below.lookingAt() ? back.strip().substring(below.end()) : back;
    }
}

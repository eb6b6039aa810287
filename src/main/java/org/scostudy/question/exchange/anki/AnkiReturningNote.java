package org.scostudy.question.exchange.anki;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.item.CardBack;
import org.scostudy.question.exchange.item.NumberedGaps;
import org.scostudy.question.exchange.item.OwnWords;
import org.scostudy.question.exchange.item.Owned;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.Sides;
import org.scostudy.question.exchange.item.SourceComments;
import org.scostudy.question.exchange.json.JsonText;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.markup.HtmlSound;
import org.scostudy.question.markup.Pictures;
import org.scostudy.question.markup.Rich;

/** A note that we wrote: its guid is the id of its card, and its data are marks, unless Anki dropped them. */
record AnkiReturningNote(AnkiNote note, Pictures pictures, ImportRun run) {

    void deliver() throws IOException {
        SourceComments marks = SourceComments.read(note.data());
        if (marks.first("fields").equals(Optional.of(AnkiOwnNote.fingerprint(note.values())))) {
            asItWas(marks.first("json").orElse(""));
            return;
        }
        QuestionBuilder item =
                new QuestionBuilder(run, note.place()).kind(note.type().name()).name(note.guid());
        String id = marks.first("id").or(() -> marks.first("own")).orElse(note.guid() + "/anki");
        item.own(Owned.by(id, List.of(note.guid()), section()));
        List<String> tags = marks.all().isEmpty() ? ownTags() : marks.values("tag");
        tags.forEach(item::tag);
        note.tags().stream()
                .filter(tag -> tag.startsWith("level::"))
                .forEach(tag -> item.level(QuestionBuilder.level(tag.substring("level::".length()))));
        boolean gaps = note.type().cards() == AnkiNoteType.Cards.OF_GAPS;
        Rich said = item.html(HtmlSound.inHtml(note.field(gaps ? 1 : 2)), pictures);
        OwnWords.commentary(item, marks, said, false);
        if (gaps) {
            gaps(item, marks);
        } else {
            item.stem(item.html(HtmlSound.inHtml(note.field(0)), pictures));
            sides(item, item.html(HtmlSound.inHtml(note.field(1)), pictures).plain(), marks);
        }
    }

    /** Nobody touched it in Anki. */
    private void asItWas(String json) throws IOException {
        Question question = JsonText.question(json);
        QuestionBuilder item = new QuestionBuilder(run, note.place());
        for (String name : question.media()) {
            pictures.find(name);
        }
        item.deliverWhole(question);
    }

    private void gaps(QuestionBuilder item, SourceComments marks) throws IOException {
        String open = NumberedGaps.fill(HtmlSound.inHtml(note.field(0)), 1, NumberedGaps.Side.FRONT)
                .replace(String.valueOf(NumberedGaps.GAP), "_____");
        String filled = item.html(
                        NumberedGaps.fill(HtmlSound.inHtml(note.field(0)), 1, NumberedGaps.Side.BACK), pictures)
                .plain();
        item.stem(item.html(open, pictures));
        if (!isEdited(marks, filled.replaceAll("[\uE000-\uE002]", ""))) {
            marks.first("stem").ifPresent(stem -> item.stem(item.plain(stem)));
            OwnWords.deliverCard(item, marks);
            return;
        }
        List<Segment> back = new ArrayList<>();
        String[] parts = filled.split("[\uE001\uE002]", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                back.add(i % 2 == 0 ? Segment.text(parts[i]) : Segment.key(parts[i]));
            }
        }
        item.deliver(texts ->
                new Interaction.Recall(Kind.CLOZE, Sides.ofStem(texts.apply(item.stem())), back, Sides.key(back)));
    }

    private void sides(QuestionBuilder item, String back, SourceComments marks) {
        List<String> accepted = marks.values("accepted");
        if (accepted.isEmpty()
                && note.type().fields().contains("Back")
                && marks.first("back").isEmpty()
                && note.type().name().contains("type")) {
            accepted = List.of(back);
        }
        if (!accepted.isEmpty()) {
            List<String> right = accepted.getFirst().equals(back) ? accepted : List.of(back);
            String key = right == accepted ? marks.first("key").orElse(back) : back;
            item.deliver(_ -> new Interaction.Typed(key, right, Rivals.NONE));
        } else if (isEdited(marks, back) || !OwnWords.deliverCard(item, marks)) {
            CardBack.deliver(item, Kind.BASIC, item.plain(back));
        }
    }

    /** In Anki, after we wrote it. */
    private static boolean isEdited(SourceComments marks, String back) {
        return !Segment.plain(Sides.read(marks.first("back").orElse("")))
                .strip()
                .equals(back.strip());
    }

    private String section() {
        return note.tags().stream()
                .filter(tag -> tag.contains("::") && !tag.startsWith("level::"))
                .map(tag -> tag.replace("::", "/"))
                .findFirst()
                .orElse(run.section(""));
    }

    private List<String> ownTags() {
        return note.tags().stream()
                .filter(tag -> !tag.contains("::"))
                .map(tag -> tag.replace('_', ' '))
                .toList();
    }
}

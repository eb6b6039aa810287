package org.scostudy.question.exchange.anki;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.csv.CsvRows;
import org.scostudy.question.exchange.item.CardBack;
import org.scostudy.question.exchange.item.GappedCard;
import org.scostudy.question.exchange.item.NumberedGaps;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.Text;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.markup.HtmlSound;
import org.scostudy.question.markup.Pictures;
import org.scostudy.question.markup.Rich;

/** A row of an export. Which field stands on which side is known of Anki's own note types alone. */
record AnkiExportNote(AnkiExportHead head, CsvRows.Row row, ImportRun run) {

    private static final List<String> SPECIAL = List.of("guid", "notetype", "deck", "tags");

    void deliver() throws IOException {
        List<String> fields = fields();
        if (fields.stream().allMatch(String::isBlank)) {
            throw new Unreadable("exchange.anki.no-cards");
        }
        int gapped = first(fields, field -> !NumberedGaps.numbers(field).isEmpty());
        if (gapped >= 0) {
            GappedCard.all(
                    fields.get(gapped),
                    number -> begun("gap-" + number).name(guid().isEmpty() ? "gaps " + fields.get(gapped) : guid()),
                    item -> text -> read(item, text),
                    item -> explain(item, fields, gapped));
        } else if (isOf("cloze", "lückentext")) {
            QuestionBuilder item = begun("answer");
            item.stem(read(item, fields.getFirst()))
                    .note("exchange.anki.no-gap")
                    .deliver();
        } else {
            sides(fields);
        }
    }

    private void sides(List<String> fields) throws IOException {
        String front = fields.getFirst();
        String back = fields.size() < 2 ? "" : fields.get(1);
        boolean optional = isOf("optional");
        card("card-1", front, back, fields, optional ? 3 : 2);
        boolean bothWays = isOf("revers", "beide richtungen");
        if (bothWays && (!optional || fields.size() > 2 && !fields.get(2).isBlank())) {
            card("card-2", back, front, fields, optional ? 3 : 2);
        }
    }

    private void card(String slot, String front, String back, List<String> fields, int more) throws IOException {
        QuestionBuilder item = begun(slot);
        item.stem(read(item, front));
        Rich answer = read(item, back);
        explain(item, fields.subList(Math.min(more, fields.size()), fields.size()), -1);
        if (fields.stream().skip(more).filter(field -> !field.isBlank()).count() > 1) {
            item.note("exchange.anki.many-fields");
        }
        if (item.stem().isBlank() || answer.isBlank()) {
            item.note(item.stem().isBlank() ? "exchange.anki.empty-front" : "exchange.anki.empty-back")
                    .deliver();
        } else if (isOf("type in", "tippen", "eintippen")) {
            String typed = answer.plain();
            item.deliver(_ -> new Interaction.Typed(typed, List.of(typed), Rivals.NONE));
        } else {
            CardBack.deliver(item, Kind.BASIC, answer);
        }
    }

    private void explain(QuestionBuilder item, List<String> fields, int but) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i != but && !fields.get(i).isBlank()) {
                item.explainMore(read(item, fields.get(i)));
            }
        }
    }

    private QuestionBuilder begun(String slot) {
        String deck = cell("deck");
        QuestionBuilder item = new QuestionBuilder(run, row.place())
                .kind(noteType())
                .category(deck.equals("Default") ? "" : deck)
                .name(guid())
                .slot(guid().isEmpty() && !slot.startsWith("gap") && !slot.equals("card-2") ? "answer" : slot);
        Stream.of((cell("tags") + " " + head.of("tags")).split("\\s+")).forEach(item::tag);
        return item;
    }

    private Rich read(QuestionBuilder item, String field) throws IOException {
        return head.isHtml()
                ? item.html(HtmlSound.inHtml(AnkiFormulas.inHtml(field.replace("\n", "<br>"))), Pictures.NONE)
                : item.plain(field);
    }

    private List<String> fields() {
        List<Integer> others = SPECIAL.stream().map(head::column).toList();
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!others.contains(i)) {
                fields.add(Text.clean(row.cells().get(i)).strip());
            }
        }
        return fields.isEmpty() ? List.of("") : fields;
    }

    private static int first(List<String> fields, java.util.function.Predicate<String> wanted) {
        for (int i = 0; i < fields.size(); i++) {
            if (wanted.test(fields.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Of the row, else of the whole file. */
    private String cell(String what) {
        int column = head.column(what);
        return Text.clean(column < 0 ? head.of(what) : row.cell(column)).strip();
    }

    private String guid() {
        return head.column("guid") < 0 ? "" : cell("guid");
    }

    private String noteType() {
        return cell("notetype");
    }

    private boolean isOf(String... words) {
        String name = noteType().toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(name::contains);
    }
}

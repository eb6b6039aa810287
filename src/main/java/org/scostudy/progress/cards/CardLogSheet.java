package org.scostudy.progress.cards;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.scostudy.language.DateForm;
import org.scostudy.progress.cards.CardLookup.Answered;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.Sheet;

/** The answers to one card, in their order. */
final class CardLogSheet {

    private static final double MILLIS = 1000;

    private CardLogSheet() {}

    static Sheet of(ZoneId zone, List<Answered> answers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Answered answer : answers) {
            double foretold = answer.step().foretold();
            rows.add(List.of(
                    Cell.text(DateForm.MOMENT.say(answer.at().atZone(zone))),
                    Cell.text(grade(answer)),
                    new Cell.Number(answer.step().waited()),
                    Double.isNaN(foretold) ? Cell.EMPTY : new Cell.Percent(foretold),
                    new Cell.Number(answer.step().after().stability()),
                    new Cell.Number(answer.step().after().difficulty()),
                    answer.inQuiz() ? Cell.EMPTY : new Cell.Number(answer.tookMillis() / MILLIS)));
        }
        return Sheet.of(
                "card-log",
                List.of(
                        text("progress.column.when"),
                        text("progress.column.grade"),
                        text("progress.column.waited"),
                        text("progress.column.foretold"),
                        text("progress.column.stability.after"),
                        text("progress.column.difficulty.after"),
                        text("progress.column.seconds")),
                rows);
    }

    static String grade(Answered answer) {
        String grade = text("study.deck.grade." + answer.rating().value());
        return answer.inQuiz() ? I18NProvider.translate("progress.card.in-quiz", grade) : grade;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}

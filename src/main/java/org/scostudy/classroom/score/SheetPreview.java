package org.scostudy.classroom.score;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a file will begin. It scrolls by itself, so that wide tables widen no page. */
class SheetPreview extends Div {

    private static final int ROWS = 5;
    private static final int LONGEST = 60;

    private SheetPreview(String caption, Component content) {
        addClassName("export-preview");
        Paragraph heading = new Paragraph(caption);
        heading.addClassName("export-caption");
        Div scrolling = new Div(content);
        scrolling.addClassName("export-scroll");
        scrolling
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        add(heading, scrolling);
    }

    /** The first of the tables, and the names of the others. */
    static Component of(List<Sheet> sheets, ZoneTime when) {
        Sheet first = sheets.getFirst();
        List<List<Cell>> rows = first.firstRows(ROWS);
        Div words = new Div();
        if (sheets.size() > 1) {
            String names = sheets.stream().map(Sheet::name).collect(Collectors.joining(" · "));
            Paragraph all = new Paragraph(words.getTranslation("scores.sheets", sheets.size(), names));
            all.addClassName("export-sheets");
            return new Div(new SheetPreview(words.getTranslation("scores.preview"), table(first, rows, when)), all);
        }
        return new SheetPreview(
                words.getTranslation(rows.isEmpty() ? "scores.preview.none" : "scores.preview"),
                table(first, rows, when));
    }

    /** The first statement. */
    static Component of(Gradebook book) {
        Div words = new Div();
        JsonNode statements = statements(book);
        Pre text = new Pre(
                statements.isEmpty()
                        ? "[]"
                        : JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(statements.get(0)));
        return new SheetPreview(
                words.getTranslation(
                        statements.isEmpty() ? "scores.preview.none" : "scores.preview.statement", statements.size()),
                text);
    }

    private static JsonNode statements(Gradebook book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Xapi(book, "https://this.server", (_, _) -> {}).write(bytes);
        } catch (IOException absurd) {
            throw new UncheckedIOException(absurd);
        }
        return JsonMapper.shared().readTree(bytes.toString(StandardCharsets.UTF_8));
    }

    private static NativeTable table(Sheet sheet, List<List<Cell>> rows, ZoneTime when) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        sheet.headings().forEach(heading -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(cut(heading));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        rows.forEach(cells -> {
            NativeTableRow row = new NativeTableRow();
            cells.forEach(cell -> row.add(cell(cell, when)));
            table.getBody().add(row);
        });
        return table;
    }

    private static NativeTableCell cell(Cell cell, ZoneTime when) {
        NativeTableCell shown = new NativeTableCell(
                switch (cell) {
                    case Cell.Text(var text) -> cut(text);
                    case Cell.Number(var value) -> number(value);
                    case Cell.Percent(var share) -> number(share * 100) + " %";
                    case Cell.Moment(var instant) -> when.moment(instant);
                    case Cell.Empty() -> "";
                });
        if (cell instanceof Cell.Text) {
            // A name that runs from right to left must not turn its neighbours round.
            shown.getElement().setAttribute("dir", "auto");
        } else {
            shown.addClassName("export-number");
        }
        return shown;
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

package org.scostudy.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook for spreadsheets: real numbers and dates, a bold heading that stays in sight, one sheet for each table.
 * Text is never a formula there.
 */
public final class XlsxBook {

    /** Rows of a sheet, by the format; what is more goes on in a further sheet. */
    static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_HELD = 500;

    /** Different texts that the format's common list holds; it stays in memory, so the rest stands in the cells. */
    private static final int MOST_SHARED = 20_000;

    private final Workbook book;
    private final ZoneId zone;
    private final Set<String> names = new HashSet<>();
    private final Set<String> shared = new HashSet<>();

    private XlsxBook(OutputStream out, ZoneId zone) {
        book = new Workbook(out, "SCO Study", null);
        this.zone = zone;
    }

    /** @param zone in which dates are written, since spreadsheets know no zones. The stream stays open */
    public static void write(List<Sheet> sheets, ZoneId zone, OutputStream out) throws IOException {
        XlsxBook xlsx = new XlsxBook(out, zone);
        try {
            sheets.forEach(xlsx::add);
            xlsx.book.finish();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void add(Sheet sheet) {
        Page page = new Page(sheet);
        sheet.rows().forEach(page::add);
        page.finish();
    }

    /** Names are unique whatever their case, at most 31 characters, without those that formulas need. */
    private String name(String wished) {
        String cleaned = wished.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}]", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        String base = cut(cleaned.isEmpty() ? "Sheet" : cleaned, LONGEST_NAME);
        String name = base;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = cut(base, LONGEST_NAME - number.length()) + number;
        }
        return name;
    }

    /** Never through the middle of a character. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private final class Page {
        private final Sheet sheet;
        private Worksheet worksheet;
        private int row;

        Page(Sheet sheet) {
            this.sheet = sheet;
            worksheet = begin();
        }

        private Worksheet begin() {
            Worksheet begun = book.newWorksheet(name(sheet.name()));
            begun.freezePane(0, 1);
            for (int column = 0; column < sheet.headings().size(); column++) {
                begun.value(0, column, cut(sheet.headings().get(column), LONGEST_TEXT));
                begun.style(0, column).bold().set();
            }
            row = 1;
            return begun;
        }

        void add(List<Cell> cells) {
            if (row == MOST_ROWS) {
                finish();
                worksheet = begin();
            }
            for (int column = 0; column < cells.size(); column++) {
                set(column, cells.get(column));
            }
            row++;
            if (row % ROWS_HELD == 0) {
                flush();
            }
        }

        private void set(int column, Cell cell) {
            switch (cell) {
                case Cell.Text(var text) -> setText(column, cut(text, LONGEST_TEXT));
                case Cell.Number(var value) -> worksheet.value(row, column, Decimal.rounded(value));
                case Cell.Percent(var share) -> {
                    worksheet.value(row, column, share);
                    worksheet.style(row, column).format("0.0%").set();
                }
                case Cell.Moment(var instant) -> {
                    worksheet.value(row, column, instant.atZone(zone).toLocalDateTime());
                    worksheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
                }
                case Cell.Empty() -> {}
            }
        }

        private void setText(int column, String text) {
            if (shared.contains(text) || (shared.size() < MOST_SHARED && shared.add(text))) {
                worksheet.value(row, column, text);
            } else {
                worksheet.inlineString(row, column, text);
            }
        }

        private void flush() {
            try {
                worksheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        void finish() {
            try {
                worksheet.finish();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}

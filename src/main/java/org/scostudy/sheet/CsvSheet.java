package org.scostudy.sheet;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.scostudy.common.NoFormula;

/**
 * CSV as RFC 4180 says, in UTF-8 with a byte order mark, without which spreadsheets guess the encoding. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV injection").
 */
public final class CsvSheet {

    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180;

    private CsvSheet() {}

    /** @param zone of which moments say how far from UTC they are. The stream stays open */
    public static void write(Sheet sheet, ZoneId zone, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, RFC_4180);
        try {
            printer.printRecord(sheet.headings().stream().map(NoFormula::in).toList());
            sheet.rows().forEach(row -> print(printer, row, zone));
        } catch (Interrupted gone) {
            throw gone.getCause();
        }
        printer.flush();
    }

    private static void print(CSVPrinter printer, List<Cell> row, ZoneId zone) {
        try {
            printer.printRecord(row.stream().map(cell -> text(cell, zone)).toList());
        } catch (IOException gone) {
            throw new Interrupted(gone);
        }
    }

    private static String text(Cell cell, ZoneId zone) {
        return switch (cell) {
            case Cell.Text(var text) -> NoFormula.in(text);
            case Cell.Number(var value) -> Decimal.of(value);
            case Cell.Percent(var share) -> Decimal.of(share * 100);
            case Cell.Moment(var instant) ->
                ISO_OFFSET_DATE_TIME.format(
                        instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
            case Cell.Empty() -> "";
        };
    }
}

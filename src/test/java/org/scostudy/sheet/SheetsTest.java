package org.scostudy.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SheetsTest {

    private static final Instant FRIDAY = Instant.parse("2026-03-06T22:59:00Z");
    private static final List<String> AWKWARD = List.of(
            "=HYPERLINK(\"x\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "\tTab",
            "O'Neil, \"Al\"",
            "two\nlines",
            "עדה",
            "👩‍🎓",
            "'quoted'");

    private static final Sheet SCORES = Sheet.of(
            "Scores",
            List.of("Name", "Points", "Mark", "Handed in"),
            List.of(
                    List.of(
                            new Cell.Text("Ada"),
                            new Cell.Number(7.5),
                            new Cell.Percent(0.75),
                            new Cell.Moment(FRIDAY)),
                    List.of(new Cell.Text("Boris"), new Cell.Number(0), Cell.EMPTY, Cell.EMPTY)));

    private static Sheet named(List<String> names) {
        return Sheet.of(
                "Names",
                List.of("Name"),
                names.stream().map(name -> List.<Cell>of(new Cell.Text(name))).toList());
    }

    @Nested
    class Csv {

        private List<CSVRecord> parsed(Sheet sheet) throws IOException {
            String text = written(sheet);
            assertThat(text).startsWith("\uFEFF");
            try (var parser = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
                return parser.getRecords();
            }
        }

        private String written(Sheet sheet) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvSheet.write(sheet, ZoneOffset.UTC, out);
            return out.toString(StandardCharsets.UTF_8);
        }

        @Test
        void ends_lines_as_rfc_4180_says_and_writes_plain_numbers() throws IOException {
            assertThat(written(SCORES))
                    .isEqualTo("\uFEFFName,Points,Mark,Handed in\r\nAda,7.5,75,2026-03-06T22:59:00Z\r\nBoris,0,,\r\n");
        }

        @Test
        void disarms_what_a_spreadsheet_would_run_and_keeps_every_other_text_as_it_is() throws IOException {
            List<CSVRecord> rows = parsed(named(AWKWARD));
            for (int i = 0; i < AWKWARD.size(); i++) {
                String expected = i < 5 ? "'" + AWKWARD.get(i) : AWKWARD.get(i);
                assertThat(rows.get(i + 1).get(0)).isEqualTo(expected);
            }
        }

        @Test
        void a_negative_number_is_a_number() throws IOException {
            assertThat(written(Sheet.of("s", List.of("n"), List.of(List.of(new Cell.Number(-0.25))))))
                    .endsWith("-0.25\r\n");
        }

        @Test
        void says_of_moments_how_far_from_UTC_they_are() throws IOException {
            Sheet sheet = Sheet.of(
                    "s", List.of("at"), List.of(List.of(new Cell.Moment(Instant.parse("2026-03-06T22:59:00Z")))));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvSheet.write(sheet, ZoneId.of("Asia/Almaty"), out);
            assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("2026-03-07T03:59:00+05:00\r\n");
        }

        @Test
        void tells_that_the_reader_has_gone() {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> CsvSheet.write(
                            new Sheet("s", List.of("n"), rows -> {
                                for (int i = 0; i < 100_000; i++) {
                                    rows.accept(List.of(new Cell.Number(i)));
                                }
                            }),
                            ZoneOffset.UTC,
                            new Closed()));
        }
    }

    @Nested
    class Xlsx {

        private ReadableWorkbook book(List<Sheet> sheets, ZoneId zone) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            XlsxBook.write(sheets, zone, out);
            return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
        }

        @Test
        void holds_real_numbers_and_dates_in_the_zone_of_the_reader() throws IOException {
            try (ReadableWorkbook book = book(List.of(SCORES), ZoneId.of("Asia/Tashkent"))) {
                List<Row> rows = book.getFirstSheet().read();
                assertThat(rows.get(0).getCellText(0)).isEqualTo("Name");
                Row ada = rows.get(1);
                assertThat(ada.getCell(1).getType()).isEqualTo(CellType.NUMBER);
                assertThat(ada.getCell(1).asNumber()).isEqualByComparingTo(new BigDecimal("7.5"));
                assertThat(ada.getCell(2).asNumber()).isEqualByComparingTo(new BigDecimal("0.75"));
                assertThat(ada.getCell(3).asDate()).isEqualTo(LocalDateTime.of(2026, 3, 7, 3, 59));
            }
        }

        @Test
        void takes_any_text_as_text() throws IOException {
            try (ReadableWorkbook book = book(List.of(named(AWKWARD)), ZoneOffset.UTC)) {
                List<Row> rows = book.getFirstSheet().read();
                for (int i = 0; i < AWKWARD.size(); i++) {
                    assertThat(rows.get(i + 1).getCell(0).getType()).isEqualTo(CellType.STRING);
                    assertThat(rows.get(i + 1).getCellText(0)).isEqualTo(AWKWARD.get(i));
                }
            }
        }

        @Test
        void names_sheets_as_spreadsheets_allow_and_none_twice() throws IOException {
            Sheet sheet = named(List.of("x"));
            List<Sheet> sheets = List.of(
                    new Sheet("Quiz: energy/trade [1]", sheet.headings(), sheet.rows()),
                    new Sheet("quiz  energy trade  1", sheet.headings(), sheet.rows()),
                    new Sheet("a".repeat(40), sheet.headings(), sheet.rows()),
                    new Sheet("A".repeat(31), sheet.headings(), sheet.rows()),
                    new Sheet("", sheet.headings(), sheet.rows()));
            try (ReadableWorkbook book = book(sheets, ZoneOffset.UTC)) {
                assertThat(book.getSheets().map(s -> s.getName()).toList())
                        .hasSize(5)
                        .allMatch(name -> name.length() <= 31)
                        .extracting(String::toLowerCase)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Nested
    class Json {

        @Test
        void is_an_array_of_objects() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JsonSheet.write(SCORES, ZoneOffset.UTC, out);
            JsonNode rows = JsonMapper.shared().readTree(out.toByteArray());
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).get("Mark").doubleValue()).isEqualTo(75);
            assertThat(rows.get(0).get("Handed in").stringValue()).isEqualTo("2026-03-06T22:59:00Z");
            assertThat(rows.get(1).get("Mark").isNull()).isTrue();
        }
    }

    /** A reader who went away. */
    private static final class Closed extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("gone");
        }
    }
}

package org.scostudy.question.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.Sample;

class CsvWriterTest {

    private static List<CSVRecord> rows(List<Question> questions) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(Sample.text(new CsvWriter(), questions)))
                .getRecords();
    }

    @Test
    void a_row_stands_for_every_question() throws IOException {
        assertThat(rows(Sample.ofEveryKind()))
                .extracting(row -> row.get("id"))
                .containsExactlyElementsOf(
                        Sample.ofEveryKind().stream().map(Question::id).toList());
        assertThat(Sample.leftOut(new CsvWriter(), Sample.ofEveryKind())).isEmpty();
    }

    @Test
    void texts_come_back_whole() throws IOException {
        CSVRecord row = rows(List.of(Sample.of("q", "“" + Sample.NASTY, Sample.choice("b", "c", "d", "e"))))
                .getFirst();
        assertThat(row.get("stem")).isEqualTo("“" + Sample.NASTY);
        assertThat(row.get("options")).isEqualTo("b\nc\nd\ne");
        assertThat(row.get("key")).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void what_a_spreadsheet_would_run_begins_with_an_apostrophe(String formula) throws IOException {
        CSVRecord row =
                rows(List.of(Sample.of("q", formula, Sample.basic(formula)))).getFirst();
        assertThat(row.get("stem")).isEqualTo("'" + formula);
        assertThat(row.get("key")).isEqualTo("'" + formula);
    }

    @Test
    void the_order_of_options_does_not_give_the_order_away() throws IOException {
        CSVRecord row = rows(Sample.ofEveryKind()).get(9);
        assertThat(row.get("options")).startsWith("'=cmd").endsWith("one\nthree");
        assertThat(row.get("key")).startsWith("one\n").endsWith("three");
    }
}

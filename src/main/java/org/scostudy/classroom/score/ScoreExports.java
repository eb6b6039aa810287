package org.scostudy.classroom.score;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.gradebook.Grading;
import org.scostudy.classroom.roster.Member;
import org.scostudy.sheet.CsvSheet;
import org.scostudy.sheet.JsonSheet;
import org.scostudy.sheet.Sheet;
import org.scostudy.sheet.XlsxBook;
import org.springframework.stereotype.Service;

/** The scores of a class as files, for those who teach it. */
@Service
public class ScoreExports {

    /**
     * What is wished for.
     *
     * @param home address of this installation, without a slash at the end
     */
    record Wish(ScoreFormat format, List<ScoreColumn> columns, String home) {
        Wish {
            columns = List.copyOf(columns);
        }
    }

    private final Grading grading;
    private final AnswerSheets answers;
    private final Accounts accounts;
    private final Clock clock;

    ScoreExports(Grading grading, AnswerSheets answers, Accounts accounts, Clock clock) {
        this.grading = grading;
        this.answers = answers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The marks are those of this moment; what is large is read while it is written. */
    ScoreFile file(Learner person, long classroom, Wish wish) {
        return file(sheets(person, classroom), wish);
    }

    ScoreFile fileForOperator(long classroom, Wish wish) {
        return file(sheets(grading.gradebookForOperator(classroom)), wish);
    }

    /** With times in the zone of the class. */
    private ScoreFile file(ScoreSheets sheets, Wish wish) {
        return new ScoreFile(name(sheets, wish.format()), wish.format().mediaType(), out -> write(sheets, wish, out));
    }

    /** Class, content and date. */
    String name(ScoreSheets sheets, ScoreFormat format) {
        LocalDate date =
                LocalDate.ofInstant(clock.instant(), sheets.book().classroom().zone());
        return ScoreFile.named(sheets.book().classroom()) + "-" + format.fileName(date);
    }

    public ScoreSheets sheets(Learner person, long classroom) {
        return sheets(grading.gradebook(person, classroom));
    }

    /** Every mark of a class, read at once. */
    private ScoreSheets sheets(Gradebook book) {
        return new ScoreSheets(
                book,
                accounts.signInNames(book.members().stream()
                        .map(Member::learner)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private void write(ScoreSheets sheets, Wish wish, OutputStream out) throws IOException {
        ZoneId zone = sheets.book().classroom().zone();
        switch (wish.format()) {
            case CSV -> CsvSheet.write(sheets.summary(), zone, out);
            case DETAILS -> CsvSheet.write(sheets.details(wish.columns()), zone, out);
            case MOODLE -> CsvSheet.write(sheets.moodle(), zone, out);
            case CANVAS -> CsvSheet.write(sheets.canvas(), zone, out);
            case XLSX -> XlsxBook.write(sheets.workbook(wish.columns()), zone, out);
            case JSON -> JsonSheet.write(sheets.details(wish.columns()), zone, out);
            case XAPI -> new Xapi(sheets.book(), wish.home(), answers.reading()).write(out);
            case ANSWERS -> CsvSheet.write(answers.of(sheets), zone, out);
            case ANSWERS_XLSX -> XlsxBook.write(List.of(answers.of(sheets)), zone, out);
        }
    }

    /** The tables that the file holds; xAPI has none. */
    List<Sheet> tables(ScoreSheets sheets, Wish wish) {
        return switch (wish.format()) {
            case CSV -> List.of(sheets.summary());
            case DETAILS, JSON -> List.of(sheets.details(wish.columns()));
            case MOODLE -> List.of(sheets.moodle());
            case CANVAS -> List.of(sheets.canvas());
            case XLSX -> sheets.workbook(wish.columns());
            case XAPI -> List.of();
            case ANSWERS, ANSWERS_XLSX -> List.of(answers.of(sheets));
        };
    }
}

package org.scostudy.classroom.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.score.ScoreColumn.Scored;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.Sheet;

/**
 * A gradebook as tables.
 *
 * @param signInNames by learner id; those of deleted accounts are absent
 */
public record ScoreSheets(Gradebook book, Map<Long, String> signInNames) {

    /** Learners × assignments with the total, as the page shows it. */
    Sheet summary() {
        List<String> headings = new ArrayList<>(List.of("learner", "sign_in_name"));
        book.assignments().forEach(assignment -> headings.add(assignment.title()));
        headings.add("total_percent");
        addScaleHeadings(headings);
        PointScale scale = new PointScale(book);
        return Sheet.of(
                "Summary",
                distinct(headings),
                book.members().stream()
                        .map(member -> {
                            List<Cell> row = new ArrayList<>();
                            row.add(Cell.text(member.name()));
                            row.add(Cell.text(signInName(member)));
                            book.assignments().forEach(assignment -> row.add(mark(assignment, member)));
                            row.add(percent(book.total(member)));
                            addScale(row, scale, member);
                            return row;
                        })
                        .toList());
    }

    /** A row for each member and assignment. */
    Sheet details(List<ScoreColumn> columns) {
        return rows("Scores", columns, book.assignments());
    }

    /** The summary, and a sheet for each assignment. */
    List<Sheet> workbook(List<ScoreColumn> columns) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(summary());
        book.assignments().forEach(assignment -> sheets.add(rows(assignment.title(), columns, List.of(assignment))));
        return sheets;
    }

    private Sheet rows(String name, List<ScoreColumn> columns, List<Assignment> assignments) {
        PointScale scale = new PointScale(book);
        return new Sheet(name, columns.stream().map(ScoreColumn::heading).toList(), row -> {
            for (Assignment assignment : assignments) {
                for (Member member : book.members()) {
                    Scored scored = new Scored(
                            member,
                            signInName(member),
                            assignment,
                            book.mark(assignment, member),
                            scale,
                            book.classroom().zone());
                    row.accept(columns.stream().map(column -> column.of(scored)).toList());
                }
            }
        });
    }

    /** Moodle's grade import: people are found by user name, columns are matched to grade items; marks are out of 100. */
    Sheet moodle() {
        List<String> headings = new ArrayList<>(List.of("username"));
        book.assignments().forEach(assignment -> headings.add(assignment.title()));
        addScaleHeadings(headings);
        PointScale scale = new PointScale(book);
        return Sheet.of(
                "Moodle",
                distinct(headings),
                known().map(member -> {
                            List<Cell> row = new ArrayList<>();
                            row.add(Cell.text(signInName(member)));
                            book.assignments().forEach(assignment -> row.add(outOfHundred(assignment, member)));
                            addScale(row, scale, member);
                            return row;
                        })
                        .toList());
    }

    /**
     * Canvas' gradebook upload: five columns that it demands in this order, then the assignments, and a first row that
     * says how many points there are. What it calls read only it shows and does not take in.
     */
    Sheet canvas() {
        List<String> headings = new ArrayList<>(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section"));
        book.assignments().forEach(assignment -> headings.add(assignment.title()));
        addScaleHeadings(headings);
        PointScale scale = new PointScale(book);
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> possible = new ArrayList<>(
                List.of(new Cell.Text("    Points Possible"), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        book.assignments().forEach(_ -> possible.add(new Cell.Number(100)));
        for (int column = possible.size(); column < headings.size(); column++) {
            possible.add(new Cell.Text("(read only)"));
        }
        rows.add(possible);
        known().forEach(member -> {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.text(member.name()),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.text(signInName(member)),
                    Cell.text(book.classroom().title())));
            book.assignments().forEach(assignment -> row.add(outOfHundred(assignment, member)));
            addScale(row, scale, member);
            rows.add(row);
        });
        return Sheet.of("Canvas", distinct(headings), rows);
    }

    /** After the marks, so that these stay where programs look for them. */
    private void addScaleHeadings(List<String> headings) {
        book.assignments()
                .forEach(assignment -> List.of(" (points)", " (max points)", " (weight)")
                        .forEach(what -> headings.add(assignment.title() + what)));
    }

    private void addScale(List<Cell> row, PointScale scale, Member member) {
        book.assignments().forEach(assignment -> {
            row.add(ScoreColumn.number(scale.points(assignment, member)));
            row.add(ScoreColumn.number(scale.outOf(assignment, member)));
            row.add(new Cell.Number(assignment.weight()));
        });
    }

    /** Deleted accounts have no name that another system could know. */
    private java.util.stream.Stream<Member> known() {
        return book.members().stream().filter(member -> !signInName(member).isEmpty());
    }

    public String signInName(Member member) {
        Long learner = member.learner();
        return learner == null ? "" : signInNames.getOrDefault(learner, "");
    }

    private Cell mark(Assignment assignment, Member member) {
        Double share = book.mark(assignment, member).share();
        return share == null ? Cell.EMPTY : new Cell.Percent(share);
    }

    private Cell outOfHundred(Assignment assignment, Member member) {
        Double share = book.mark(assignment, member).share();
        return share == null ? Cell.EMPTY : new Cell.Number(share * 100);
    }

    private static Cell percent(OptionalDouble share) {
        return share.isPresent() ? new Cell.Percent(share.getAsDouble()) : Cell.EMPTY;
    }

    /** Assignments may share a title; columns may not. */
    private static List<String> distinct(List<String> headings) {
        List<String> distinct = new ArrayList<>();
        for (String heading : headings) {
            String name = heading;
            for (int i = 2; distinct.contains(name); i++) {
                name = heading + " (" + i + ")";
            }
            distinct.add(name);
        }
        return distinct;
    }
}

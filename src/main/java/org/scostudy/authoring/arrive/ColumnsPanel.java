package org.scostudy.authoring.arrive;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.scostudy.authoring.imports.ImportPlan;
import org.scostudy.authoring.imports.ImportPreview;
import org.scostudy.question.exchange.csv.ColumnGuess;
import org.scostudy.question.exchange.csv.Columns;
import org.scostudy.question.exchange.csv.Columns.FirstRow;
import org.scostudy.question.exchange.csv.Columns.Role;

/** What stands in which column of a table, chosen by hand. */
class ColumnsPanel extends NativeDetails {

    private static final int ROWS_SHOWN = 3;
    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST_CELL = 40;

    private final List<Select<Role>> roles = new ArrayList<>();
    private final Select<FirstRow> firstRow = new Select<>();

    ColumnsPanel(ImportPlan plan, ImportPreview preview, Consumer<Columns> chosen) {
        super();
        setSummaryText(getTranslation("authoring.columns"));
        addClassName("sco-panel");
        setId("columns");
        try {
            Columns guessed = plan.columns() == null ? ColumnGuess.of(plan.file()) : plan.columns();
            // of a wide table of words two columns are taken, and others may be meant;
            // a table without titles is read by a guess, which wants a look, as does one that gives nothing
            boolean words = guessed.roles().size() > 3
                    && guessed.roles().contains(Role.IGNORED)
                    && !guessed.roles().contains(Role.OPTION);
            setOpen(!preview.useful()
                    || words
                    || !guessed.roles().contains(Role.QUESTION)
                    || guessed.firstRow() == FirstRow.A_QUESTION);
            setContent(fields(plan, guessed, chosen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Div fields(ImportPlan plan, Columns guessed, Consumer<Columns> chosen) throws IOException {
        List<List<String>> rows = ColumnGuess.firstRows(plan.file(), guessed.delimiter(), ROWS_SHOWN);
        int width =
                Math.min(MOST_COLUMNS, rows.stream().mapToInt(List::size).max().orElse(0));
        firstRow.setLabel(getTranslation("authoring.columns.first-row"));
        firstRow.setItems(FirstRow.values());
        firstRow.setItemLabelGenerator(each -> word("first-row", each));
        firstRow.setValue(guessed.firstRow());
        Div fields = new Div();
        fields.addClassName("authoring-fields");
        for (int column = 0; column < width; column++) {
            Select<Role> role = new Select<>();
            role.setLabel(getTranslation("authoring.columns.column", column + 1));
            role.setHelperText(sample(rows, column));
            role.setItems(Role.values());
            role.setItemLabelGenerator(each -> word("role", each));
            role.setValue(column < guessed.roles().size() ? guessed.roles().get(column) : Role.IGNORED);
            roles.add(role);
            fields.add(role);
        }
        NativeButton again =
                new NativeButton(getTranslation("authoring.columns.again"), _ -> chosen.accept(columns(guessed)));
        again.addClassName("sco-button");
        return new Div(new Paragraph(getTranslation("authoring.columns.what")), firstRow, fields, again);
    }

    private Columns columns(Columns guessed) {
        return new Columns(
                guessed.delimiter(),
                firstRow.getValue(),
                roles.stream().map(Select::getValue).toList());
    }

    private static String sample(List<List<String>> rows, int column) {
        return String.join(
                " · ",
                rows.stream()
                        .filter(row -> column < row.size())
                        .map(row -> row.get(column))
                        .map(cell -> cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL) + "…")
                        .toList());
    }

    private String word(String what, Enum<?> value) {
        return getTranslation("authoring.columns.%s.%s"
                .formatted(what, value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}

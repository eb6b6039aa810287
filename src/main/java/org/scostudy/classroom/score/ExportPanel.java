package org.scostudy.classroom.score;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.scostudy.classroom.page.ZoneTime;

/** A format chosen, its columns, what its first rows will be, and the button that fetches the file. */
@StyleSheet("context://classroom/export.css")
class ExportPanel extends Div {

    private final ScoreExports exports;
    private final ScoreSheets sheets;
    private final Consumer<ScoreExports.Wish> told;
    private final H3 title = new H3();
    private final Paragraph what = new Paragraph();
    private final Anchor download = new Anchor();
    private final Span name = new Span();
    private final CheckboxGroup<ScoreColumn> boxes = new CheckboxGroup<>();
    private final NativeDetails chooser = new NativeDetails();
    private final Div preview = new Div();
    private Consumer<List<ScoreColumn>> remembered = _ -> {};
    private ScoreFormat format;
    private List<ScoreColumn> columns;

    /** @param told what is wished for now */
    ExportPanel(
            ScoreExports exports,
            ScoreSheets sheets,
            List<ScoreColumn> columns,
            ScoreFormat format,
            Consumer<ScoreExports.Wish> told) {
        this.exports = exports;
        this.sheets = sheets;
        this.columns = columns;
        this.format = format;
        this.told = told;
        addClassName("export-panel");
        title.addClassName("export-title");
        what.addClassName("sco-soft");
        download.setId("download");
        download.addClassNames("sco-button", "sco-button-primary");
        download.setRouterIgnore(true);
        name.addClassNames("export-name", "sco-soft");
        Div fetch = new Div(download, name);
        fetch.addClassName("export-fetch");
        preview.addClassName("export-previews");
        fillChooser();
        Div chosen = new Div(title, what, fetch, chooser, preview);
        chosen.addClassName("export-chosen");
        Div both = new Div(new FormatChoice(format, this::choose), chosen);
        both.addClassName("export-two");
        add(both);
        show();
    }

    void onColumns(Consumer<List<ScoreColumn>> wished) {
        remembered = wished;
    }

    void choose(ScoreFormat wished) {
        format = wished;
        show();
    }

    private void fillChooser() {
        boxes.setId("columns");
        boxes.setLabel(getTranslation("scores.columns.which"));
        boxes.setHelperText(getTranslation("scores.columns.what"));
        boxes.setItems(ScoreColumn.values());
        boxes.setItemLabelGenerator(column -> getTranslation("scores.column." + column.heading()));
        boxes.setValue(Set.copyOf(columns));
        boxes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        NativeButton usual = new NativeButton(getTranslation("scores.columns.usual"), _ -> {
            boxes.setValue(Set.copyOf(ScoreColumn.USUAL));
            choose(Set.copyOf(ScoreColumn.USUAL));
        });
        usual.addClassName("sco-button");
        Div content = new Div(boxes, usual);
        content.addClassName("export-columns");
        chooser.setContent(content);
        chooser.addClassName("export-chooser");
    }

    /** A table without columns is none: the last one stays. */
    private void choose(Set<ScoreColumn> wished) {
        if (wished.isEmpty()) {
            boxes.setValue(Set.copyOf(columns));
            return;
        }
        List<ScoreColumn> ordered = new ArrayList<>(wished);
        ordered.sort(null);
        columns = List.copyOf(ordered);
        remembered.accept(columns);
        show();
    }

    private void show() {
        ScoreExports.Wish wish = new ScoreExports.Wish(format, columns, "");
        told.accept(wish);
        title.setText(getTranslation("scores.format." + format));
        what.setText(getTranslation("scores.format." + format + ".what"));
        download.setHref(ScoreDownloads.path(sheets.book().classroom().id(), format)
                + (format.hasChosenColumns()
                        ? "?columns=" + URLEncoder.encode(ScoreColumn.names(columns), StandardCharsets.UTF_8)
                        : ""));
        download.setText(getTranslation("scores.download"));
        name.setText(exports.name(sheets, format));
        chooser.setSummaryText(getTranslation("scores.columns", columns.size()));
        chooser.setVisible(format.hasChosenColumns());
        preview.removeAll();
        preview.add(
                format == ScoreFormat.XAPI
                        ? SheetPreview.of(sheets.book())
                        : SheetPreview.of(
                                exports.tables(sheets, wish),
                                new ZoneTime(sheets.book().classroom().zone())));
    }
}

package org.scostudy.classroom.roster;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.scostudy.progress.chart.PlainRows;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.CsvSheet;
import org.scostudy.sheet.Sheet;

/** What became of a list of learners, with the personal codes to hand out: on paper, cut into slips, or as a table. */
class InvitationsPanel extends Section {

    private final List<Invitation> results;

    InvitationsPanel(List<Invitation> results) {
        this.results = List.copyOf(results);
        setId("results");
        addClassNames("sco-panel", "class-slips");
        H2 title = new H2(getTranslation("classroom.codes"));
        title.addClassName("sco-panel-title");
        add(title);
        boolean codes = results.stream().anyMatch(each -> !each.code().isEmpty());
        if (codes) {
            Paragraph once = new Paragraph(getTranslation("classroom.codes.once"));
            once.addClassNames("sco-note", "sco-note-caution");
            add(once, ways());
        }
        PlainRows table = new PlainRows(
                getTranslation("classroom.codes"),
                List.of(
                        getTranslation("classroom.column.name"),
                        getTranslation("classroom.column.result"),
                        getTranslation("classroom.column.code")));
        results.forEach(each -> {
            Span code = new Span(each.code().isEmpty() ? "–" : JoinCode.spoken(each.code()));
            code.addClassName(each.code().isEmpty() ? "sco-soft" : "class-slip-code");
            table.row(PlainRows.words(each.name()), PlainRows.words(said(each)), code);
        });
        add(table);
    }

    private String said(Invitation invitation) {
        return getTranslation("classroom.invitation."
                + invitation.result().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private com.vaadin.flow.component.html.Div ways() {
        NativeButton print = new NativeButton(getTranslation("classroom.codes.print"));
        print.addClassName("sco-button");
        print.addClickListener(_ -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        Anchor csv = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] bytes = csv();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "personal-codes.csv", "text/csv", bytes.length);
                }),
                getTranslation("classroom.codes.csv"));
        csv.addClassName("sco-button");
        return TeachPage.row(print, csv);
    }

    private byte[] csv() throws IOException {
        Sheet sheet = Sheet.of(
                "Codes",
                List.of("name", "code"),
                results.stream()
                        .filter(each -> !each.code().isEmpty())
                        .map(each -> List.of(Cell.text(each.name()), Cell.text(each.code())))
                        .toList());
        var out = new ByteArrayOutputStream();
        CsvSheet.write(sheet, ZoneOffset.UTC, out);
        return out.toByteArray();
    }
}

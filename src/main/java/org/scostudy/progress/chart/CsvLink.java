package org.scostudy.progress.chart;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.ZoneOffset;
import org.scostudy.sheet.CsvSheet;
import org.scostudy.sheet.Sheet;

/** A table as a file for spreadsheets. */
final class CsvLink extends Anchor {

    CsvLink(Sheet sheet) {
        super(event -> write(sheet, event), "");
        setText(getTranslation("progress.chart.csv"));
        addClassName("plot-csv");
        getElement().setAttribute("data-test", "csv");
    }

    private static void write(Sheet sheet, DownloadEvent event) throws IOException {
        event.setFileName(sheet.name() + ".csv");
        event.setContentType("text/csv;charset=UTF-8");
        CsvSheet.write(sheet, ZoneOffset.UTC, event.getOutputStream());
    }
}

package org.scostudy.progress.overview;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.scostudy.progress.chart.SheetTable;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.Sheet;

/** Each reading and each of its sections: how much was met, done, and would be recalled now. */
class PartsPanel extends Section {

    PartsPanel(List<ProgressReport.PartLine> parts) {
        addClassNames("sco-panel", "progress-parts");
        setId("parts");
        H2 title = new H2(getTranslation("progress.parts"));
        title.addClassName("sco-panel-title");
        Paragraph said = new Paragraph(getTranslation("progress.parts.said"));
        said.addClassName("sco-soft");
        Sheet sheet = Sheet.of(
                "sections",
                List.of(
                        getTranslation("progress.column.part"),
                        getTranslation("progress.column.cards"),
                        getTranslation("progress.column.met"),
                        getTranslation("progress.column.now"),
                        getTranslation("progress.column.answers"),
                        getTranslation("progress.column.remembered")),
                parts.stream().map(this::row).toList());
        add(title, said, new SheetTable(sheet));
    }

    private List<Cell> row(ProgressReport.PartLine part) {
        return List.of(
                Cell.text(part.pack() ? getTranslation("progress.parts.whole", part.title()) : part.title()),
                new Cell.Number(part.cards()),
                new Cell.Number(part.met()),
                new Cell.Percent(part.now()),
                new Cell.Number(part.done().answers()),
                ShareCell.of(part.done().reviews()));
    }
}

package org.scostudy.progress.chart;

import com.vaadin.flow.component.html.Div;
import org.scostudy.sheet.Sheet;

/** A table for reading that can be taken away as a file. */
public class SheetTable extends Div {

    public SheetTable(Sheet sheet) {
        add(new NumbersTable(sheet), new CsvLink(sheet));
    }
}

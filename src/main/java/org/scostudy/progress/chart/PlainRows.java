package org.scostudy.progress.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table for reading; the first cell of a row names it. On narrow screens each cell says its heading. */
public class PlainRows extends Div {

    private final NativeTableBody rows;
    private final List<String> headings;

    public PlainRows(String caption, List<String> headings) {
        this.headings = List.copyOf(headings);
        addClassName("class-table");
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        headings.forEach(heading -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        rows = table.getBody();
        add(table);
    }

    public NativeTableRow row(Component name, Component... cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(first);
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-heading", headings.get(i + 1));
            row.add(cell);
        }
        rows.add(row);
        return row;
    }

    public static Span words(String words) {
        return new Span(words);
    }
}

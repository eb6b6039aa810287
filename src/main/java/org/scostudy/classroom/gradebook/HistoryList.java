package org.scostudy.classroom.gradebook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.scostudy.classroom.page.ZoneTime;

/** What instructors did to a mark, the newest first. */
class HistoryList extends Div {

    HistoryList(List<MarkChange> changes, ZoneTime when) {
        addClassName("class-history");
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        changes.reversed().forEach(change -> list.add(item(change, when)));
        add(new H3(getTranslation("classroom.mark.history")), list);
    }

    private ListItem item(MarkChange change, ZoneTime when) {
        Double share = change.share();
        String what = share == null
                ? getTranslation("classroom.mark.changed.earned")
                : getTranslation("classroom.mark.changed", share, change.reason());
        Paragraph who =
                new Paragraph(getTranslation("classroom.mark.by", when.moment(change.at()), change.instructor()));
        who.addClassName("sco-soft");
        ListItem item = new ListItem(who, new Paragraph(what));
        if (!change.remark().isEmpty()) {
            item.add(new Paragraph(getTranslation("classroom.mark.remarked", change.remark())));
        }
        return item;
    }
}

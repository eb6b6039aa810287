package org.scostudy.authoring.editor;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntConsumer;
import org.scostudy.authoring.bank.Version;
import org.scostudy.authoring.view.Difference;
import org.scostudy.authoring.view.DifferenceList;
import org.scostudy.language.DateForm;

/** Every version with what it changed; each can become the newest again. */
class VersionsPanel extends NativeDetails {

    VersionsPanel(List<Version> versions, ZoneId zone, IntConsumer restore) {
        super();
        setSummaryText(getTranslation("authoring.versions", versions.size()));
        addClassName("sco-panel");
        setId("versions");
        OrderedList list = new OrderedList();
        list.addClassName("authoring-list");
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            ListItem item = new ListItem(new Span(getTranslation(
                    "authoring.version",
                    version.number(),
                    version.author(),
                    DateForm.MOMENT.say(version.at().atZone(zone)))));
            if (i + 1 < versions.size()) {
                item.add(new DifferenceList(
                        Difference.between(versions.get(i + 1).question(), version.question())));
            }
            if (i > 0) {
                NativeButton back = new NativeButton(
                        getTranslation("authoring.version.restore", version.number()),
                        _ -> restore.accept(version.number()));
                back.addClassName("sco-button");
                item.add(back);
            }
            list.add(item);
        }
        setContent(list);
    }
}

package org.scostudy.authoring.arrive;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.scostudy.authoring.imports.ImportTable;
import org.scostudy.language.DateForm;

/** Imports of the past, each of which can be taken back. */
class PastImports extends UnorderedList {

    PastImports(List<ImportTable.Past> imports, Map<Long, String> packs, ZoneId zone, LongConsumer undo) {
        addClassName("authoring-list");
        for (ImportTable.Past past : imports) {
            Span what = new Span(getTranslation(
                    packs.containsKey(past.id()) ? "authoring.import.past.pack" : "authoring.import.past.line",
                    past.file(),
                    past.author(),
                    DateForm.MOMENT.say(past.at().atZone(zone)),
                    past.added(),
                    past.updated(),
                    packs.getOrDefault(past.id(), "")));
            ListItem item = new ListItem(what);
            if (past.undone() == null) {
                NativeButton button =
                        new NativeButton(getTranslation("authoring.import.undo"), _ -> undo.accept(past.id()));
                button.addClassName("sco-button");
                button.getElement().setAttribute("aria-label", getTranslation("authoring.import.undo.of", past.file()));
                item.add(button);
            } else {
                Span undone = new Span(getTranslation("authoring.import.undone.badge"));
                undone.addClassName("sco-badge");
                item.add(undone);
            }
            add(item);
        }
    }
}

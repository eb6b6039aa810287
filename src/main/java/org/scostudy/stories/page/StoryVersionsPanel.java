package org.scostudy.stories.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.DateForm;
import org.scostudy.language.Message;
import org.scostudy.stories.desk.StoryVersion;

/** Every version with what it changed; each can be looked at, and become the newest again. */
class StoryVersionsPanel extends NativeDetails {

    /** @param changes what differs between the files of two versions */
    StoryVersionsPanel(
            List<StoryVersion> versions,
            @Nullable Integer published,
            ZoneId zone,
            BiFunction<String, String, List<Message>> changes,
            IntConsumer restore) {
        setSummaryText(getTranslation("stories.versions", versions.size()));
        addClassName("sco-panel");
        setId("versions");
        OrderedList list = new OrderedList();
        list.addClassName("story-versions");
        for (int at = 0; at < versions.size(); at++) {
            StoryVersion version = versions.get(at);
            ListItem item = new ListItem(new Span(getTranslation(
                    "stories.version",
                    version.number(),
                    version.author(),
                    DateForm.MOMENT.say(version.at().atZone(zone)),
                    published != null && published == version.number() ? 1 : 0)));
            if (at + 1 < versions.size()) {
                item.add(new DifferencesList(changes.apply(versions.get(at + 1).text(), version.text())));
            }
            item.add(look(version));
            if (at > 0) {
                NativeButton back =
                        StoryWords.button("stories.version.restore", () -> restore.accept(version.number()));
                back.getElement()
                        .setAttribute("aria-label", getTranslation("stories.version.restore.of", version.number()));
                Div row = new Div(back);
                row.addClassName("story-row");
                item.add(row);
            }
            list.add(item);
        }
        setContent(list);
    }

    private NativeDetails look(StoryVersion version) {
        Pre told = new Pre(version.text());
        told.addClassName("story-told");
        told.getElement().setAttribute("tabindex", "0");
        return new NativeDetails(getTranslation("stories.version.look", version.number()), told);
    }
}

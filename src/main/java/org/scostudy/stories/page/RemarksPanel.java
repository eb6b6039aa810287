package org.scostudy.stories.page;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Messages;
import org.scostudy.stories.draft.Remark;

/** What still stands between a story and its learners; each remark leads to the step that it is about. */
class RemarksPanel extends Section {

    private static final int SHOWN = 40;

    private final Paragraph sum = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final transient Consumer<@Nullable String> go;

    /** @param go hears of the step that is to be opened; of null for what is said before the first one */
    RemarksPanel(Consumer<@Nullable String> go) {
        this.go = go;
        addClassName("sco-panel");
        setId("remarks");
        H2 title = new H2(getTranslation("stories.remarks"));
        title.addClassName("sco-panel-title");
        sum.setId("remarks-sum");
        sum.getElement().setAttribute("role", "status");
        list.addClassName("story-remark-list");
        add(title, sum, list);
    }

    /**
     * @param named what the place of a remark is called; null is what is said before the first
     * @param order of the places
     */
    void show(List<Remark> remarks, Function<@Nullable String, String> named, ToIntFunction<String> order) {
        List<Remark> sorted = new ArrayList<>(remarks);
        sorted.sort(Comparator.comparingInt(remark -> remark.step() == null ? -1 : order.applyAsInt(remark.step())));
        sum.setText(getTranslation("stories.remarks.sum", sorted.size()));
        list.removeAll();
        sorted.stream().limit(SHOWN).forEach(remark -> list.add(new ListItem(button(remark, named))));
        if (sorted.size() > SHOWN) {
            list.add(new ListItem(new Span(getTranslation("stories.remarks.more", sorted.size() - SHOWN))));
        }
    }

    private NativeButton button(Remark remark, Function<@Nullable String, String> named) {
        String step = remark.step();
        Span where = new Span(named.apply(step));
        where.addClassName("story-where");
        NativeButton button = new NativeButton();
        button.add(where, new Span(": " + Messages.ours().say(remark.said(), getLocale())));
        button.addClickListener(_ -> go.accept(step));
        return button;
    }
}

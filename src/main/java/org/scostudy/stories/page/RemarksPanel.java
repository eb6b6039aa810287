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
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Messages;
import org.scostudy.stories.draft.Remark;

/** What still stands between a story and its learners; each remark leads to the step that it is about. */
class RemarksPanel extends Section {

    private static final int SHOWN = 40;

    private final Paragraph sum = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final transient Consumer<@Nullable String> go;
    private transient List<Remark> shown = List.of();

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

    void show(List<Remark> remarks, Map<String, Integer> numbers) {
        List<Remark> sorted = new ArrayList<>(remarks);
        sorted.sort(Comparator.comparingInt(
                remark -> remark.step() == null ? 0 : numbers.getOrDefault(remark.step(), Integer.MAX_VALUE)));
        sum.setText(getTranslation("stories.remarks.sum", sorted.size()));
        if (sorted.equals(shown) && list.getElement().getChildCount() > 0) {
            return;
        }
        shown = sorted;
        list.removeAll();
        sorted.stream().limit(SHOWN).forEach(remark -> list.add(new ListItem(button(remark, numbers))));
        if (sorted.size() > SHOWN) {
            list.add(new ListItem(new Span(getTranslation("stories.remarks.more", sorted.size() - SHOWN))));
        }
    }

    private NativeButton button(Remark remark, Map<String, Integer> numbers) {
        String step = remark.step();
        Span where = new Span(
                step == null
                        ? getTranslation("stories.frame")
                        : getTranslation("stories.step", numbers.getOrDefault(step, 0)));
        where.addClassName("story-where");
        NativeButton button = new NativeButton();
        button.add(where, new Span(": " + Messages.ours().say(remark.said(), getLocale())));
        button.addClickListener(_ -> go.accept(step));
        return button;
    }
}

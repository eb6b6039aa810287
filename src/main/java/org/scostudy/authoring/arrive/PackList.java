package org.scostudy.authoring.arrive;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.scostudy.authoring.packs.PackImporting.Shelf;
import org.scostudy.authoring.view.AuthoringPage;

/** The packs there are, each of which can be taken away as a zip; imported ones also out of the bank and back. */
class PackList extends UnorderedList {

    /** What can be wished for. */
    interface Wishes {
        void takeOut(Shelf shelf);

        void putBack(Shelf shelf);

        /** One sentence. */
        String audience(String pack);

        boolean mayChangeAudience(Shelf shelf);

        void changeAudience(Shelf shelf);

        void zip(Shelf shelf, DownloadEvent event) throws IOException;
    }

    private final Wishes wishes;

    PackList(List<Shelf> shelves, Wishes wishes) {
        this.wishes = wishes;
        setId("packs");
        addClassNames("authoring-list", "pack-list");
        shelves.forEach(shelf -> add(item(shelf)));
    }

    private ListItem item(Shelf shelf) {
        Span title = new Span(shelf.title());
        title.addClassName("pack-said");
        Span state =
                new Span(text("authoring.pack.state." + shelf.state().name().toLowerCase(Locale.ROOT)));
        state.addClassName("sco-badge");
        Span facts = new Span(text("authoring.pack.line", shelf.id(), shelf.facts()));
        facts.addClassName("sco-soft");
        ListItem item = new ListItem(title, facts, state);
        boolean imported = shelf.state() != Shelf.State.FOLDER;
        if (imported) {
            Span audience = new Span(wishes.audience(shelf.id()));
            audience.addClassName("sco-soft");
            item.add(audience);
        }
        var row = AuthoringPage.row();
        switch (shelf.state()) {
            case FOLDER, SHOWN -> {
                Anchor questions =
                        link(new Anchor("teach/questions?section=" + shelf.id(), text("authoring.pack.questions")));
                questions.setAriaLabel(text("authoring.pack.questions.of", shelf.title()));
                row.add(questions);
            }
            case OUT, HIDDEN, BROKEN -> {}
        }
        Anchor zip = link(new Anchor(event -> wishes.zip(shelf, event), text("authoring.pack.zip")));
        zip.setAriaLabel(text("authoring.pack.zip.of", shelf.title()));
        row.add(zip);
        if (imported && wishes.mayChangeAudience(shelf)) {
            row.add(button("authoring.pack.audience", shelf, () -> wishes.changeAudience(shelf)));
        }
        switch (shelf.state()) {
            case FOLDER -> {}
            case SHOWN, HIDDEN, BROKEN ->
                row.add(button("authoring.pack.take-out", shelf, () -> wishes.takeOut(shelf)));
            case OUT -> row.add(button("authoring.pack.put-back", shelf, () -> wishes.putBack(shelf)));
        }
        item.add(row);
        return item;
    }

    private NativeButton button(String key, Shelf shelf, Runnable wish) {
        NativeButton button = new NativeButton(text(key), _ -> wish.run());
        button.addClassName("sco-button");
        button.getElement().setAttribute("aria-label", text(key + ".of", shelf.title()));
        return button;
    }

    private static Anchor link(Anchor link) {
        link.addClassName("sco-button");
        return link;
    }

    private String text(String key, Object... values) {
        return getTranslation(key, values);
    }
}

package org.scostudy.authoring.arrive;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.scostudy.account.Learner;
import org.scostudy.authoring.packs.PackImporting;
import org.scostudy.authoring.packs.PackPreview;
import org.scostudy.authoring.packs.PackPreview.Content;
import org.scostudy.authoring.view.AuthoringPage;
import org.scostudy.authoring.view.LongWork;

/** A pack that was chosen: looked at, shown, and imported when its author says so. */
public class IncomingPack extends Div {

    /** The page around it. */
    interface Around {
        void say(String key, Object... values);

        void failed(Exception failure);

        /** Who meets it once it is in, in a sentence. */
        String audience(String pack);

        /** It was imported, or not wanted. */
        void over();
    }

    private final PackImporting importing;
    private final Learner author;
    private final Path file;
    private final Around page;

    IncomingPack(PackImporting importing, Learner author, Path file, Around page) {
        this.importing = importing;
        this.author = author;
        this.file = file;
        this.page = page;
        addClassName("authoring-stack");
    }

    public void look() {
        work("authoring.pack.looking", watch -> importing.preview(author, file, name(), watch), this::show);
    }

    private void show(PackPreview preview) {
        add(new PackPreviewPanel(preview, name()));
        if (!preview.useful()) {
            return;
        }
        NativeButton bring = button("authoring.pack.import", this::run);
        bring.setId("import-pack");
        bring.addClassName("sco-button-primary");
        Content content = preview.content();
        if (content != null) {
            Paragraph meant = new Paragraph(page.audience(content.id()));
            meant.setId("meant");
            add(meant);
        }
        add(AuthoringPage.row(bring, button("authoring.import.leave", page::over)));
    }

    private void run() {
        work("authoring.import.running", watch -> importing.run(author, file, name(), watch), this::done);
    }

    private void done(PackPreview done) {
        Content content = done.content();
        if (content == null) {
            show(done);
            return;
        }
        page.over();
        page.say("authoring.pack.done", content.title(), content.facts(), content.cards(), page.audience(content.id()));
    }

    private <T> void work(String what, LongWork.Work<T> work, Consumer<T> done) {
        removeAll();
        LongWork bar = new LongWork(text(what));
        add(bar);
        bar.start(UI.getCurrent(), work, done, () -> page.say("authoring.import.stopped"), page::failed);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private NativeButton button(String key, Runnable wish) {
        NativeButton button = new NativeButton(text(key), _ -> wish.run());
        button.addClassName("sco-button");
        return button;
    }

    private String text(String key, Object... values) {
        return getTranslation(key, values);
    }
}

package org.scostudy.classroom.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.paper.ExamPaper;

/**
 * A paper that nobody was given yet, as its sheets will be. It stands in place of the page where the paper is put
 * together, which loses nothing by it.
 */
public final class PaperPreview extends Div {

    private Runnable close = () -> {};

    private PaperPreview() {
        addClassName("class-paper-preview");
    }

    /**
     * @param body what is covered until one goes back
     * @param title of the paper; may be empty
     * @param way what led here; it gets the focus again
     */
    public static PaperPreview open(
            Div body, String title, String classroom, long seed, ExamPaper paper, NativeButton way) {
        PaperPreview preview = new PaperPreview();
        List<Component> covered =
                body.getChildren().filter(Component::isVisible).toList();
        String named = title.isBlank() ? preview.getTranslation("classroom.print.untitled") : title.strip();
        H2 heading = new H2(preview.getTranslation("classroom.print.preview", named));
        heading.getElement().setAttribute("tabindex", "-1");
        preview.close = () -> {
            body.remove(preview);
            covered.forEach(each -> each.setVisible(true));
            way.getElement().callJsFunction("focus");
        };
        NativeButton back =
                new NativeButton(preview.getTranslation("classroom.print.preview.back"), _ -> preview.close.run());
        back.addClassName("sco-button");
        preview.add(new PaperSheets(new PaperSheets.Printed(named, classroom, paper, seed, true), heading, back));
        covered.forEach(each -> each.setVisible(false));
        body.add(preview);
        heading.getElement().callJsFunction("focus");
        return preview;
    }

    /** Who goes back from a preview means the paper, and not the page before it. @return whether there was one to close */
    public static boolean closedBefore(BeforeLeaveEvent leaving, @Nullable PaperPreview open) {
        if (open == null || open.getParent().isEmpty()) {
            return false;
        }
        open.close.run();
        BeforeLeaveEvent.ContinueNavigationAction on = leaving.postpone();
        // at once it would count as not postponed
        UI ui = leaving.getUI();
        ui.beforeClientResponse(ui, _ -> on.cancel());
        return true;
    }
}

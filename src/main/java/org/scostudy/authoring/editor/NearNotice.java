package org.scostudy.authoring.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.view.AuthoringPage;

/** Says before saving that the bank has a question that asks nearly the same. */
class NearNotice extends Div {

    NearNotice() {
        addClassNames("sco-note", "sco-note-caution");
        setId("near");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(QuestionRow other, Runnable anyway) {
        removeAll();
        Anchor look = new Anchor(path(other), getTranslation("authoring.editor.near.look"), AnchorTarget.BLANK);
        NativeButton save = new NativeButton(getTranslation("authoring.editor.near.save"), _ -> {
            setVisible(false);
            anyway.run();
        });
        save.addClassName("sco-button");
        save.setId("save-anyway");
        add(new Paragraph(getTranslation("authoring.editor.near", other.stem())), AuthoringPage.row(look, save));
        setVisible(true);
        save.focus();
    }

    /** What the packs generate has no page of its own. */
    private static String path(QuestionRow other) {
        return other.generated()
                ? "teach/questions?only=generated&q=" + URLEncoder.encode(other.id(), StandardCharsets.UTF_8)
                : "teach/questions/" + other.number();
    }
}

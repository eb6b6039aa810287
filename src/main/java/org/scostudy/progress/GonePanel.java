package org.scostudy.progress;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Said once: how many cards that the learner studied are asked no more, and what stays. */
class GonePanel extends Section {

    GonePanel(int cards, Runnable read) {
        addClassNames("sco-note", "sco-gone");
        getElement().setAttribute("aria-labelledby", "gone-title");
        H2 title = new H2(getTranslation("progress.gone.title"));
        title.setId("gone-title");
        title.addClassName("sco-panel-title");
        NativeButton understood = new NativeButton(getTranslation("progress.gone.read"), _ -> {
            read.run();
            removeFromParent();
        });
        understood.addClassName("sco-button");
        understood.getElement().setAttribute("data-test", "gone-read");
        add(title, new Paragraph(getTranslation("progress.gone", cards)), understood);
    }
}

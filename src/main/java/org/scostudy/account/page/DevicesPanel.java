package org.scostudy.account.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.io.Serializable;

/** Where one signs out on all other devices, also those that are lost. */
class DevicesPanel extends Section {

    /** Ends everything but what the person sees just now. */
    interface Wish extends Serializable {
        void fulfil();
    }

    /** @param remembered how many browsers stay signed in */
    DevicesPanel(long remembered, Wish signOut) {
        addClassNames("sco-form", "sco-panel");
        H2 title = new H2(getTranslation("account.devices.title"));
        title.addClassName("sco-panel-title");
        Paragraph done = new Paragraph(getTranslation("account.devices.done"));
        done.addClassNames("sco-note", "sco-note-good");
        done.setVisible(false);
        Div said = new Div(done);
        said.getElement().setAttribute("role", "status");
        Button button = new Button(getTranslation("account.devices.button"));
        button.setId("sign-out-others");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                signOut.fulfil();
                done.setVisible(true);
            } finally {
                button.setEnabled(true);
            }
        });
        Paragraph what = new Paragraph(getTranslation("account.devices.what", remembered));
        what.addClassName("sco-soft");
        add(title, what, button, said);
    }
}

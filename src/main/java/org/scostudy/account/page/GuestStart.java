package org.scostudy.account.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** The button with which a visitor starts to study at once, without an account. */
@Tag("form")
public class GuestStart extends PostForm {

    private final NativeButton button = new NativeButton(getTranslation("account.guest.start"));

    public GuestStart() {
        super("guest");
        addClassName("sco-guest-start");
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("sco-button", "sco-button-primary", "sco-button-large");
        add(button);
    }

    /** Where something else is the main thing to do. */
    public GuestStart quiet() {
        button.removeClassNames("sco-button-primary", "sco-button-large");
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        hidden("zone", BrowserZone.of(attach.getUI()).getId());
    }
}

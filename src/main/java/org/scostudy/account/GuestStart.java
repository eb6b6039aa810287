package org.scostudy.account;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** The button with which a visitor starts to study at once, without an account. */
@Tag("form")
public class GuestStart extends PostForm {

    public GuestStart() {
        super("guest");
        addClassName("guest-start");
        var button = new NativeButton(getTranslation("account.guest.start"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("button", "button-primary");
        add(button);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        hidden("zone", BrowserZone.of(attach.getUI()).getId());
    }
}

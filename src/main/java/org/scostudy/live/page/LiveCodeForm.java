package org.scostudy.live.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import org.scostudy.account.page.BrowserZone;
import org.scostudy.account.page.PostForm;

/** One field and one button: whoever has no account yet takes part as a guest. */
@Tag("form")
class LiveCodeForm extends PostForm {

    private static final int LONGEST = 12;

    /** @param typed what was typed before, or came with a link */
    LiveCodeForm(String typed) {
        super("join-live");
        addClassName("live-code-form");
        Input code = new Input();
        code.setId("live-code");
        code.setValue(typed.substring(0, Math.min(LONGEST, typed.length())));
        code.getElement()
                .setAttribute("name", "code")
                .setAttribute("required", true)
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "characters")
                .setAttribute("autofocus", true)
                .setAttribute("enterkeyhint", "go")
                .setAttribute("spellcheck", "false");
        NativeLabel label = new NativeLabel(getTranslation("live.join.code"));
        label.setFor(code);
        NativeButton join = new NativeButton(getTranslation("live.join.do"));
        join.getElement().setAttribute("type", "submit").setAttribute("data-test", "join");
        join.addClassNames("sco-button", "sco-button-primary", "sco-button-large");
        add(label, code, join);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        hidden("zone", BrowserZone.of(attach.getUI()).getId());
    }
}

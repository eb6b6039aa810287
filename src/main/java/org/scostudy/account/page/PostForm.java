package org.scostudy.account.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** An ordinary HTML form: it works as soon as it is seen, and password managers know it. Carries the CSRF token. */
@Tag("form")
public class PostForm extends HtmlContainer {

    public PostForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    protected final void hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        add(input);
    }
}

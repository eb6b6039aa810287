package org.scostudy.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page is for other roles. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class NotAllowed extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    NotAllowed() {
        super("not-allowed");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        return 403;
    }
}

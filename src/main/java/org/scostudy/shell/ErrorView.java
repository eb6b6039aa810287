package org.scostudy.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Something failed that the person can do nothing about; the log says what. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class ErrorView extends ErrorPage implements HasErrorParameter<Exception> {

    private static final System.Logger LOG = System.getLogger(ErrorView.class.getName());

    ErrorView() {
        super("broken");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        LOG.log(
                System.Logger.Level.ERROR,
                "A page failed: " + event.getLocation().getPath(),
                error.getException());
        return 500;
    }
}

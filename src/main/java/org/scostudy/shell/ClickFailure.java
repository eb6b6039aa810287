package org.scostudy.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.scostudy.account.TooOften;

/** A click that failed: the person is told, the log gets the reason, and the page stays as it is. */
class ClickFailure implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ClickFailure.class.getName());

    @Override
    public void error(ErrorEvent event) {
        var tooOften = event.getThrowable() instanceof TooOften reason ? reason : null;
        if (tooOften == null) {
            LOG.log(System.Logger.Level.ERROR, "An action on a page failed", event.getThrowable());
        }
        var ui = UI.getCurrent();
        if (ui != null) {
            var notice = Notification.show(
                    tooOften == null
                            ? ui.getTranslation("shell.broken.action")
                            : ui.getTranslation(TooOften.TEXT, tooOften.minutes()));
            notice.setPosition(Notification.Position.BOTTOM_CENTER);
            notice.setDuration(10_000);
        }
    }
}

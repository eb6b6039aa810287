package org.scostudy.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.io.Serializable;

/**
 * What was put together on a page and is kept nowhere yet: whoever leaves the page is asked first, within the app by a
 * dialog and out of it by the browser.
 */
public final class LeaveGuard implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BROWSER_ASKS = """
            const page = this;
            page.scoUnsaved = false;
            const ask = event => {
              if (!page.isConnected) window.removeEventListener('beforeunload', ask);
              else if (page.scoUnsaved) event.preventDefault();
            };
            window.addEventListener('beforeunload', ask);
            """;

    private final Component page;
    private boolean there;

    public LeaveGuard(Component page) {
        this.page = page;
        page.addAttachListener(_ -> page.getElement().executeJs(BROWSER_ASKS));
    }

    public void changed() {
        set(true);
    }

    /** It is kept now, or given up. */
    public void settled() {
        set(false);
    }

    private void set(boolean now) {
        if (there != now) {
            there = now;
            page.getElement().executeJs("this.scoUnsaved = $0", now);
        }
    }

    /** To be called before the page is left. */
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!there) {
            return;
        }
        ContinueNavigationAction on = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(page.getTranslation("shell.unsaved.title"));
        dialog.setText(page.getTranslation("shell.unsaved.what"));
        dialog.setConfirmText(page.getTranslation("shell.unsaved.stay"));
        dialog.setRejectable(true);
        dialog.setRejectText(page.getTranslation("shell.unsaved.leave"));
        dialog.setRejectButtonTheme("error tertiary");
        // whatever closes it but the one button means that nothing is lost
        dialog.addConfirmListener(_ -> on.cancel());
        dialog.addRejectListener(_ -> {
            settled();
            on.proceed();
        });
        dialog.open();
    }
}

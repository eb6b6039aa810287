package org.scostudy.account.page;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.regex.Pattern;

/** Where somebody was going when they were asked to sign in or to sign up: afterwards they are there. */
public final class ComingBack {

    private static final String AFTER_SIGN_UP = ComingBack.class.getName();
    private static final Pattern OWN_PAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/-]*");

    private ComingBack() {}

    /** @param path of a page of ours, without a slash at its start */
    public static void to(String path) {
        if (!OWN_PAGE.matcher(path).matches()) {
            throw new IllegalArgumentException("not a page of ours: " + path);
        }
        var session = VaadinSession.getCurrent().getSession();
        session.setAttribute(AFTER_SIGN_UP, "/" + path);
        // where Vaadin looks after a password was right
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, "/" + path);
    }

    /** The page to show after signing up; remembered once. */
    static String path() {
        var session = VaadinSession.getCurrent().getSession();
        var path = session.getAttribute(AFTER_SIGN_UP) instanceof String kept ? kept : "/";
        session.removeAttribute(AFTER_SIGN_UP);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        return path;
    }
}

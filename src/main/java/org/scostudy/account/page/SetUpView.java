package org.scostudy.account.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.AccountRefused.Field;
import org.scostudy.account.people.SetUp;
import org.scostudy.account.signin.SignInLimits;
import org.scostudy.account.signin.SignInSession;

/** Where the person who runs the server becomes its first administrator. */
@Route("set-up")
@AnonymousAllowed
class SetUpView extends AccountPage {

    private final SetUp setUp;
    private final SignInLimits attempts;
    private final SignInSession entrance;
    private final AccountForm form;

    SetUpView(SetUp setUp, SignInLimits attempts, SignInSession entrance) {
        super("account.set-up.title");
        this.setUp = setUp;
        this.attempts = attempts;
        this.entrance = entrance;
        form = new AccountForm(getTranslation("account.set-up.button"), this::make)
                .code(getTranslation("account.set-up.code"), getTranslation("account.set-up.code.help"))
                .name(getTranslation("account.name"), getTranslation("account.name.help"))
                .newPassword(getTranslation("account.password"), getTranslation("account.password.help"));
        if (setUp.open()) {
            add(lead("account.set-up.what"), form);
        } else {
            add(instead("account.set-up.closed", SignInView.class, "account.sign-in.title"));
        }
    }

    private void make() {
        if (!attempts.allow("set-up", VaadinRequest.getCurrent().getRemoteAddr())) {
            throw new AccountRefused(AccountRefused.Reason.TOO_OFTEN);
        }
        var administrator = setUp.administrator(
                form.text(Field.CODE),
                form.text(Field.NAME),
                form.text(Field.PASSWORD),
                BrowserZone.of(UI.getCurrent()));
        admit(entrance, administrator.id(), "/");
    }
}

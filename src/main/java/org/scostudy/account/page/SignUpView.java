package org.scostudy.account.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.scostudy.account.AccountRefused.Field;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.account.signin.SignInSession;
import org.scostudy.account.signin.Throttle;

/** Becoming a learner; a guest keeps all progress. */
@Route("sign-up")
@AnonymousAllowed
class SignUpView extends AccountPage implements BeforeEnterObserver {

    private final Accounts accounts;
    private final CurrentLearner current;
    private final SignInSession entrance;
    private final Throttle throttle;
    private final AccountForm form;

    SignUpView(Accounts accounts, CurrentLearner current, SignInSession entrance, Throttle throttle) {
        super("account.sign-up.title");
        this.accounts = accounts;
        this.current = current;
        this.entrance = entrance;
        this.throttle = throttle;
        var guest = current.find().filter(Learner::guest).isPresent();
        form = new AccountForm(getTranslation(guest ? "account.sign-up.keep" : "account.sign-up.button"), this::signUp)
                .name(getTranslation("account.name"), getTranslation("account.name.help"))
                .newPassword(getTranslation("account.password"), getTranslation("account.password.help"));
        add(lead(guest ? "account.sign-up.guest" : "account.sign-up.what"), form);
        add(instead("account.sign-up.instead", SignInView.class, "account.sign-in.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().filter(learner -> !learner.guest()).isPresent()) {
            event.forwardTo(AccountView.class);
        }
    }

    private void signUp() {
        throttle.countAddress(Throttle.Deed.SIGN_UP);
        var name = form.text(Field.NAME);
        var password = form.text(Field.PASSWORD);
        var learner = current.find()
                .filter(Learner::guest)
                .map(guest -> accounts.keepProgress(guest.id(), name, password))
                .orElseGet(() -> accounts.signUp(name, password, BrowserZone.of(UI.getCurrent())));
        admit(entrance, learner.id(), ComingBack.path());
    }
}

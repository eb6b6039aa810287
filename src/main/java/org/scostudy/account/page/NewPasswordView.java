package org.scostudy.account.page;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.scostudy.account.AccountRefused.Field;
import org.scostudy.account.Learner;
import org.scostudy.account.people.NewPasswords;
import org.scostudy.account.signin.SignInSession;

/**
 * A new password by a link that works once. Looking does not use the link up, for programs that guard mail look at every
 * link in it.
 */
@Route("new-password/:token")
@AnonymousAllowed
class NewPasswordView extends AccountPage implements BeforeEnterObserver {

    private final NewPasswords passwords;
    private final SignInSession entrance;

    NewPasswordView(NewPasswords passwords, SignInSession entrance) {
        super("account.new-password.title");
        this.passwords = passwords;
        this.entrance = entrance;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        passwords.whose(token).ifPresentOrElse(learner -> offer(token, learner), () -> {
            add(lead("account.new-password.void"));
            add(instead("account.new-password.instead", SignInView.class, "account.sign-in.title"));
        });
    }

    private void offer(String token, Learner learner) {
        // the form needs itself to be read when its button is pressed
        var holder = new AccountForm[1];
        holder[0] = new AccountForm(
                        getTranslation("account.new-password.button"),
                        () -> admit(
                                entrance,
                                passwords
                                        .set(token, holder[0].text(Field.PASSWORD))
                                        .id(),
                                "/"))
                .newPassword(getTranslation("account.change.new"), getTranslation("account.password.help"));
        add(lead("account.new-password.what", learner.displayName()), holder[0]);
    }
}

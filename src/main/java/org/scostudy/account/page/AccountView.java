package org.scostudy.account.page;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.AccountRefused.Field;
import org.scostudy.account.audit.By;
import org.scostudy.account.people.AccountMail;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.people.GuestRemoval;
import org.scostudy.account.people.MailAddresses;
import org.scostudy.account.people.OwnData;
import org.scostudy.account.people.RememberedBrowsers;
import org.scostudy.account.people.SigningOut;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.account.signin.SignInLimits;
import org.scostudy.account.signin.SignInSession;

/** One's own account: the password, or for guests the way to keep their progress. */
@Route("account")
@PermitAll
class AccountView extends AccountPage {

    private final Accounts accounts;
    private final SignInLimits attempts;
    private final SignInSession entrance;
    private final long learnerId;

    AccountView(
            Accounts accounts,
            CurrentLearner current,
            SignInLimits attempts,
            SignInSession entrance,
            SigningOut signingOut,
            RememberedBrowsers browsers,
            MailAddresses addresses,
            AccountMail letters,
            OwnData data) {
        super("account.account.title");
        this.accounts = accounts;
        this.attempts = attempts;
        this.entrance = entrance;
        var learner = current.require();
        learnerId = learner.id();
        signingOut
                .copyNoticed(learnerId)
                .ifPresent(
                        when -> add(new CopyNotice(when.atZone(learner.zone()), () -> signingOut.copyRead(learnerId))));
        if (learner.guest()) {
            var keep = new RouterLink(getTranslation("account.sign-up.keep"), SignUpView.class);
            keep.addClassNames("sco-button", "sco-button-primary");
            add(lead("account.account.guest", GuestRemoval.KEPT.toDays()), keep);
        } else {
            add(lead(
                    "account.account.who",
                    learner.displayName(),
                    getTranslation("account.role." + learner.role().name())));
            addPasswordChange();
            if (letters.on()) {
                add(new MailPanel(addresses, attempts, learner));
            }
        }
        add(new DevicesPanel(browsers.count(learnerId), () -> {
            signingOut.everywhere(new By.Person(learner), learnerId);
            stay(entrance, learnerId);
        }));
        add(new OwnDataPanel(learner, password -> attempting("delete", () -> data.delete(learner, password))));
    }

    private void addPasswordChange() {
        var done = paragraph("account.change.done");
        done.addClassNames("sco-note", "sco-note-good");
        done.getElement().setAttribute("role", "status");
        done.setVisible(false);
        // the form needs itself to be read when its button is pressed
        var holder = new AccountForm[1];
        holder[0] = new AccountForm(getTranslation("account.change.button"), () -> change(holder[0], done))
                .presentPassword(getTranslation("account.change.present"))
                .newPassword(getTranslation("account.change.new"), getTranslation("account.password.help"));
        add(new H2(getTranslation("account.change.title")), paragraph("account.change.what"), holder[0], done);
    }

    private void change(AccountForm form, Paragraph done) {
        done.setVisible(false);
        attempting(
                "change",
                () -> accounts.changePassword(learnerId, form.text(Field.OLD_PASSWORD), form.text(Field.PASSWORD)));
        form.clear();
        done.setVisible(true);
        stay(entrance, learnerId);
    }

    /** Whoever sits at somebody's open page cannot try passwords without end. */
    private void attempting(String what, Runnable wish) {
        var address = VaadinRequest.getCurrent().getRemoteAddr();
        var tries = what + " " + learnerId;
        if (!attempts.allow(tries, address)) {
            throw new AccountRefused(AccountRefused.Reason.TOO_OFTEN);
        }
        wish.run();
        attempts.succeeded(tries, address);
    }
}

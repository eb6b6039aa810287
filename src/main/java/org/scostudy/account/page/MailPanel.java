package org.scostudy.account.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.AccountRefused.Field;
import org.scostudy.account.Learner;
import org.scostudy.account.people.MailAddresses;
import org.scostudy.account.people.MailAddresses.Address;
import org.scostudy.account.signin.SignInLimits;

/** One's address of mail: given, confirmed, used for letters of one's classes or not, and taken away. */
class MailPanel extends Div {

    private final MailAddresses addresses;
    private final SignInLimits attempts;
    private final Learner learner;
    private final Div standing = new Div();
    private final AccountForm form;

    MailPanel(MailAddresses addresses, SignInLimits attempts, Learner learner) {
        this.addresses = addresses;
        this.attempts = attempts;
        this.learner = learner;
        setId("mail");
        addClassName("sco-form");
        standing.addClassName("sco-form");
        standing.getElement().setAttribute("role", "status");
        form = new AccountForm(getTranslation("account.mail.button"), this::propose)
                .address(getTranslation("account.mail.label"), getTranslation("account.mail.help"))
                .presentPassword(getTranslation("account.change.present"));
        add(
                new H2(getTranslation("account.mail.title")),
                new Paragraph(getTranslation("account.mail.what")),
                standing,
                form);
        show();
    }

    private void propose() {
        if (!attempts.allowRarely("address " + learner.id())) {
            throw new AccountRefused(AccountRefused.Reason.TOO_MANY_LETTERS);
        }
        addresses.propose(learner, form.text(Field.OLD_PASSWORD), form.text(Field.ADDRESS));
        form.clear();
        show();
    }

    private void show() {
        standing.removeAll();
        addresses.of(learner.id()).ifPresent(address -> {
            var says = new Paragraph(getTranslation(
                    address.confirmed() ? "account.mail.confirmed" : "account.mail.unconfirmed", address.address()));
            says.addClassNames("sco-note", address.confirmed() ? "sco-note-good" : "sco-note-caution");
            var forget = new Button(getTranslation("account.mail.forget"), click -> {
                addresses.forget(learner.id());
                show();
            });
            standing.add(says, letters(address), forget);
        });
    }

    private Checkbox letters(Address address) {
        var box = new Checkbox(getTranslation("account.mail.letters"), address.letters());
        box.addValueChangeListener(change -> addresses.wantLetters(learner.id(), change.getValue()));
        return box;
    }
}

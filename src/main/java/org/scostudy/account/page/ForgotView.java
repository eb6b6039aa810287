package org.scostudy.account.page;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.AccountRefused.Field;
import org.scostudy.account.people.AccountMail;
import org.scostudy.account.people.Forgotten;
import org.scostudy.account.people.HelpText;
import org.scostudy.account.signin.SignInLimits;

/** Where whoever forgot the password asks for a link. The answer is the same for every name. */
@Route("forgot")
@AnonymousAllowed
class ForgotView extends AccountPage {

    private final Forgotten forgotten;
    private final SignInLimits attempts;
    private final AccountForm form;
    private final Paragraph answer;

    ForgotView(Forgotten forgotten, SignInLimits attempts, AccountMail letters, HelpText help) {
        super("account.forgot.title");
        this.forgotten = forgotten;
        this.attempts = attempts;
        answer = paragraph("account.forgot.answer");
        answer.addClassNames("sco-note", "sco-note-good");
        answer.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        answer.setVisible(false);
        form = new AccountForm(getTranslation("account.forgot.button"), this::ask)
                .name(getTranslation("account.name"), "");
        if (letters.on()) {
            add(lead("account.forgot.what"), form, answer);
        }
        add(new Paragraph(help.given().orElseGet(() -> getTranslation("account.help"))));
        add(instead("account.new-password.instead", SignInView.class, "account.sign-in.title"));
    }

    private void ask() {
        if (!attempts.allow("forgot", VaadinRequest.getCurrent().getRemoteAddr())) {
            throw new AccountRefused(AccountRefused.Reason.TOO_OFTEN);
        }
        forgotten.ask(form.text(Field.NAME));
        form.setVisible(false);
        answer.setVisible(true);
        answer.getElement().callJsFunction("focus");
    }
}

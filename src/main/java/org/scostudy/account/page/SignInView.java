package org.scostudy.account.page;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.scostudy.account.Learner;
import org.scostudy.account.people.AccountMail;
import org.scostudy.account.people.HelpText;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.account.signin.RememberMe;

/** Name and password. */
@Route("sign-in")
@AnonymousAllowed
public class SignInView extends AccountPage implements BeforeEnterObserver {

    private final CurrentLearner current;
    private final Paragraph problem = new Paragraph();

    SignInView(CurrentLearner current, HelpText help, AccountMail letters) {
        super("account.sign-in.title");
        this.current = current;
        problem.addClassNames("sco-note", "sco-note-bad");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        if (current.find().filter(Learner::guest).isPresent()) {
            var warning = paragraph("account.sign-in.guest");
            warning.addClassNames("sco-note", "sco-note-caution");
            add(warning);
        }
        add(problem, form());
        var forgot = new Paragraph();
        if (letters.on()) {
            forgot.add(new RouterLink(getTranslation("account.sign-in.forgot"), ForgotView.class));
        } else {
            forgot.add(getTranslation("account.sign-in.forgot"));
        }
        forgot.add(" " + help.given().orElseGet(() -> getTranslation("account.help")));
        forgot.setId("help");
        forgot.addClassName("sco-form-after");
        add(forgot);
        add(instead("account.sign-in.instead", SignUpView.class, "account.sign-up.title"));
        if (current.find().isEmpty()) {
            var guest = new GuestStart().quiet();
            guest.addClassName("sco-form-after");
            add(guest);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().filter(learner -> !learner.guest()).isPresent()) {
            event.forwardTo(AccountView.class);
            return;
        }
        if (VaadinSession.getCurrent().getSession().getAttribute(RememberMe.COPIED) != null) {
            VaadinSession.getCurrent().getSession().removeAttribute(RememberMe.COPIED);
            problem.setText(getTranslation("account.sign-in.copied"));
            problem.setVisible(true);
        }
        for (var reason : new String[] {"wrong", "wait", "again", "crowd"}) {
            if (event.getLocation().getQueryParameters().getParameters().containsKey(reason)) {
                problem.setText(getTranslation("account.sign-in." + reason));
                problem.setVisible(true);
            }
        }
    }

    private PostForm form() {
        var name = new TextField(getTranslation("account.name"));
        name.getElement().setAttribute("name", "name").setAttribute("autocapitalize", "none");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutofocus(true);
        name.setWidthFull();
        var password = new PasswordField(getTranslation("account.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        var button = new NativeButton(getTranslation("account.sign-in.button"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("sco-button", "sco-button-primary");
        var form = new PostForm("sign-in/enter");
        form.addClassNames("sco-form", "sco-panel");
        form.add(name, password, remember(), button);
        return form;
    }

    private NativeLabel remember() {
        var box = new Input();
        box.setType("checkbox");
        box.getElement()
                .setAttribute("name", RememberMe.PARAMETER)
                .setAttribute("value", "true")
                .setAttribute("checked", true);
        var label = new NativeLabel();
        label.addClassName("sco-check");
        label.add(box, new Span(getTranslation("account.sign-in.remember")));
        return label;
    }
}

package org.scostudy.account.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.scostudy.account.signin.SignInSession;

/** What the pages about accounts have in common: a narrow column with a heading, and the way on after success. */
abstract class AccountPage extends Div implements HasDynamicTitle {

    private final String title;

    AccountPage(String titleKey) {
        title = getTranslation(titleKey);
        addClassName("sco-form-page");
        add(new H1(title));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }

    final Paragraph lead(String key, Object... values) {
        var lead = paragraph(key, values);
        lead.addClassName("sco-form-lead");
        return lead;
    }

    /** The way out for those who are on the wrong page. */
    final Paragraph instead(String key, Class<? extends Component> page, String pageKey) {
        var instead = new Paragraph(new Text(getTranslation(key) + " "), new RouterLink(getTranslation(pageKey), page));
        instead.addClassName("sco-form-after");
        return instead;
    }

    final Paragraph paragraph(String key, Object... values) {
        return new Paragraph(getTranslation(key, values));
    }

    /** Signs the person in and loads the whole page anew, because frame and permissions have changed. */
    final void admit(SignInSession entrance, long accountId, String target) {
        stay(entrance, accountId);
        getUI().orElseThrow()
                .getPage()
                .setLocation(VaadinServletRequest.getCurrent().getContextPath() + target);
    }

    /** Goes on in this browser with the account's new credentials. */
    final void stay(SignInSession entrance, long accountId) {
        entrance.admit(accountId, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
    }
}

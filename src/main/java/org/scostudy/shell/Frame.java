package org.scostudy.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.scostudy.account.Learner;
import org.scostudy.account.people.SigningOut;
import org.scostudy.account.signin.CurrentLearner;

/** Top bar, navigation, the page itself; on phones the navigation is a bar of tabs at the bottom. */
@Layout
@AnonymousAllowed
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    /** A view with this class gets the narrow page: for reading rather than for tables. */
    public static final String NARROW = "sco-narrow";

    private final Navigation links = new Navigation(Navigation.Form.LINKS);
    private final Navigation tabs = new Navigation(Navigation.Form.TABS);
    private final Main main = new Main();

    Frame(CurrentLearner current, SigningOut signingOut, AuthenticationContext authentication) {
        var learner = current.find();
        addClassName("sco-frame");
        main.setId("page");
        main.addClassName("sco-page");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), bar(new Person(learner, authentication)));
        learner.filter(Learner::guest).ifPresent(guest -> add(banner()));
        learner.flatMap(person -> signingOut.copyNoticed(person.id())).ifPresent(when -> add(copied()));
        add(main, tabs);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.setClassName("sco-page-narrow", content.getElement().getClassList().contains(NARROW));
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        links.mark(event.getLocation().getPath());
        tabs.mark(event.getLocation().getPath());
    }

    private Component skipLink() {
        var link = new Anchor("#page", getTranslation("shell.skip"));
        link.addClassNames("sco-skip", "sco-button");
        link.setRouterIgnore(true);
        return link;
    }

    private Component bar(Person person) {
        var brand = new Anchor("./", "SCO Study");
        brand.addClassName("sco-brand");
        var bar = new Header(brand, links, person);
        bar.addClassName("sco-topbar");
        return bar;
    }

    private Component copied() {
        var banner = new Aside(
                new Text(getTranslation("shell.copied") + " "),
                new Anchor("account", getTranslation("shell.copied.more")));
        banner.addClassName("sco-guest");
        banner.getElement().setAttribute("aria-label", getTranslation("shell.copied.label"));
        return banner;
    }

    private Component banner() {
        var banner = new Aside(
                new Text(getTranslation("shell.guest") + " "),
                new Anchor("sign-up", getTranslation("shell.guest.keep")));
        banner.addClassName("sco-guest");
        banner.getElement().setAttribute("aria-label", getTranslation("shell.guest.label"));
        return banner;
    }
}

package org.scostudy.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.scostudy.account.CurrentLearner;
import org.scostudy.account.Learner;

/** Top bar, navigation, the page itself; on phones the navigation is a bar of tabs at the bottom. */
@Layout
@AnonymousAllowed
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private final Navigation navigation;
    private final Main main = new Main();

    Frame(CurrentLearner current, AuthenticationContext authentication) {
        var learner = current.find();
        navigation = new Navigation(learner.isPresent());
        addClassName("frame");
        main.setId("main");
        main.addClassName("frame-main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), bar(new Person(learner, authentication)));
        learner.filter(Learner::guest).ifPresent(guest -> add(banner()));
        add(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.mark(event.getLocation().getPath());
    }

    private Component skipLink() {
        var link = new Anchor("#main", getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }

    private Component bar(Person person) {
        var brand = new Anchor("./", new Span("SCO"), new Span(" Study"));
        brand.addClassName("brand");
        var bar = new Header(brand, navigation, person);
        bar.addClassName("frame-bar");
        return bar;
    }

    private Component banner() {
        var banner = new Paragraph(getTranslation("shell.guest") + " ");
        banner.add(new Anchor("sign-up", getTranslation("shell.guest.keep")));
        banner.addClassName("guest-banner");
        return banner;
    }
}

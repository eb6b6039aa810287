package org.scostudy.progress.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.question.CardId;

/** One's cards. What is looked for stands in the address, so that one comes back to it. */
@Route("cards")
@PermitAll
@StyleSheet("context://progress/progress.css")
class CardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentLearner current;
    private final CardSearch search;
    private final CardFilterBar bar;
    private final CardActions actions;
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private CardFilter filter = CardFilter.ALL;
    private CardSearch.Found found = new CardSearch.Found(java.util.List.of(), 0, java.util.List.of());
    private CardRows rows;

    CardsView(CurrentLearner current, CardSearch search, CardKeeping keeping) {
        this.current = current;
        this.search = search;
        addClassName("progress-page");
        H1 title = new H1(getTranslation("progress.cards"));
        title.addClassName("sco-page-title");
        Learner learner = current.require();
        bar = new CardFilterBar(search.sections(learner), this::look);
        actions = new CardActions(keeping, current, this::chosen, this::choosePage, this::show);
        rows = new CardRows(learner, java.util.List.of(), () -> {});
        count.setId("found");
        count.addClassName("sco-soft");
        count.getElement().setAttribute("role", "status");
        list.setId("list");
        list.getElement().setAttribute("tabindex", "-1");
        Div panel = new Div(bar, count, actions, list);
        panel.addClassName("sco-panel");
        add(title, new LearnerWays("cards"), panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = CardFilter.of(event.getLocation().getQueryParameters());
        bar.fill(filter);
        show();
    }

    private void look(CardFilter wanted) {
        filter = wanted;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("cards", filter.parameters()));
        show();
    }

    private void turnTo(int page) {
        look(filter.at(page));
        list.getElement().callJsFunction("scrollIntoView");
        list.getElement().callJsFunction("focus");
    }

    private void show() {
        Learner learner = current.require();
        found = search.find(learner, filter);
        count.setText(getTranslation("progress.cards.found", found.all().size()));
        list.removeAll();
        actions.setVisible(!found.lines().isEmpty());
        rows = new CardRows(learner, found.lines(), this::told);
        told();
        if (!found.lines().isEmpty()) {
            list.add(rows);
        }
        if (found.pages() > 1) {
            list.add(pages());
        }
    }

    private void told() {
        actions.chosen(rows.chosen().size(), found.all().size());
    }

    private void choosePage() {
        rows.chooseAll(true);
    }

    private Collection<CardId> chosen(CardActions.Which which) {
        return switch (which) {
            case CHOSEN -> rows.chosen();
            case FOUND -> found.all();
        };
    }

    private Nav pages() {
        Nav pages = new Nav();
        pages.addClassName("progress-pages");
        pages.setAriaLabel(getTranslation("progress.cards.pages"));
        int page = found.page();
        NativeButton before = button("progress.cards.before", page - 1);
        before.setEnabled(page > 0);
        NativeButton after = button("progress.cards.after", page + 1);
        after.setEnabled(page + 1 < found.pages());
        pages.add(before, new Paragraph(getTranslation("progress.cards.page", page + 1, found.pages())), after);
        return pages;
    }

    private NativeButton button(String key, int page) {
        NativeButton button = new NativeButton(getTranslation(key), _ -> turnTo(page));
        button.addClassName("sco-button");
        button.getElement().setAttribute("data-test", key);
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("progress.cards"));
    }
}

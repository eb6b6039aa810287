package org.scostudy.account.administration;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Role;
import org.scostudy.account.people.SiteAddress;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.language.DateForm;

/** All accounts that can sign in: looked for by name, a page at a time; and the way to add one. */
@Route("admin/accounts")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends AdministrationPage implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final CurrentLearner current;
    private final AccountSearch search;
    private final TextField name = new TextField(text("account.administration.name"));
    private final Select<String> role = new Select<>();
    private final Paragraph counts = soft("account.administration.counts", 0, 0, 0, 0);
    private final Div results = new Div();

    AccountsView(CurrentLearner current, AccountSearch search, Administering administering, SiteAddress site) {
        super("admin/accounts");
        this.current = current;
        this.search = search;
        results.addClassName("account-results");
        add(
                panel("account.administration.find", counts, form(), results),
                new AddAccountPanel(this, current, administering, site, () -> show(AccountSearch.Wanted.ALL, "")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var wanted = AccountSearch.Wanted.of(
                query.getSingleParameter("name").orElse(""),
                query.getSingleParameter("role").orElse(""));
        name.setValue(wanted.name());
        role.setValue(wanted.role() == null ? "" : wanted.role().name());
        show(wanted, query.getSingleParameter("after").orElse(""));
    }

    private Div form() {
        name.setClearButtonVisible(true);
        name.setMaxLength(60);
        role.setLabel(text("account.administration.role"));
        role.setItems("", "LEARNER", "INSTRUCTOR", "ADMINISTRATOR");
        role.setItemLabelGenerator(
                each -> each.isEmpty() ? text("account.administration.role.all") : text("account.role." + each));
        role.setValue("");
        var button = new Button(text("account.administration.search"), click -> search());
        button.setId("search");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, role, button);
        form.addClassName("account-filter");
        form.getElement().setAttribute("role", "search");
        button.addClickShortcut(Key.ENTER).listenOn(form);
        return form;
    }

    private void search() {
        getUI().ifPresent(ui -> ui.navigate(AccountsView.class, query(name.getValue(), role.getValue(), "")));
    }

    private static QueryParameters query(String name, @Nullable String role, String after) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("name", name.strip());
        parameters.put("role", role == null ? "" : role);
        parameters.put("after", after);
        parameters.values().removeIf(String::isEmpty);
        return QueryParameters.simple(parameters);
    }

    private void show(AccountSearch.Wanted wanted, String after) {
        var people = search.counts();
        counts.setText(text(
                "account.administration.counts",
                people.getOrDefault(Role.LEARNER, 0L),
                people.getOrDefault(Role.INSTRUCTOR, 0L),
                people.getOrDefault(Role.ADMINISTRATOR, 0L),
                people.getOrDefault(Role.GUEST, 0L)));
        var found = search.page(wanted, after, PAGE);
        results.removeAll();
        if (found.rows().isEmpty()) {
            results.add(soft("account.administration.nobody"));
        }
        var list = new UnorderedList();
        list.addClassName("account-list");
        var zone = current.require().zone();
        found.rows().forEach(row -> list.add(item(row, zone)));
        results.add(list);
        var role = wanted.role() == null ? "" : wanted.role().name();
        var more = new Div();
        more.addClassName("account-more");
        if (!after.isEmpty()) {
            more.add(way("account.administration.first", query(wanted.name(), role, "")));
        }
        Optional.ofNullable(found.next())
                .ifPresent(next -> more.add(way("account.administration.next", query(wanted.name(), role, next))));
        var export = new Anchor(
                new Location("admin/accounts.csv", query(wanted.name(), role, "")).getPathWithQueryParameters(),
                text("account.administration.export"));
        export.setRouterIgnore(true);
        export.getElement().setAttribute("download", true);
        more.add(export);
        results.add(more);
    }

    private Anchor way(String key, QueryParameters query) {
        var link = new Anchor(new Location("admin/accounts", query).getPathWithQueryParameters(), text(key));
        link.addClassName("sco-button");
        return link;
    }

    private ListItem item(AccountRow row, ZoneId zone) {
        var link = new Anchor("admin/accounts/" + row.id(), row.name());
        var badge = new Span(text("account.role." + row.role().name()));
        badge.addClassName("sco-badge");
        var seen = new Span(text(
                row.neverBack() ? "account.administration.added" : "account.administration.seen",
                DateForm.DAY.say(row.lastSeen().atZone(zone))));
        seen.addClassName("sco-soft");
        return new ListItem(link, badge, seen);
    }
}

package org.scostudy.account.administration;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.scostudy.account.audit.Act;
import org.scostudy.account.audit.AuditEntry;
import org.scostudy.account.audit.AuditLog;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.language.DateForm;
import org.scostudy.language.Messages;

/** Who did what to whose account, newest first. */
@Route("admin/audit")
@RolesAllowed("ADMINISTRATOR")
class AuditView extends AdministrationPage implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final CurrentLearner current;
    private final AuditLog log;
    private final Select<String> act = new Select<>();
    private final TextField name = new TextField(text("account.administration.name"));
    private final DatePicker from = new DatePicker(text("account.audit.from"));
    private final Div results = new Div();

    AuditView(CurrentLearner current, AuditLog log) {
        super("admin/audit");
        this.current = current;
        this.log = log;
        results.addClassName("account-results");
        add(panel(
                "account.audit.entries",
                soft("account.audit.what", log.namesKeptFor().toDays()),
                form(),
                results));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var zone = current.require().zone();
        var wish = AuditWish.of(event.getLocation().getQueryParameters());
        act.setValue(wish.act() == null ? "" : wish.act().name());
        name.setValue(wish.name());
        from.setValue(wish.from());
        show(wish, zone);
    }

    private Div form() {
        act.setLabel(text("account.audit.act"));
        act.setItems(Stream.concat(Stream.of(""), Arrays.stream(Act.values()).map(Act::name))
                .toList());
        act.setItemLabelGenerator(
                each -> each.isEmpty() ? text("account.audit.act.all") : text("account.audit.act." + each));
        act.setValue("");
        name.setClearButtonVisible(true);
        name.setMaxLength(60);
        from.setClearButtonVisible(true);
        var button = new Button(text("account.audit.filter"), click -> filter());
        button.setId("filter");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(act, name, from, button);
        form.addClassName("account-filter");
        form.getElement().setAttribute("role", "search");
        button.addClickShortcut(Key.ENTER).listenOn(form);
        return form;
    }

    private void filter() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("act", act.getValue() == null ? "" : act.getValue());
        parameters.put("name", name.getValue().strip());
        parameters.put("from", from.getValue() == null ? "" : from.getValue().toString());
        parameters.values().removeIf(String::isEmpty);
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, QueryParameters.simple(parameters)));
    }

    private void show(AuditWish wish, ZoneId zone) {
        var entries = log.page(wish.filter(zone), wish.before(), PAGE + 1);
        results.removeAll();
        if (entries.isEmpty()) {
            results.add(soft("account.audit.none"));
        }
        var words = new AuditWords(Messages.ours().in(getLocale()));
        var list = new UnorderedList();
        list.addClassName("account-list");
        entries.stream().limit(PAGE).forEach(entry -> list.add(item(entry, words, zone)));
        var more = new Div();
        more.addClassName("account-more");
        if (entries.size() > PAGE) {
            var next = new Anchor(
                    new Location(
                                    "admin/audit",
                                    wish.before(entries.get(PAGE - 1).id()))
                            .getPathWithQueryParameters(),
                    text("account.audit.older"));
            next.addClassName("sco-button");
            more.add(next);
        }
        var export = new Anchor(
                new Location("admin/audit.csv", wish.before(Long.MAX_VALUE)).getPathWithQueryParameters(),
                text("account.audit.export"));
        export.setRouterIgnore(true);
        export.getElement().setAttribute("download", true);
        more.add(export);
        results.add(list, more);
    }

    private ListItem item(AuditEntry entry, AuditWords words, ZoneId zone) {
        var when = new Span(DateForm.MOMENT.say(entry.at().atZone(zone)));
        when.addClassName("sco-soft");
        var what = new Span(words.act(entry));
        what.addClassName("account-act");
        var item = new ListItem(when, what);
        if (!words.subject(entry).isEmpty()) {
            item.add(new Span(text("account.audit.about", words.subject(entry))));
        }
        item.add(new Span(text("account.audit.by", words.actor(entry))));
        if (!words.detail(entry).isEmpty()) {
            var detail = new Span(words.detail(entry));
            detail.addClassName("sco-soft");
            item.add(detail);
        }
        return item;
    }
}

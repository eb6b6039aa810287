package org.scostudy.classroom.roster;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.page.ZoneTime;

/** A page of one class: its name, the ways between its pages, and what the page is for. */
public abstract class TaughtClassPage extends TeachPage implements BeforeEnterObserver {

    public static final String PATH = "teach/classes";

    private static final Map<String, String> TABS = new LinkedHashMap<>();

    static {
        TABS.put("", "classroom.gradebook");
        TABS.put("/assignments", "classroom.assignments");
        TABS.put("/materials", "classroom.materials");
        TABS.put("/learners", "classroom.learners");
        TABS.put("/analysis", "classroom.analysis");
        TABS.put("/export", "classroom.export");
        TABS.put("/settings", "classroom.settings");
    }

    private final CurrentLearner current;
    private final Teaching teaching;
    private final String tab;
    private final Div badges = new Div();
    private final Nav tabs = new Nav();
    private final Div body = new Div();
    private @Nullable Classroom classroom;
    private RouteParameters parameters = RouteParameters.empty();

    /** @param tab the end of the address of the tab that the page belongs to */
    public TaughtClassPage(CurrentLearner current, Teaching teaching, String tab) {
        this.current = current;
        this.teaching = teaching;
        this.tab = tab;
        Anchor back = new Anchor(PATH, text("classroom.all"));
        back.addClassName("class-back");
        badges.addClassName("class-badges");
        Div head = new Div(back, heading(), badges);
        head.addClassName("class-head");
        tabs.addClassName("sco-ways");
        tabs.setAriaLabel(text("classroom.pages"));
        body.addClassName("class-body");
        add(head, tabs, outcome(), body);
    }

    @Override
    public String getPageTitle() {
        return text(
                "shell.title",
                text(TABS.getOrDefault(tab, "classroom.classes")) + " · "
                        + heading().getText());
    }

    /** Fills the empty body. Refusals lead to the page that says that there is nothing here. */
    protected abstract void fill(Div body, Classroom classroom);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parameters = event.getRouteParameters();
        try {
            refresh();
        } catch (ClassRefused nothing) {
            throw new NotFoundException();
        }
    }

    protected final void refresh() {
        Classroom found = teaching.open(person(), number("class"));
        classroom = found;
        heading().setText(found.title());
        badges.removeAll();
        if (found.demo()) {
            badges.add(badge(text("classroom.demo"), "class-demo"));
        }
        if (found.archived() != null) {
            badges.add(badge(text("classroom.archived"), "class-archived"));
        }
        showTabs(found);
        body.removeAll();
        fill(body, found);
    }

    public final Learner person() {
        return current.require();
    }

    public final long id() {
        return Objects.requireNonNull(classroom).id();
    }

    /** Times of the class are said in its own zone. */
    public final ZoneTime when() {
        return new ZoneTime(Objects.requireNonNull(classroom).zone());
    }

    public final String path(String end) {
        return PATH + "/" + id() + end;
    }

    public final boolean archived() {
        return Objects.requireNonNull(classroom).archived() != null;
    }

    /** A part of the address; empty when it is not there. */
    protected final String words(String parameter) {
        return parameters.get(parameter).orElse("");
    }

    /** A number in the address. */
    protected final long number(String parameter) {
        try {
            return Long.parseLong(parameters.get(parameter).orElse(""));
        } catch (NumberFormatException no) {
            throw new ClassRefused(ClassRefused.Reason.NOT_FOUND);
        }
    }

    /** Does it, shows the page anew and says so; or says why not. */
    public final void grant(Runnable wish, String said, Object... values) {
        try {
            wish.run();
        } catch (ClassRefused refused) {
            refuse(refused);
            return;
        }
        refresh();
        say(said, values);
    }

    private void showTabs(Classroom found) {
        tabs.removeAll();
        TABS.forEach((end, key) -> {
            Anchor link = new Anchor(PATH + "/" + found.id() + end, text(key));
            if (end.equals(tab)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        });
    }
}

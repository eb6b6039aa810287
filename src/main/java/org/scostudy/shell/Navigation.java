package org.scostudy.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pages with a {@code @Menu} that this person may enter. A title is a message key, or shown as it is; an icon is the
 * name of a {@link Sign}.
 */
class Navigation extends Nav {

    /** Links in the bar at the top; tabs with icons at the bottom of a phone. */
    enum Form {
        LINKS("sco-nav", "sco-nav-link"),
        TABS("sco-tabs", "sco-tab");

        private final String listClass;
        private final String linkClass;

        Form(String listClass, String linkClass) {
            this.listClass = listClass;
            this.linkClass = linkClass;
        }
    }

    private final Form form;
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Navigation(Form form) {
        this.form = form;
        addClassName(form.listClass);
        setAriaLabel(getTranslation("shell.navigation"));
        MenuConfiguration.getMenuEntries().stream()
                // there is little room at the bottom of a phone: pages without an icon are reached from others
                .filter(entry -> form == Form.LINKS || entry.icon() != null)
                .forEach(this::addLink);
        // one page is no choice
        setVisible(links.size() > 1);
    }

    void mark(String path) {
        links.forEach((target, link) -> {
            if (target.equals(path) || (!target.isEmpty() && area(path).equals(area(target)))) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Pages whose addresses begin alike belong together. */
    private static String area(String path) {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    private void addLink(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        var link = new Anchor(path.isEmpty() ? "./" : path);
        link.addClassName(form.linkClass);
        if (form == Form.TABS) {
            link.add(new Sign(entry.icon()));
        }
        link.add(new Span(getTranslation(entry.title())));
        links.put(path, link);
        add(link);
    }
}

package org.scostudy.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pages with a {@code @Menu} that this person may enter. A title is a message key, or shown as it is; an icon is a
 * name such as {@code vaadin:book}.
 */
class Navigation extends Nav {

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Navigation(boolean signedIn) {
        addClassName("frame-nav");
        setAriaLabel(getTranslation("shell.navigation"));
        var list = new UnorderedList();
        if (signedIn) {
            MenuConfiguration.getMenuEntries().forEach(entry -> list.add(new ListItem(link(entry))));
        }
        setVisible(list.getComponentCount() > 0);
        add(list);
    }

    void mark(String path) {
        links.forEach((target, link) -> {
            if (target.equals(path) || (!target.isEmpty() && path.startsWith(target + "/"))) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor link(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        var link = new Anchor(path.isEmpty() ? "./" : path);
        if (entry.icon() != null && entry.icon().startsWith("vaadin:")) {
            var icon = new Icon("vaadin", entry.icon().substring("vaadin:".length()));
            icon.getElement().setAttribute("aria-hidden", "true");
            link.add(icon);
        }
        link.add(new Span(getTranslation(entry.title())));
        links.put(path, link);
        return link;
    }
}

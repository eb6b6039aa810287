package org.scostudy.account.administration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ways between the pages of administrators, of which one is here. */
public class AdministrationWays extends Nav {

    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("admin", "account.administration.server");
        WAYS.put("admin/accounts", "account.administration.title");
        WAYS.put("admin/audit", "account.audit.title");
    }

    /** @param here path of the page that it stands on */
    public AdministrationWays(String here) {
        addClassName("sco-ways");
        setAriaLabel(getTranslation("account.administration.pages"));
        WAYS.forEach((way, key) -> {
            Anchor link = new Anchor(way, getTranslation(key));
            if (way.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        });
    }

    /** Key of the title of the page with that path. */
    static String title(String path) {
        return WAYS.getOrDefault(path, path);
    }
}

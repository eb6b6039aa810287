package org.scostudy.shell.assets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.ui.Dependency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Gives pages the lasting addresses of our files, and lets browsers fetch with the page what that page has needed
 * before, instead of finding it out one import after the other.
 */
@Component
class Addresses implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String CONTEXT = "context://";
    private static final int MOST_PAGES = 200;

    private final transient OwnFiles files;
    private final transient Modules modules = new Modules();
    private final transient Bundle bundle = new Bundle();

    /** By the first word of a page's address, what it needs. */
    private final transient Map<String, Set<Dependency>> needed = new ConcurrentHashMap<>();

    Addresses(OwnFiles files) {
        this.files = files;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addDependencyFilter(this::lasting);
        event.addIndexHtmlRequestListener(this::ofFirstPage);
    }

    private List<Dependency> lasting(List<Dependency> dependencies, VaadinService service) {
        List<Dependency> own = dependencies.stream().filter(Addresses::isOwn).toList();
        UI ui = UI.getCurrent();
        if (!own.isEmpty() && ui != null && needed.size() < MOST_PAGES) {
            needed.computeIfAbsent(
                            ui.getInternals().getActiveViewLocation().getFirstSegment(),
                            _ -> ConcurrentHashMap.newKeySet())
                    .addAll(own);
        }
        return dependencies.stream()
                .map(each -> isOwn(each)
                        ? new Dependency(each.getType(), CONTEXT + files.address(path(each)), each.getLoadMode())
                        : each)
                .toList();
    }

    private static boolean isOwn(Dependency dependency) {
        return dependency.getUrl().startsWith(CONTEXT) && OwnFiles.lacksHash(path(dependency));
    }

    private static String path(Dependency dependency) {
        return dependency.getUrl().substring(CONTEXT.length());
    }

    private void ofFirstPage(IndexHtmlResponse page) {
        for (Element link : page.getDocument().head().select("link[href]")) {
            String href = link.attr("href").replaceFirst("^\\./", "");
            if (!href.contains(":") && !href.startsWith("/") && OwnFiles.lacksHash(href)) {
                link.attr("href", files.address(href));
            }
        }
        for (Element script : page.getDocument().head().select("script[src]")) {
            bundle.fetchedBy(script.attr("src")).forEach(part -> link(page, "modulepreload", part));
        }
        String path = Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), "");
        String first = path.replaceFirst("^/", "").split("/", 2)[0];
        for (Dependency each : needed.getOrDefault(first, Set.of())) {
            switch (each.getType()) {
                case JS_MODULE -> modules.with(path(each)).forEach(module -> fetch(page, "modulepreload", module));
                case STYLESHEET -> fetch(page, "preload", path(each)).attr("as", "style");
                default -> {
                    // Nothing else is ours.
                }
            }
        }
    }

    private Element fetch(IndexHtmlResponse page, String how, String path) {
        return link(page, how, files.address(path));
    }

    private static Element link(IndexHtmlResponse page, String how, String address) {
        return page.getDocument().head().appendElement("link").attr("rel", how).attr("href", address);
    }
}

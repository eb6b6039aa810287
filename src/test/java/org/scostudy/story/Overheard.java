package org.scostudy.story;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the server told the browser's pages, and what the browser keeps: nothing of it may tell a key too early. */
final class Overheard {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Kept in the tab, so that it outlives the pages. */
    private static final String LISTEN = """
            (() => {
              const original = window.fetch;
              window.fetch = async (...call) => {
                const response = await original(...call);
                const url = String(call[0]?.url ?? call[0]);
                if (url.includes('api/quiz/attempts') || /api\\/scenario\\/(plays|drafts)/.test(url)) {
                  const heard = JSON.parse(sessionStorage.getItem('heard') ?? '[]');
                  heard.push({ url, body: await response.clone().text() });
                  sessionStorage.setItem('heard', JSON.stringify(heard));
                }
                return response;
              };
            })();
            """;

    private final Browser browser;

    Overheard(Browser browser) {
        this.browser = browser;
        browser.driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", java.util.Map.of("source", LISTEN));
    }

    /** What was told since the last time. */
    List<JsonNode> told() {
        String heard = (String) browser.driver.executeScript("""
                const heard = sessionStorage.getItem('heard') ?? '[]';
                sessionStorage.removeItem('heard');
                return heard;""");
        return JSON.readTree(Objects.requireNonNull(heard))
                .valueStream()
                .map(each -> JSON.readTree(each.get("body").asString()))
                .toList();
    }

    /** What the browser keeps, and what the page holds in its markup. */
    String kept() {
        return String.valueOf(browser.driver.executeScript("""
                return JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage, heard: '' })
                  + document.documentElement.outerHTML;"""));
    }

    /** The names of the fields that hold something, at any depth. */
    static Set<String> fields(JsonNode told) {
        Set<String> names = new TreeSet<>();
        told.propertyStream()
                .filter(field -> !field.getValue().isNull() && !field.getValue().isEmpty()
                        || field.getValue().isValueNode() && !field.getValue().isNull())
                .forEach(field -> {
                    names.add(field.getKey());
                    names.addAll(fields(field.getValue()));
                });
        told.valueStream().filter(JsonNode::isContainer).forEach(child -> names.addAll(fields(child)));
        return names;
    }
}

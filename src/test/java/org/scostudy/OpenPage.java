package org.scostudy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page that the server holds open, with the messages that a browser sends, and with others. */
public final class OpenPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String GUARD = "for(;;);";
    private static final int ROOT = 1;

    private final HttpLearner browser;
    private final int ui;
    private final String key;
    private final StringBuilder said = new StringBuilder();
    private final Map<Integer, Map<String, String>> nodes = new TreeMap<>();
    private final Map<Integer, Integer> parents = new TreeMap<>();
    private int sync;
    private int client;

    OpenPage(HttpLearner browser, JsonNode started, String route) throws IOException, InterruptedException {
        this.browser = browser;
        ui = started.path("v-uiId").asInt();
        key = started.path("uidl").path("Vaadin-Security-Key").asString();
        learn(started.path("uidl"));
        tell(event(
                ROOT,
                "ui-navigate",
                Map.of("route", route, "query", "", "appShellTitle", "", "historyState", Map.of(), "trigger", "")));
    }

    /** Everything that the server has said of it. */
    public String built() {
        return said.toString();
    }

    /** The component with that attribute, property or text; the newest, if there are several. */
    public OptionalInt find(String name, String value) {
        return nodes.entrySet().stream()
                .filter(node -> value.equals(node.getValue().get(name)))
                .mapToInt(node -> node.getKey())
                .max();
    }

    public int node(String name, String value) {
        return find(name, value)
                .orElseThrow(() -> new IllegalStateException("nothing with " + name + " " + value + " in " + nodes));
    }

    /** The component that bears this text. */
    public int bearing(String text) {
        int words = node("text", text);
        return parents.getOrDefault(words, words);
    }

    /** Whether a component is one of that element. */
    public boolean is(int node, String tag) {
        Map<String, String> known = nodes.get(node);
        return known != null && tag.equals(known.get("tag"));
    }

    /** Everything that is there now. */
    public List<Integer> all() {
        return List.copyOf(nodes.keySet());
    }

    /** What the components have under that name. */
    public List<String> values(String name) {
        return nodes.values().stream()
                .map(node -> node.get(name))
                .filter(value -> value != null)
                .toList();
    }

    /** Where a file for this page is sent to. */
    public String upload() {
        Matcher address =
                Pattern.compile("VAADIN/dynamic/resource/[^\"]+/upload").matcher(built());
        if (!address.find()) {
            throw new IllegalStateException("the page takes no file");
        }
        return "/" + address.group();
    }

    public void click(int node) throws IOException, InterruptedException {
        tell(event(node, "click", Map.of()));
    }

    public void type(int node, String value) throws IOException, InterruptedException {
        tell(property(node, "value", value), event(node, "change", Map.of()));
    }

    /** Asks for what the server did meanwhile. */
    public void poll() throws IOException, InterruptedException {
        tell(event(ROOT, "ui-poll", Map.of()));
    }

    @SafeVarargs
    public final HttpResponse<String> tell(Map<String, Object>... events) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(message(events));
        if (answer.statusCode() != 200) {
            throw new HttpLearner.Refused(answer);
        }
        JsonNode read = JSON.readTree(
                answer.body().startsWith(GUARD) ? answer.body().substring(GUARD.length()) : answer.body());
        JsonNode told = read.isArray() ? read.path(0) : read;
        if (told.path("syncId").asInt(-1) >= 0) {
            sync = told.path("syncId").asInt();
            client = told.path("clientId").asInt(client + 1);
        }
        learn(told);
        return answer;
    }

    /** As a browser would send it now; to be changed by who pretends. */
    @SafeVarargs
    public final Map<String, Object> message(Map<String, Object>... events) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("csrfToken", key);
        message.put("rpc", List.of(events));
        message.put("syncId", sync);
        message.put("clientId", client);
        return message;
    }

    public HttpResponse<String> send(Map<String, Object> message) throws IOException, InterruptedException {
        return sendBy(browser, message);
    }

    /** From another browser, which knows the address of this page. */
    public HttpResponse<String> sendBy(HttpLearner other, Map<String, Object> message)
            throws IOException, InterruptedException {
        return other.ask(
                "POST",
                "/?v-r=uidl&v-uiId=" + ui,
                JSON.writeValueAsString(message).getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json");
    }

    public static Map<String, Object> event(int node, String name, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", name, "data", data);
    }

    public static Map<String, Object> property(int node, String name, Object value) {
        return Map.of("type", "mSync", "node", node, "feature", 1, "property", name, "value", value);
    }

    private void learn(JsonNode told) {
        said.append(told);
        for (JsonNode change : told.path("changes")) {
            int node = change.path("node").asInt();
            switch (change.path("type").asString()) {
                case "put" ->
                    nodes.computeIfAbsent(node, _ -> new TreeMap<>())
                            .put(
                                    change.path("key").asString(),
                                    change.path("value").asString(""));
                case "splice" -> change.path("addNodes").forEach(child -> parents.put(child.asInt(), node));
                case "detach" -> nodes.remove(node);
                default -> {}
            }
        }
    }
}

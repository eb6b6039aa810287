package org.scostudy;

import java.io.IOException;
import java.io.Serial;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A guest who studies with the requests that the study page sends, without the page. */
public final class HttpLearner implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final String session = UUID.randomUUID().toString();
    private URI server;

    /** The server took the request and would not do it. */
    public static final class Refused extends IllegalStateException {

        @Serial
        private static final long serialVersionUID = 1;

        private final int status;

        Refused(HttpResponse<String> response) {
            super(response + ": " + beginning(response.body()));
            this.status = response.statusCode();
        }

        public int status() {
            return status;
        }

        private static String beginning(String body) {
            return body.length() > 1_000 ? body.substring(0, 1_000) : body;
        }
    }

    private HttpLearner(URI server, @Nullable InetAddress from) {
        this.server = server;
        HttpClient.Builder browser =
                HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER);
        client = (from == null ? browser : browser.localAddress(from)).build();
    }

    /** Somebody who has just come, from an address of this machine. */
    public static HttpLearner visitor(URI server, InetAddress from) {
        return new HttpLearner(server, from);
    }

    /** Presses the button "start as a guest". */
    public static HttpLearner startAsGuest(URI server) throws IOException, InterruptedException {
        HttpLearner learner = new HttpLearner(server, null);
        HttpResponse<String> entered = learner.sendForm("/", "/guest", "zone=UTC");
        if (!entered.headers().firstValue("Location").orElse("").endsWith("/study")) {
            throw new Refused(entered);
        }
        return learner;
    }

    /** Signs in with a name and a password. */
    public static HttpLearner signIn(URI server, String name, String password)
            throws IOException, InterruptedException {
        HttpLearner learner = new HttpLearner(server, null);
        if (!learner.enters(name, password)) {
            throw new IllegalStateException("not signed in: " + name);
        }
        return learner;
    }

    /** Whether that name and password let one in. */
    public boolean enters(String name, String password) throws IOException, InterruptedException {
        HttpResponse<String> entered = sendForm(
                "/sign-in",
                "/sign-in/enter",
                "name=%s&password=%s"
                        .formatted(
                                URLEncoder.encode(name, StandardCharsets.UTF_8),
                                URLEncoder.encode(password, StandardCharsets.UTF_8)));
        return !entered.headers().firstValue("Location").orElse("/sign-in").contains("/sign-in");
    }

    /** Fills in a form, which stands on a page. */
    public HttpResponse<String> sendForm(String page, String action, String content)
            throws IOException, InterruptedException {
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(content + "&_csrf=" + formToken(page))));
    }

    /** What a form on that page sends along, so that no other site can send it. */
    public String formToken(String page) throws IOException, InterruptedException {
        HttpResponse<String> shown = send(request(page));
        Matcher token = TOKEN.matcher(shown.body());
        if (!token.find()) {
            throw new Refused(shown);
        }
        return token.group(1);
    }

    /** What only this browser has: it enters as if it was another one. */
    public void forget(String cookie) {
        cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(cookie))
                .toList()
                .forEach(each -> cookies.getCookieStore().remove(server, each));
    }

    /** The same browser, after the server moved to another port. */
    public void moveTo(URI server) {
        this.server = server;
    }

    public JsonNode next() throws IOException, InterruptedException {
        return read(send(request("/api/study/next?session=" + session)));
    }

    public JsonNode answer(String prompt, int rating) throws IOException, InterruptedException {
        return post(
                "/api/study/answers",
                Map.of("session", session, "prompt", prompt, "rating", rating, "tookMs", 2500, "wording", ""));
    }

    public JsonNode undo() throws IOException, InterruptedException {
        return post("/api/study/undo", Map.of("session", session));
    }

    /** Begins an exam of questions with one option to choose; its id. */
    public String startExam(int questions) throws IOException, InterruptedException {
        return post("/api/quiz/attempts", Map.of("number", questions, "mode", "exam", "kinds", List.of("choice")))
                .path("id")
                .asString();
    }

    /** Chooses the first option of a question of an exam. */
    public JsonNode chooseFirst(String exam, int question) throws IOException, InterruptedException {
        return chooseFirst(exam, question, UUID.randomUUID().toString());
    }

    /** @param entry the same when it is sent again */
    public JsonNode chooseFirst(String exam, int question, String entry) throws IOException, InterruptedException {
        return post(
                "/api/quiz/attempts/" + exam + "/answers",
                Map.of(
                        "index",
                        question,
                        "prompt",
                        question + ".0",
                        "answer",
                        Map.of("options", List.of("o1")),
                        "tookMs",
                        2500,
                        "entry",
                        entry));
    }

    public JsonNode finish(String exam) throws IOException, InterruptedException {
        return post("/api/quiz/attempts/" + exam + "/finish", Map.of());
    }

    /** A question of a quiz as the player gets it. */
    public JsonNode question(String quiz, int question) throws IOException, InterruptedException {
        return read(send(request("/api/quiz/attempts/" + quiz + "/questions/" + question)));
    }

    /** Opens a page as a browser does, so that the server holds its components; what it builds the page from. */
    public String open(String route) throws IOException, InterruptedException {
        return openPage(route).built();
    }

    /** The same, to do something on the page. */
    public OpenPage openPage(String route) throws IOException, InterruptedException {
        page("/" + route);
        return new OpenPage(
                this, JSON.readTree(page("/?v-r=init&query=&location=" + route)).path("appConfig"), route);
    }

    /** What a page is built from, and how long the server took for it and its way here. */
    public record Opened(String built, Duration took) {}

    public Opened openTimed(String route) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        return new Opened(open(route), Duration.ofNanos(System.nanoTime() - begin));
    }

    /** What a browser would send along: for those who talk to the server by themselves. */
    public String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The id under which this learner's answers belong together. */
    public String session() {
        return session;
    }

    private String page(String path) throws IOException, InterruptedException {
        return send(request(path)).body();
    }

    private JsonNode post(String path, Map<String, Object> body) throws IOException, InterruptedException {
        return read(send(request(path)
                .header("Content-Type", "application/json")
                .header("X-SCO-Study", "1")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    /** A request of any making. */
    public HttpResponse<String> ask(String method, String path, byte[] body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode read(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new Refused(response);
        }
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}

package org.scostudy.operation.gate;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who comes through a proxy, or says so. */
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI server;

    Visitor(int port) {
        server = URI.create("http://localhost:" + port);
    }

    /** Tries a password that is wrong; where that leads. */
    String guesses(String name, String... headers) throws Exception {
        return sends("/sign-in/enter", "name=" + name + "&password=guess&", headers);
    }

    String startsAsGuest(String... headers) throws Exception {
        return sends("/guest", "zone=UTC&", headers);
    }

    /** What the server has set, each with its marks, as they came over the line. */
    List<String> cookiesOf(String path, String... headers) throws Exception {
        return ask(HttpRequest.newBuilder(server.resolve(path)), headers)
                .headers()
                .allValues("Set-Cookie");
    }

    private String sends(String path, String form, String... headers) throws Exception {
        cookies.getCookieStore().removeAll();
        HttpResponse<String> page = ask(HttpRequest.newBuilder(server.resolve("/sign-in")));
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("no token: " + page);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "_csrf=" + token.group(1)));
        HttpResponse<String> answer = ask(request, headers);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> ask(HttpRequest.Builder request, String... headers) throws Exception {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}

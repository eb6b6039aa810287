package org.scostudy.frontend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.story.Browser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser on an empty page that can import the modules, their tests and libraries: {@code /frontend/…} and
 * {@code /src/test/js/…} as they lie in the project, {@code /library/NAME/…} from the package of that name, {@code /frontend/webjars/…} as the
 * application serves them.
 */
final class Workbench implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Path> OPEN = List.of(Path.of("frontend"), Path.of("src/test/js"));

    private final HttpServer server;
    private final Browser browser;

    Workbench() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", Workbench::answer);
        server.start();
        browser = new Browser("http://localhost:" + server.getAddress().getPort());
        browser.open("/src/test/js/bench.html");
        // a window that the desktop does not look at hears nothing of the focus
        browser.driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** What a function of a module in {@code src/test/js} answers, within five minutes. */
    JsonNode call(String module, String function, Object... arguments) {
        browser.driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        Object answer = browser.driver.executeAsyncScript("""
                const [module, name, given, done] = arguments;
                import(`/src/test/js/${module}`)
                    .then((exported) => exported[name](...JSON.parse(given)))
                    .then((answer) => done(JSON.stringify({ answer })), (failure) => done(JSON.stringify({ failure: failure.stack })));
                """, module, function, JSON.writeValueAsString(arguments));
        JsonNode told = JSON.readTree(Objects.requireNonNull((String) answer));
        if (told.has("failure")) {
            throw new AssertionError(told.get("failure").asString());
        }
        return told.get("answer");
    }

    /** The files below a folder of the project whose names end so, in order. */
    static List<String> files(String folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.map(file -> file.toString().replace('\\', '/'))
                    .filter(file -> Stream.of(endings).anyMatch(file::endsWith))
                    .sorted()
                    .toList();
        }
    }

    /** Where a library's files are on the class path, ending with a slash. */
    static String library(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = resource("META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
            properties.load(Objects.requireNonNull(in, () -> "no library " + name));
        }
        return "META-INF/resources/webjars/" + name + "/" + properties.getProperty("version") + "/";
    }

    static @Nullable InputStream resource(String path) {
        return Workbench.class.getClassLoader().getResourceAsStream(path);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte @Nullable [] found = find(exchange.getRequestURI().getPath().substring(1));
            if (found == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders()
                    .set("Content-Type", type(exchange.getRequestURI().getPath()));
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, found.length);
            exchange.getResponseBody().write(found);
        }
    }

    private static byte @Nullable [] find(String path) throws IOException {
        String[] parts = path.split("/", 3);
        if (parts.length == 3 && parts[0].equals("library")) {
            return bytes(library(parts[1]) + parts[2]);
        }
        if (path.startsWith("frontend/webjars/")) {
            return bytes("META-INF/resources" + path.substring("frontend".length()));
        }
        Path file = Path.of(path).normalize();
        return OPEN.stream().anyMatch(file::startsWith) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    private static byte @Nullable [] bytes(String resource) throws IOException {
        try (InputStream in = resource(resource)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private static String type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "json" -> "application/json";
            default -> "text/plain; charset=utf-8";
        };
    }

    @Override
    public void close() {
        browser.close();
        server.stop(0);
    }
}

package org.scostudy.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.scostudy.HttpLearner;
import org.scostudy.PackagedApp;
import org.scostudy.PackagedServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A class of sixty at one live summit, over HTTP on this machine with a database on disk: how long it takes from one phone's
 * change until the other screens, the wall and the desk among them, have it.
 */
final class SummitBenchmark implements Benchmark {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CASE = "sco:withdrawal-clause.russia.kazakhstan";
    private static final String LINE = "timetable-for-withdrawal";
    private static final int SEATS = 60;
    private static final int WARM_UP = 60;
    private static final int CHANGES = 120;
    private static final double LONGEST_SECONDS = 30;

    @Override
    public String name() {
        return "summit";
    }

    @Override
    public void run(Figures out) throws Exception {
        Path data = Files.createTempDirectory("sco-bench-summit");
        String password = PackagedApp.run(
                        "account", "add", "chair", "--role", "instructor", "--generate", "--data", data.toString())
                .out()
                .strip()
                .replaceAll("(?s).*\\s", "");
        List<HttpLearner> learners = new ArrayList<>();
        List<Screen> screens = new ArrayList<>();
        try (PackagedServer server = PackagedServer.startForLong(data);
                HttpLearner chair = HttpLearner.signIn(server.address(), "chair", password)) {
            String id = UUID.randomUUID().toString();
            JsonNode opened = post(chair, "/api/live", Map.of("scenario", CASE, "summit", id));
            String code = opened.path("case").path("code").asString().replace(" ", "");
            long before = server.liveHeapBytes();
            for (int i = 0; i < SEATS; i++) {
                HttpLearner learner = HttpLearner.visitor(server.address(), InetAddress.getLoopbackAddress());
                learner.sendForm("/live", "/join-live", "code=" + code + "&zone=UTC");
                learners.add(learner);
                screens.add(new Screen(server.address(), learner.cookieHeader(), id + "/seat"));
            }
            screens.add(new Screen(server.address(), chair.cookieHeader(), id + "/wall"));
            screens.add(new Screen(server.address(), chair.cookieHeader(), id + "/desk"));
            deed(chair, id, "desk", Map.of("what", "begin"));
            String now = LINE;
            List<Double> each = new ArrayList<>();
            List<Double> last = new ArrayList<>();
            for (int change = 0; change < WARM_UP + CHANGES; change++) {
                String next = now.isEmpty() ? LINE : "";
                List<Double> millis = change(learners.get(change % SEATS), id, now, next, screens);
                now = next;
                if (change >= WARM_UP) {
                    each.addAll(millis);
                    last.add(millis.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
                }
            }
            out.note("summit: " + CHANGES + " changes, each seen on " + screens.size() + " screens");
            out.figure("summit.seen.p50", Percentile.of(sorted(each), 0.50), "ms");
            out.figure("summit.seen.p95", Percentile.of(sorted(each), 0.95), "ms");
            out.figure("summit.seen_by_all.p95", Percentile.of(sorted(last), 0.95), "ms");
            out.figure(
                    "summit.heap_per_screen", (server.liveHeapBytes() - before) / 1024.0 / screens.size(), "KB");
        } finally {
            screens.forEach(Screen::close);
            learners.forEach(HttpLearner::close);
        }
    }

    /** How long it took each screen, from before the request was sent. */
    private static List<Double> change(HttpLearner learner, String id, String from, String to, List<Screen> screens)
            throws Exception {
        String seat = JSON.readTree(learner.ask("GET", "/api/live/" + id + "/seat", new byte[0])
                        .body())
                .path("me")
                .path("seat")
                .asString();
        long begin = System.nanoTime();
        JsonNode done = deed(
                learner, id, "seat", Map.of("what", "reword", "seat", seat, "line", LINE, "from", from, "to", to));
        int number = done.path("parts").path("table").path("number").asInt();
        List<Double> millis = new ArrayList<>();
        for (Screen screen : screens) {
            millis.add((screen.saw(number) - begin) / 1e6);
        }
        return millis;
    }

    private static JsonNode deed(HttpLearner person, String id, String as, Map<String, Object> deed) throws Exception {
        JsonNode done = post(
                person,
                "/api/live/" + id + "/" + as + "/deeds",
                Map.of("deed", deed, "entry", UUID.randomUUID().toString()));
        if (!done.path("recorded").asString().equals("now")) {
            throw new IllegalStateException("it was not recorded: " + done);
        }
        return done;
    }

    private static JsonNode post(HttpLearner person, String path, Map<String, Object> body) throws Exception {
        String[] json = {"Content-Type", "application/json", "X-SCO-Study", "1"};
        return JSON.readTree(
                person.ask("POST", path, JSON.writeValueAsBytes(new HashMap<>(body)), json).body());
    }

    private static double[] sorted(List<Double> millis) {
        return millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** A stream that is read as it comes, with the moment at which each number was seen. */
    private static final class Screen implements AutoCloseable {

        private final Socket socket;
        private final Map<Integer, Long> seen = new ConcurrentHashMap<>();

        Screen(URI server, String cookies, String path) throws IOException {
            socket = new Socket(server.getHost(), server.getPort());
            socket.getOutputStream()
                    .write(("GET /api/live/" + path + "/events HTTP/1.1\r\nHost: " + server.getAuthority()
                                    + "\r\nAccept: text/event-stream\r\nCookie: " + cookies + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try (var lines = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("id: ")) {
                        seen.put(Integer.parseInt(line.substring(4).strip()), System.nanoTime());
                    }
                }
            } catch (IOException closed) {
                // The benchmark is over.
            }
        }

        /** When this number, or a later one, was seen. */
        long saw(int number) throws InterruptedException {
            for (long begin = System.nanoTime(); System.nanoTime() - begin < LONGEST_SECONDS * 1e9; Thread.sleep(1)) {
                var when = seen.entrySet().stream()
                        .filter(each -> each.getKey() >= number)
                        .mapToLong(Map.Entry::getValue)
                        .min();
                if (when.isPresent()) {
                    return when.getAsLong();
                }
            }
            throw new IllegalStateException("a screen never saw " + number);
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}

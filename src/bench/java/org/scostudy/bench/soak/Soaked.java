package org.scostudy.bench.soak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.scostudy.HttpLearner;
import org.scostudy.OpenPage;
import org.scostudy.PackagedApp;
import org.scostudy.PackagedServer;

/** The server that all of it happens to, with little memory, at one address however often it is started. */
final class Soaked implements AutoCloseable {

    private static final List<String> LITTLE =
            List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-Dsco.throttle.times=0");
    private static final String TEACHER = "Importing";
    private static final int QUESTIONS = 5_000;
    private static final Duration MOST = Duration.ofSeconds(90);

    private final Place place;
    private final WallClock clock;
    private final String password;
    private final URI address;
    private PackagedServer server;
    private int files;

    Soaked(Place place, WallClock clock) {
        this.place = place;
        this.clock = clock;
        PackagedApp.Outcome made = PackagedApp.run(words(
                "account", "add", TEACHER, "--role", "instructor", "--generate"));
        if (made.exitCode() != 0) {
            throw new IllegalStateException(made.messages());
        }
        String[] said = made.out().strip().split("\\s+");
        password = said[said.length - 1];
        server = start(0);
        address = server.address();
    }

    private String[] words(String... command) {
        return Stream.concat(Stream.of(command), place.options().stream()).toArray(String[]::new);
    }

    private PackagedServer start(int port) {
        List<String> options = new ArrayList<>(List.of("--port", String.valueOf(port)));
        options.addAll(place.options());
        return PackagedServer.start(clock.surroundings(), LITTLE, options);
    }

    PackagedServer server() {
        return server;
    }

    WallClock clock() {
        return clock;
    }

    URI address() {
        return address;
    }

    /** Once more where a busy machine was too slow for it. */
    void startAgain() {
        server.close();
        try {
            server = start(address.getPort());
        } catch (RuntimeException tooSlow) {
            server = start(address.getPort());
        }
    }

    /** An instructor's browser sends a file, waits for the look at it, and takes all of it in as drafts. */
    void importMuch() throws Exception {
        try (HttpLearner instructor = HttpLearner.signIn(address, TEACHER, password)) {
            OpenPage page = instructor.openPage("teach/import");
            instructor.ask(
                    "POST",
                    page.upload(),
                    manyQuestions(++files),
                    "Content-Type",
                    "text/csv",
                    "X-Filename",
                    "many-" + files + ".csv");
            until(page, () -> page.find("id", "import-drafts").isPresent());
            page.click(page.node("id", "import-drafts"));
            until(page, () -> page.find("id", "import-drafts").isEmpty());
        }
    }

    private static void until(OpenPage page, java.util.function.BooleanSupplier done) throws Exception {
        long begin = System.nanoTime();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - begin > MOST.toNanos()) {
                throw new IllegalStateException("the import did not end: " + page.built());
            }
            TimeUnit.MILLISECONDS.sleep(300);
            page.poll();
        }
    }

    private static byte[] manyQuestions(int file) throws IOException {
        Path csv = Files.createTempFile("sco-soak", ".csv");
        List<String> lines = new ArrayList<>(List.of("front,back"));
        for (int i = 0; i < QUESTIONS; i++) {
            lines.add("What is %d times %d plus %s?,%d".formatted(i, file, "nothing ".repeat(40), i * file));
        }
        try {
            return Files.readAllBytes(Files.write(csv, lines));
        } finally {
            Files.delete(csv);
        }
    }

    /** Waits until it says so itself; what it says instead if it does not in a long while, or an empty text. */
    String becomesReady() throws InterruptedException {
        String last = "nothing";
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest health = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < MOST.toNanos()) {
                try {
                    HttpResponse<String> said = client.send(health, BodyHandlers.ofString());
                    if (said.statusCode() == 200) {
                        return "";
                    }
                    last = said.statusCode() + " " + said.body();
                } catch (IOException notYet) {
                    if (!server.alive()) {
                        return "it ended";
                    }
                    last = notYet.toString();
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
            return last;
        }
    }

    /** Whether the memory of all learners is what their logs make. */
    PackagedApp.Outcome replay() {
        return PackagedApp.run(words("replay"));
    }

    @Override
    public void close() {
        server.close();
    }
}

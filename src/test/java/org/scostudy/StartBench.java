package org.scostudy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** {@code ./sco bench start}: from starting the process to the first page, without and with the start cache. */
public final class StartBench {

    private static final int STARTS = 3;

    private StartBench() {}

    public static void main(String... words) throws Exception {
        Path folder = Files.createTempDirectory("sco-bench-start");
        Path cache = folder.resolve("start.aot");
        PackagedServer.start(folder.resolve("data")).stop();
        train(cache, folder.resolve("training"));
        double without = median(() -> PackagedServer.startWith(folder.resolve("data")));
        double with = median(() -> PackagedServer.startWith(folder.resolve("data"), "-XX:AOTCache=" + cache));
        System.out.printf(
                Locale.ROOT,
                "{\"name\":\"start\",\"value\":%.2f,\"unit\":\"s\",\"peer\":%.2f,\"ratio\":%.2f}%n",
                with,
                without,
                without / with);
    }

    private static void train(Path cache, Path data) throws IOException {
        Process training = PackagedApp.java(List.of(
                "-XX:AOTCacheOutput=" + cache,
                "-jar",
                PackagedApp.jar().toString(),
                "train",
                "--data",
                data.toString()));
        training.getInputStream().readAllBytes();
        if (training.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("no start cache could be made");
        }
    }

    private static double median(Supplier<PackagedServer> start) {
        return IntStream.range(0, STARTS)
                .mapToDouble(i -> secondsToFirstPage(start))
                .sorted()
                .toArray()[STARTS / 2];
    }

    private static double secondsToFirstPage(Supplier<PackagedServer> start) {
        long begin = System.nanoTime();
        try (PackagedServer server = start.get();
                HttpClient browser = HttpClient.newHttpClient()) {
            URI page = server.address().resolve("/");
            int status = browser.send(
                            HttpRequest.newBuilder(page)
                                    .timeout(Duration.ofSeconds(30))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("the first page answered " + status);
            }
            return (System.nanoTime() - begin) / 1e9;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

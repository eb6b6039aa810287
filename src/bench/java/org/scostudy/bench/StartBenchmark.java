package org.scostudy.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.scostudy.PackagedApp;
import org.scostudy.PackagedServer;

/** From starting the process to the first page, with the start cache; its peer is the same start without. */
final class StartBenchmark implements Benchmark {

    private static final int STARTS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Figures out) throws Exception {
        Path folder = Files.createTempDirectory("sco-bench-start");
        Path data = folder.resolve("data");
        Path cache = folder.resolve("start.aot");
        PackagedServer.start(data).stop();
        PackagedApp.train(cache, folder.resolve("training"));
        double without = median(() -> PackagedServer.start(data));
        double with = median(() -> PackagedServer.start(data, "-XX:AOTCache=" + cache));
        out.figure("start", with, "s", without);
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
            HttpRequest page = HttpRequest.newBuilder(server.address().resolve("/"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            int status = browser.send(page, BodyHandlers.discarding()).statusCode();
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (status != 200) {
                throw new IllegalStateException("the first page answered " + status);
            }
            return seconds;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

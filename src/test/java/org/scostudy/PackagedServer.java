package org.scostudy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged app as a process of its own, on a free port: for tests that kill it, and for start times. */
public final class PackagedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private PackagedServer(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    /** Starts with the data of that folder and returns when the server is ready. */
    public static PackagedServer start(Path data, String... jvmOptions) {
        return start(0, data, jvmOptions);
    }

    /** Where another one was killed: a browser that is still open finds it again. */
    public static PackagedServer startAt(URI address, Path data) {
        return start(address.getPort(), data);
    }

    /** One of several servers that share a database. */
    public static PackagedServer startOn(String database, Path data) {
        return start(List.of(), List.of("--port", "0", "--data", data.toString(), "--database", database));
    }

    private static PackagedServer start(int port, Path data, String... jvmOptions) {
        return start(List.of(jvmOptions), List.of("--port", String.valueOf(port), "--data", data.toString()));
    }

    /** @param options of the command that serves */
    public static PackagedServer start(List<String> jvmOptions, List<String> options) {
        return start(Map.of(), jvmOptions, options);
    }

    /** @param surroundings variables of the environment beside those of this process */
    public static PackagedServer start(
            Map<String, String> surroundings, List<String> jvmOptions, List<String> options) {
        List<String> words = new ArrayList<>(jvmOptions);
        words.addAll(List.of("-jar", PackagedApp.jar().toString(), "run"));
        words.addAll(options);
        PackagedServer server = new PackagedServer(PackagedApp.java(surroundings, words));
        try {
            server.address();
        } catch (RuntimeException notStarted) {
            server.close();
            throw notStarted;
        }
        return server;
    }

    /**
     * With both compilers of the JVM, and without limits to how often accounts may begin things: for figures of a server
     * that has run for a while.
     */
    public static PackagedServer startForLong(Path data, String... jvmOptions) {
        return start(
                data,
                Stream.concat(Stream.of("-XX:TieredStopAtLevel=4", "-Dsco.throttle.times=0"), Stream.of(jvmOptions))
                        .toArray(String[]::new));
    }

    /** The same, where another one was. */
    public static PackagedServer startForLongAt(URI address, Path data) {
        return start(address.getPort(), data, "-XX:TieredStopAtLevel=4", "-Dsco.throttle.times=0");
    }

    /** Processor time that the server has used so far, on all cores. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** What is reachable on the server's heap, after a full collection. */
    public long liveHeapBytes() throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process histogram = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.class_histogram").start();
        List<String> said = histogram.inputReader().lines().toList();
        String total = said.stream()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no histogram: " + said));
        return Long.parseLong(total.trim().split("\\s+")[2]);
    }

    public URI address() {
        return ready.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** What the server has said on its console so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Stands still, as on a machine that has no time for it, until it goes on. */
    public void halt() throws IOException, InterruptedException {
        signal("-STOP");
    }

    public void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        if (new ProcessBuilder("kill", name, String.valueOf(process.pid()))
                        .start()
                        .waitFor()
                != 0) {
            throw new IllegalStateException("no signal " + name + " was sent");
        }
    }

    /** SIGKILL: the process gets no chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** What Ctrl-C does; the exit code. */
    public int stop() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        kill();
    }

    private void read() {
        try (BufferedReader console = process.inputReader()) {
            for (String line = console.readLine(); line != null; line = console.readLine()) {
                lines.add(line);
                if (line.startsWith("ready: ")) {
                    ready.complete(URI.create(line.substring("ready: ".length())));
                }
            }
            ready.completeExceptionally(new IllegalStateException("the server ended: " + lines));
        } catch (IOException killed) {
            ready.completeExceptionally(killed);
        }
    }
}

package org.scostudy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The jar as {@code ./sco} runs it: unpacked once for all tests of a run. */
public final class PackagedApp {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** As ./sco starts it on few cores, and right for the short lives of tests. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private PackagedApp() {}

    /** What a command of the app did. */
    public record Outcome(int exitCode, String out, String messages) {}

    public static Path jar() {
        return Unpacked.JAR;
    }

    /** Runs a command to its end. */
    public static Outcome run(String... words) {
        try {
            Path out = Files.createTempFile("sco", ".out");
            Path messages = Files.createTempFile("sco", ".err");
            List<String> command = new ArrayList<>(List.of(JAVA.toString(), QUICK, "-jar", jar().toString()));
            command.addAll(List.of(words));
            int exitCode = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(messages.toFile())
                    .start()
                    .onExit()
                    .join()
                    .exitValue();
            return new Outcome(exitCode, Files.readString(out), Files.readString(messages));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts a command and does not wait for it. */
    public static Process start(String... words) {
        List<String> command = new ArrayList<>(List.of("-jar", jar().toString()));
        command.addAll(List.of(words));
        return java(command);
    }

    /** Makes a start cache as {@code ./sco run} does beside the first start. */
    public static void train(Path cache, Path data) throws IOException {
        Process training = java(
                List.of("-XX:AOTCacheOutput=" + cache, "-jar", jar().toString(), "train", "--data", data.toString()));
        training.getInputStream().readAllBytes();
        if (training.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("no start cache could be made");
        }
    }

    /** Starts Java with these words; output and messages come on one stream. */
    static Process java(List<String> words) {
        return java(Map.of(), words);
    }

    /** @param surroundings variables of the environment beside those of this process */
    static Process java(Map<String, String> surroundings, List<String> words) {
        try {
            List<String> command = new ArrayList<>(List.of(JAVA.toString(), QUICK));
            command.addAll(words);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(surroundings);
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Unpacked {

        private static final Path JAR = unpack();

        private static Path unpack() {
            try {
                Path packaged = Path.of(System.getProperty("sco.jar", "target/sco-study-1.0.0.jar"));
                Path folder = Files.createTempDirectory("sco-packaged");
                Process process = java(List.of(
                        "-Djarmode=tools",
                        "-jar",
                        packaged.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString()));
                String said = new String(process.getInputStream().readAllBytes());
                if (process.onExit().join().exitValue() != 0) {
                    throw new IllegalStateException(said);
                }
                return folder.resolve(packaged.getFileName());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}

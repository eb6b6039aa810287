package org.scostudy.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;

/** The reference scheduler ts-fsrs, run by Node in the same run; absent where there is no Node or no registry. */
final class TsFsrs {

    private static final String VERSION = "5.4.2";
    private static final Path FOLDER = Path.of("target", "bench", "ts-fsrs");
    private static final Path SCRIPT = Path.of("src", "bench", "node", "ts-fsrs.mjs");

    private TsFsrs() {}

    /** Rates a second by name; empty when absent. */
    static Map<String, Double> measure(Figures out) throws InterruptedException {
        try {
            install();
            Map<String, Double> rates = new HashMap<>();
            try (Scanner lines = new Scanner(output("node", SCRIPT.getFileName().toString()))) {
                while (lines.hasNext()) {
                    rates.put(lines.next(), Double.parseDouble(lines.next()));
                }
            }
            return rates;
        } catch (IOException e) {
            out.note("ts-fsrs " + VERSION + " is absent, figures have no peer: " + e.getMessage());
            return Map.of();
        }
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        if (!Files.isDirectory(FOLDER.resolve("node_modules").resolve("ts-fsrs"))) {
            Files.writeString(FOLDER.resolve("package.json"), "{\"private\":true}");
            String npm = File.separatorChar == '\\' ? "npm.cmd" : "npm";
            output(npm, "install", "--no-audit", "--no-fund", "--save-exact", "ts-fsrs@" + VERSION);
        }
        Files.writeString(FOLDER.resolve(SCRIPT.getFileName()), Files.readString(SCRIPT));
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Path log = FOLDER.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " took more than three minutes");
        }
        String output = Files.readString(log);
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + output.strip());
        }
        return output;
    }
}

package org.scostudy.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A package of the npm registry that a script measures with Node. */
final class NodePeer {

    private final String name;
    private final String version;
    private final Path script;

    NodePeer(String name, String version, Path script) {
        this.name = name;
        this.version = version;
        this.script = script;
    }

    Path folder() {
        return Path.of("target", "bench", name.substring(name.indexOf('/') + 1));
    }

    /** @throws IOException if there is no Node or no registry */
    void install() throws IOException, InterruptedException {
        Files.createDirectories(folder());
        if (!Files.isDirectory(folder().resolve("node_modules").resolve(name))) {
            Files.writeString(folder().resolve("package.json"), "{\"private\":true}");
            String npm = File.separatorChar == '\\' ? "npm.cmd" : "npm";
            output(npm, "install", "--no-audit", "--no-fund", "--save-exact", name + "@" + version);
        }
        Files.writeString(folder().resolve(script.getFileName()), Files.readString(script));
    }

    /** What the script prints. */
    String run() throws IOException, InterruptedException {
        return output("node", script.getFileName().toString());
    }

    @Override
    public String toString() {
        return name + " " + version;
    }

    private String output(String... command) throws IOException, InterruptedException {
        Path log = folder().resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " took more than ten minutes");
        }
        String output = Files.readString(log);
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + output.strip());
        }
        return output;
    }
}

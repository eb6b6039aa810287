package org.scostudy.generation.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the folder that packs are read from: the one asked for, ./questions, or else a copy of the built-in one. */
public final class QuestionsFolder {

    private static final Path BESIDE = Path.of("questions");
    private static final String BUILT_IN = "classpath:questions/";

    private QuestionsFolder() {}

    /** Null or blank when none was asked for. */
    public static Path find(@Nullable String asked) {
        if (asked != null && !asked.isBlank()) {
            Path folder = Path.of(asked);
            if (!Files.isDirectory(folder)) {
                throw new IllegalArgumentException(
                        "sco.questions is %s, which is not a folder; give the folder that holds the packs"
                                .formatted(folder.toAbsolutePath()));
            }
            return folder;
        }
        return Files.isDirectory(BESIDE) ? BESIDE : unpacked();
    }

    private static Path unpacked() {
        try {
            Path folder = Files.createTempDirectory("sco-questions");
            folder.toFile().deleteOnExit();
            var resolver = new PathMatchingResourcePatternResolver();
            String root = resolver.getResource(BUILT_IN).getURL().toString();
            for (Resource file : resolver.getResources(BUILT_IN + "**")) {
                String path = file.getURL().toString().substring(root.length());
                if (file.isReadable() && !path.isEmpty() && !path.endsWith("/")) {
                    copy(file, folder, URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in questions cannot be unpacked; set sco.questions", e);
        }
    }

    private static void copy(Resource file, Path folder, String path) throws IOException {
        Path target = folder;
        for (String name : path.split("/")) {
            Files.createDirectories(target);
            target.toFile().deleteOnExit();
            target = target.resolve(name);
        }
        try (InputStream in = file.getInputStream()) {
            Files.copy(in, target);
        }
        target.toFile().deleteOnExit();
    }
}

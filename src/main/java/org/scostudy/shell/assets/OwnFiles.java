package org.scostudy.shell.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Serves our own files below an address that holds a hash of them all: {@code own/<hash>/quiz/sco-quiz.js}. Modules name
 * each other relatively, so whoever loads one from there loads all from there, and a browser that has them asks for none.
 * The build writes the hash.
 */
@Component
public class OwnFiles implements WebMvcConfigurer {

    static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final String FOLDER = "own";
    private static final String PLACE = "classpath:/META-INF/resources/";
    private static final int ENOUGH = 16;

    /** First words of what others serve, and of what has its hash. */
    private static final Set<String> NOT_OURS = Set.of("VAADIN", "webjars", "aura", "lumo", FOLDER);

    private final String folder;

    OwnFiles() {
        this.folder = FOLDER + "/" + hash() + "/";
    }

    private static String hash() {
        try (InputStream written = Objects.requireNonNull(
                OwnFiles.class.getResourceAsStream("/frontend-hash.txt"), "the build writes frontend-hash.txt")) {
            return new String(written.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .substring(0, ENOUGH);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether an address leads to a file of ours that has no hash in it yet. */
    static boolean lacksHash(String address) {
        return !NOT_OURS.contains(address.split("/", 2)[0]);
    }

    /** @param path of a file below {@code frontend/} */
    public String address(String path) {
        return folder + path;
    }

    /** Those of another release are served too, for its pages may be open, but nobody shall keep them under its name. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/" + folder + "**")
                .addResourceLocations(PLACE)
                .setUseLastModified(false)
                .setCacheControl(FOR_GOOD);
        registry.addResourceHandler("/" + FOLDER + "/**")
                .addResourceLocations(PLACE)
                .setCacheControl(CacheControl.noStore())
                // Nothing is remembered of them: whoever asks makes up their addresses.
                .resourceChain(false)
                .addResolver(new OfAnotherRelease());
    }

    private static final class OfAnotherRelease extends PathResourceResolver {

        @Override
        protected @Nullable Resource resolveResourceInternal(
                @Nullable HttpServletRequest request,
                String requestPath,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            return super.resolveResourceInternal(
                    request, requestPath.substring(requestPath.indexOf('/') + 1), locations, chain);
        }
    }
}

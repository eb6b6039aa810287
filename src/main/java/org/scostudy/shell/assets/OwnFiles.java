package org.scostudy.shell.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
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

    private static final String ROOT = "own/";
    private static final String PLACE = "META-INF/resources/";
    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private static final int ENOUGH = 16;

    private final String folder;

    OwnFiles() {
        this.folder = ROOT + hash() + "/";
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

    /** @param path of a file below {@code frontend/} */
    public String address(String path) {
        return folder + path;
    }

    /** Those of another release are served too, for its pages may be open, but nobody shall keep them under its name. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/" + folder + "**")
                .addResourceLocations("classpath:/" + PLACE)
                .setUseLastModified(false)
                .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable());
        registry.addResourceHandler("/" + ROOT + "**")
                .addResourceLocations("classpath:/" + PLACE)
                .setCacheControl(CacheControl.noStore())
                .resourceChain(true)
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

package org.scostudy.operation.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.scostudy.operation.data.Refusal;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settings with which whoever runs a server has to do, instead of the many of Spring that follow from each. Whoever gives
 * one of those is right: what is derived here comes last.
 */
final class ShortSettings implements EnvironmentPostProcessor {

    private static final String CERTIFICATE = "sco.tls.certificate";
    private static final String KEY = "sco.tls.key";
    private static final String BUNDLE = "spring.ssl.bundle.pem.sco.";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
        Map<String, Object> derived = new TreeMap<>();
        log(settings, derived);
        tls(settings, derived);
        settings.getPropertySources().addLast(new MapPropertySource("short settings", derived));
    }

    private static void log(ConfigurableEnvironment settings, Map<String, Object> derived) {
        String form = given(settings, "sco.log");
        if (form.equals("json")) {
            derived.put("logging.structured.format.file", "ecs");
            derived.put("logging.structured.format.console", "ecs");
        } else if (!form.isEmpty()) {
            throw new Refusal("sco.log is '%s': give json, or nothing for lines that people read".formatted(form));
        }
    }

    private static void tls(ConfigurableEnvironment settings, Map<String, Object> derived) {
        String certificate = given(settings, CERTIFICATE);
        String key = given(settings, KEY);
        if (certificate.isEmpty() && key.isEmpty()) {
            return;
        }
        derived.put(BUNDLE + "keystore.certificate", file(CERTIFICATE, certificate));
        derived.put(BUNDLE + "keystore.private-key", file(KEY, key));
        derived.put(BUNDLE + "reload-on-update", true);
        derived.put("server.ssl.bundle", "sco");
        derived.put("server.servlet.session.cookie.secure", true);
    }

    private static String file(String setting, String given) {
        if (given.isEmpty()) {
            throw new Refusal("%s is missing: TLS needs both %s and %s".formatted(setting, CERTIFICATE, KEY));
        }
        Path file = Path.of(given).toAbsolutePath();
        if (!Files.isReadable(file)) {
            throw new Refusal("%s is %s, which cannot be read: give a PEM file that the account of the server may read"
                    .formatted(setting, file));
        }
        return file.toUri().toString();
    }

    private static String given(ConfigurableEnvironment settings, String name) {
        return settings.getProperty(name, "").strip();
    }
}

package org.scostudy.operation.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scostudy.operation.backup.Schema;
import org.scostudy.operation.data.Database;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Starts the application: all of it to serve, or only what a command asks for. */
record Contexts(Class<?> application) {

    private static final String PAGES = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig";

    /** @param more further settings, {@code --name=value} */
    ConfigurableApplicationContext server(DataOptions place, int port, String... more) {
        List<String> settings = settings(place);
        settings.addAll(List.of(more));
        settings.add("--server.port=" + port);
        settings.add("--logging.file.name=" + place.folder().log());
        return new SpringApplicationBuilder(application).run(settings.toArray(String[]::new));
    }

    /** Where a server is reached from its own machine. */
    static String address(ConfigurableApplicationContext server) {
        ConfigurableEnvironment settings = server.getEnvironment();
        return (settings.containsProperty("server.ssl.bundle") ? "https" : "http")
                + "://localhost:"
                + settings.getProperty("local.server.port");
    }

    /** Without the web, and with beans made when they are asked for: commands start quickly. */
    ConfigurableApplicationContext command(DataOptions place) {
        List<String> settings = settings(place);
        settings.add("--spring.autoconfigure.exclude=" + PAGES);
        // The watch over the data, which readiness asks, belongs to a server.
        settings.add("--management.endpoint.health.validate-group-membership=false");
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(settings.toArray(String[]::new));
    }

    /** The folder of packs beside the launcher, when there is one. */
    static Optional<String> questions() {
        return Optional.ofNullable(System.getProperty("sco.home"))
                .map(home -> Path.of(home, "questions"))
                .filter(Files::isDirectory)
                .map(Path::toString);
    }

    private static List<String> settings(DataOptions place) {
        Database database = place.database();
        Schema.prepare(database);
        List<String> settings = new ArrayList<>();
        settings.add("--sco.data=" + place.folder().path());
        questions().ifPresent(folder -> settings.add("--sco.questions=" + folder));
        settings.add("--spring.datasource.url=" + database.existing().url());
        if (database.user() != null) {
            settings.add("--spring.datasource.username=" + database.user());
        }
        if (database.password() != null) {
            settings.add("--spring.datasource.password=" + database.password());
        }
        database.poolSettings()
                .forEach((name, value) -> settings.add("--spring.datasource.hikari." + name + "=" + value));
        return settings;
    }
}

package org.scostudy;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.time.Duration;
import org.scostudy.operation.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The web application, and the commands beside it. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://theme/theme.css")
public class Application implements AppShellConfigurator {

    public static void main(String... words) {
        int exitCode = Commands.execute(Application.class, words);
        if (exitCode != Commands.SERVING) {
            System.exit(exitCode);
        }
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "shell/star.svg", "any");
    }

    /** In the milliseconds that the database keeps, so that what is read equals what was written. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }
}

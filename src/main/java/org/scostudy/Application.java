package org.scostudy;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.scostudy.operation.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application, and the commands beside it. */
@SpringBootApplication
public class Application implements AppShellConfigurator {

    public static void main(String... words) {
        int exitCode = Commands.execute(Application.class, words);
        if (exitCode != Commands.SERVING) {
            System.exit(exitCode);
        }
    }
}

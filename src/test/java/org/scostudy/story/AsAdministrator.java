package org.scostudy.story;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.PackagedServer;

/** A server of the story's own, and a browser in which its administrator has signed up to teach. */
abstract class AsAdministrator {

    static final String PASSWORD = "caravan salt tea";

    @TempDir
    Path data;

    PackagedServer server;
    Browser browser;
    Authors instructor;
    String classroom = "";

    @BeforeEach
    void starts_as_the_administrator() {
        server = PackagedServer.start(data);
        browser = new Browser(server.address().toString());
        instructor = new Authors(browser);
        instructor.signUpAsAdministrator(server.lines());
    }

    @AfterEach
    void leaves() {
        browser.close();
        server.close();
    }
}

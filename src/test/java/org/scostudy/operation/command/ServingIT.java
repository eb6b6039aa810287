package org.scostudy.operation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.PackagedApp;
import org.scostudy.PackagedApp.Outcome;
import org.scostudy.PackagedServer;
import org.scostudy.operation.backup.Schema;
import org.scostudy.operation.data.Database;

class ServingIT {

    @TempDir
    Path folder;

    @Nested
    class A_server_that_started {

        @Test
        void says_where_it_is_and_how_the_first_administrator_is_made() throws Exception {
            try (PackagedServer server = PackagedServer.start(folder.resolve("a data folder"))) {
                assertThat(server.lines())
                        .anyMatch(line -> line.contains("/set-up with the code "))
                        .last()
                        .asString()
                        .startsWith("ready: http://localhost:");
                assertThat(status(server.address())).isEqualTo(200);
                assertThat(status(server.address().resolve("/actuator/health"))).isEqualTo(200);
            }
            assertThat(folder.resolve("a data folder/log/sco.log")).isNotEmptyFile();
        }

        @Test
        void starts_again_with_its_data_whether_it_was_stopped_or_killed() {
            assertThat(PackagedServer.start(folder).stop()).isEqualTo(143);
            PackagedServer.start(folder).kill();
            try (PackagedServer third = PackagedServer.start(folder)) {
                assertThat(third.address()).isNotNull();
            }
        }

        @Test
        void keeps_others_from_its_port_and_its_data() {
            try (PackagedServer server = PackagedServer.start(folder.resolve("mine"))) {
                String port = String.valueOf(server.address().getPort());
                fails(
                        PackagedApp.run(
                                "run",
                                "--port",
                                port,
                                "--data",
                                folder.resolve("other").toString()),
                        "port " + port + " is in use");
                fails(
                        PackagedApp.run(
                                "account",
                                "list",
                                "--data",
                                folder.resolve("mine").toString()),
                        "/admin");
            }
        }
    }

    @Test
    void data_of_a_newer_version_are_left_alone() throws Exception {
        Database database = Database.inFile(folder);
        Schema.bringUpToDate(database.flyway());
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE \"flyway_schema_history\" SET \"version\" = '9999', \"script\" = 'V9999__later.sql'"
                            + " WHERE \"installed_rank\" = (SELECT MAX(\"installed_rank\") FROM \"flyway_schema_history\")");
        }
        fails(PackagedApp.run("run", "--port", "0", "--data", folder.toString()), "newer version of SCO Study");
    }

    private static void fails(Outcome outcome, String because) {
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages().lines())
                .singleElement()
                .asString()
                .startsWith("sco: ")
                .contains(because);
        assertThat(outcome.out()).isEmpty();
    }

    private static int status(URI address) throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}

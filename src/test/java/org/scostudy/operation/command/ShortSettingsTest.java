package org.scostudy.operation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.Application;
import org.scostudy.operation.data.Refusal;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ShortSettingsTest {

    private final MockEnvironment settings = new MockEnvironment();

    private void derive() {
        new ShortSettings().postProcessEnvironment(settings, new SpringApplication(Application.class));
    }

    @Nested
    class The_log {

        @Test
        void is_for_people_where_nothing_is_said() {
            settings.setProperty("sco.log", "");
            derive();
            assertThat(settings.containsProperty("logging.structured.format.file"))
                    .isFalse();
        }

        @Test
        void may_be_for_machines() {
            settings.setProperty("sco.log", "json");
            derive();
            assertThat(settings.getProperty("logging.structured.format.file")).isEqualTo("ecs");
        }

        @Test
        void has_the_form_that_was_chosen_among_those_of_spring() {
            settings.setProperty("sco.log", "json");
            settings.setProperty("logging.structured.format.file", "logstash");
            derive();
            assertThat(settings.getProperty("logging.structured.format.file")).isEqualTo("logstash");
        }

        @Test
        void has_no_other_form() {
            settings.setProperty("sco.log", "xml");
            assertThatThrownBy(ShortSettingsTest.this::derive)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("json");
        }
    }

    @Nested
    class Tls {

        @TempDir
        Path folder;

        @Test
        void needs_both_files() throws IOException {
            settings.setProperty(
                    "sco.tls.certificate",
                    Files.writeString(folder.resolve("cert.pem"), "").toString());
            assertThatThrownBy(ShortSettingsTest.this::derive)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("sco.tls.key is missing");
        }

        @Test
        void says_which_file_cannot_be_read() {
            settings.setProperty("sco.tls.certificate", "nowhere.pem");
            settings.setProperty("sco.tls.key", "nowhere.pem");
            assertThatThrownBy(ShortSettingsTest.this::derive)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("nowhere.pem, which cannot be read");
        }
    }
}

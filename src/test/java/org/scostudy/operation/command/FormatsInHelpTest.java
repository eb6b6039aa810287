package org.scostudy.operation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.exchange.Formats;

/** Every text that lists the formats lists those that there are. */
class FormatsInHelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "sco"})
    void what_can_be_written_is_told(String file) throws IOException {
        assertThat(Files.readString(Path.of(file)))
                .contains("[--format %s]".formatted(String.join("|", new QuestionsCommand.Names())));
    }

    @Test
    void what_can_be_read_is_told_to_whoever_reads_about_it() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("What can be imported: " + Formats.inWords(CommandWords.ENGLISH));
    }

    @Test
    void what_can_be_read_is_told_to_whoever_asks_the_command() {
        String help = ImportCommand.line(new Contexts(Object.class)).getUsageMessage();
        assertThat(help.replaceAll("\\s+", " ")).contains(Formats.inWords(CommandWords.ENGLISH));
    }
}

package org.scostudy.generation.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.scostudy.Eventually.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Segment;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** From the files of a pack to the bank, as the server wires it. */
class QuestionsOnDiskTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writePack() throws IOException {
        write("pack.yaml", """
                pack: sco
                title: The SCO
                asOf: 2009-12
                language: en
                source: { title: T, series: S, number: "66", publisher: P, date: 2009-12 }
                sections: [{ id: box, title: In short }]
                """);
        write("passages.yaml", "- { id: box.1, section: box, summary: What it says. }\n");
        write("entities.yaml", """
                - { id: rats, type: body, name: Anti-Terrorist Structure, article: the }
                - { id: tashkent, type: place, name: Tashkent }
                """);
        write("fact-types.yaml", """
                - { id: seat, means: Where a body sits., slots: { body: body, place: place }, closed: true }
                """);
        write("item-models.yaml", """
                - id: seat-where
                  facts: seat
                  asks: place
                  kind: basic
                  level: remember
                  stems: ["Where does {body} sit?"]
                """);
        writeFact("{body} has its seat in {place}.");
    }

    private void writeFact(String statement) throws IOException {
        write("facts/box.yaml", """
                - id: rats-seat
                  type: seat
                  cites: [box.1]
                  slots: { body: rats, place: tashkent }
                  statements: ["%s"]
                """.formatted(statement));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("sco").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void an_edit_reaches_the_bank_without_a_restart_and_keeps_its_card() throws Exception {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("sco.questions", folder.toString())));
            context.register(QuestionsConfiguration.class, GeneratedBank.class);
            context.refresh();
            QuestionBank bank = context.getBean(QuestionBank.class);
            var before = bank.cards().getFirst().id();
            assertThat(lastFront(bank)).isEqualTo("The Anti-Terrorist Structure has its seat in _____.");

            writeFact("{place} is home to {body}.");
            eventually().until(() -> lastFront(bank).equals("_____ is home to the Anti-Terrorist Structure."));
            assertThat(bank.cards().getFirst().id()).isEqualTo(before);
        }
    }

    private static String lastFront(QuestionBank bank) {
        return Segment.plain(bank.cards().getLast().prompts().getLast().front());
    }

    @Test
    void a_folder_that_is_none_is_refused_with_its_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionsFolder.find(folder.resolve("nowhere").toString()))
                .withMessageContaining("nowhere");
    }
}

package org.scostudy.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.Eventually.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.generation.bank.GeneratedBank;
import org.scostudy.material.store.Packs;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.Rating;
import org.scostudy.question.Segment;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.Card;

/** A pack on disk is edited between two reviews while everything runs. */
class EditedPackTest {

    private static final String CARD = "sco:rats-seat:place";

    @TempDir
    Path folder;

    private Packs packs;
    private GeneratedBank bank;
    private StudyTable table;

    @BeforeEach
    void write_a_pack_and_sit_down() throws IOException {
        write("pack.yaml", """
                pack: sco
                title: The SCO
                asOf: 2009-12
                source: { title: T, publisher: P, date: 2009-12 }
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
        asks("Where does {body} sit?");
        states("{body} has its seat in {place}.");
        packs = Packs.over(folder);
        bank = new GeneratedBank(packs);
        table = new StudyTable(bank);
    }

    @AfterEach
    void close() {
        table.close();
        packs.close();
    }

    private void saysNothingOfTheSecretariat() throws IOException {
        states("{body} has its seat in {place}.");
    }

    private void alsoSaysWhereTheSecretariatSits() throws IOException {
        write("entities.yaml", """
                - { id: rats, type: body, name: Anti-Terrorist Structure, article: the }
                - { id: secretariat, type: body, name: Secretariat, article: the }
                - { id: tashkent, type: place, name: Tashkent }
                - { id: beijing, type: place, name: Beijing }
                """);
        write("facts/box.yaml", """
                - id: rats-seat
                  type: seat
                  cites: [box.1]
                  slots: { body: rats, place: tashkent }
                  statements: ["{body} has its seat in {place}."]
                - id: secretariat-seat
                  type: seat
                  cites: [box.1]
                  slots: { body: secretariat, place: beijing }
                  statements: ["{body} has its seat in {place}."]
                """);
    }

    private void asks(String stem) throws IOException {
        write("item-models.yaml", """
                - { id: seat-where, facts: seat, asks: place, kind: basic, level: remember, stems: ["%s"] }
                """.formatted(stem));
    }

    private void states(String statement) throws IOException {
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

    private String front() {
        return Segment.plain(bank.cards().getFirst().prompts().getFirst().front());
    }

    private void awaitCards(int number) {
        eventually().until(() -> bank.cards().size() == number);
    }

    private void awaitFront(String expected) {
        eventually().until(() -> front().equals(expected));
    }

    @Test
    void the_memory_of_a_card_outlives_other_words_in_its_fact_and_its_questions() throws Exception {
        assertThat(table.deal().cards().getFirst().card()).isEqualTo(CARD);
        table.answer(Rating.EASY);
        CardMemory before = table.stored(CARD).memory();

        states("The seat of {body} is in {place}.");
        asks("Which city is the seat of {body}?");
        awaitFront("Which city is the seat of the Anti-Terrorist Structure?");

        assertThat(table.stored(CARD).memory()).isEqualTo(before);
        table.passes(Duration.between(table.now(), before.due()).plusHours(1));
        Deal.Shown due = table.deal().cards().getFirst();
        assertThat(due.card()).isEqualTo(CARD);
        assertThat(Segment.plain(due.front())).isEqualTo("Which city is the seat of the Anti-Terrorist Structure?");
        table.answer(Rating.GOOD);
        CardMemory after = table.stored(CARD).memory();
        assertThat(after.due()).isAfter(before.due());
        assertThat(after.reps()).isEqualTo(before.reps() + 1);
    }

    @Test
    void a_fact_that_is_taken_out_takes_its_card_along_and_brings_it_back_as_it_was() throws Exception {
        alsoSaysWhereTheSecretariatSits();
        awaitCards(2);
        assertThat(table.studiesAll(Rating.EASY)).hasSize(2);
        Card before = table.stored("sco:secretariat-seat:place");

        saysNothingOfTheSecretariat();
        awaitCards(1);
        assertThat(table.gone.untold(table.learner).cards()).containsExactly(before.id());
        assertThat(table.record.cardsMet(table.learner)).isOne();
        assertThat(table.replay.compare().differences()).isEmpty();

        alsoSaysWhereTheSecretariatSits();
        awaitCards(2);
        assertThat(table.gone.untold(table.learner).cards()).isEmpty();
        assertThat(table.stored("sco:secretariat-seat:place")).isEqualTo(before);
        assertThat(table.record.cardsMet(table.learner)).isEqualTo(2);
    }
}

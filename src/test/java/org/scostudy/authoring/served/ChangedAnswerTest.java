package org.scostudy.authoring.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.authoring.bank.BankIndex;
import org.scostudy.authoring.bank.QuestionTable;
import org.scostudy.authoring.bank.VersionTable;
import org.scostudy.generation.bank.GeneratedBank;
import org.scostudy.material.store.Packs;
import org.scostudy.question.CardId;
import org.scostudy.question.OtherMaterials;
import org.scostudy.question.Question;
import org.scostudy.question.StudyCard;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A fact of a pack is corrected after learners have met it. */
class ChangedAnswerTest {

    @TempDir
    Path folder;

    private JdbcConnectionPool database;

    @BeforeEach
    void write_a_pack() throws IOException {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure().dataSource(database).load().migrate();
        write("pack.yaml", """
                pack: sco
                title: The SCO
                asOf: 2009-12
                source: { title: T, publisher: P, date: 2009-12 }
                sections: [{ id: box, title: In short }]
                """);
        write("passages.yaml", "- { id: box.1, section: box, summary: What it says. }\n");
        names("Tashkent", "Bishkek");
        write("fact-types.yaml", """
                - { id: seat, means: Where a body sits., slots: { body: body, place: place, since: text }, closed: true }
                """);
        write("item-models.yaml", """
                - { id: seat-where, facts: seat, asks: place, kind: basic, level: remember, stems: ["Where does {body} sit?"] }
                - { id: seat-since, facts: seat, asks: since, kind: basic, level: remember, stems: ["Since when does {body} sit there?"] }
                """);
        fact("tashkent", "the start");
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    private void names(String tashkent, String bishkek) throws IOException {
        write("entities.yaml", """
                - { id: rats, type: body, name: Anti-Terrorist Structure, article: the }
                - { id: tashkent, type: place, name: %s }
                - { id: bishkek, type: place, name: %s }
                """.formatted(tashkent, bishkek));
    }

    private void fact(String place, String since) throws IOException {
        write("facts/box.yaml", """
                - id: rats-seat
                  type: seat
                  cites: [box.1]
                  slots: { body: rats, place: %s, since: { text: %s } }
                  statements: ["{body} has its seat in {place} since {since}."]
                """.formatted(place, since));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("sco").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** As a server that starts on the files and the database as they are. */
    private LearnersBank bank() {
        var template = new JdbcTemplate(database);
        var answers = new AnswerVersions(template, new DataSourceTransactionManager(database), Clock.systemUTC());
        try (Packs packs = Packs.over(folder)) {
            return new LearnersBank(
                    new GeneratedBank(packs),
                    packs,
                    new BankIndex(new QuestionTable(template), new VersionTable(template)),
                    answers,
                    new StaticListableBeanFactory().getBeanProvider(OtherMaterials.class));
        }
    }

    private StudyCard card(String slot) {
        return bank().cards().stream()
                .filter(card -> card.id().slot().startsWith(slot))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_card_keeps_its_name_while_its_answer_stays() throws IOException {
        assertThat(card("place").id()).isEqualTo(new CardId("sco:rats-seat:place"));

        names("Toshkent", "Bishkek");
        fact("tashkent", "the beginning");

        assertThat(card("place").id()).isEqualTo(new CardId("sco:rats-seat:place"));
        assertThat(card("place").key()).isEqualTo("Toshkent");
    }

    @Test
    void another_answer_is_a_new_version_that_knows_the_former_one() throws IOException {
        card("place");
        fact("bishkek", "the start");

        StudyCard corrected = card("place");

        assertThat(corrected.id()).isEqualTo(new CardId("sco:rats-seat:place#2"));
        assertThat(corrected.formerKey()).isEqualTo("Tashkent");
        assertThat(card("since").id()).isEqualTo(new CardId("sco:rats-seat:since"));
    }

    @Test
    void answers_in_quizzes_are_evidence_for_the_new_version() throws IOException {
        bank().questions();
        fact("bishkek", "the start");

        List<Question> asking = bank().questions().stream()
                .filter(question -> question.interaction().key().equals("Bishkek"))
                .toList();

        assertThat(asking)
                .isNotEmpty()
                .allSatisfy(
                        question -> assertThat(question.cards()).containsExactly(new CardId("sco:rats-seat:place#2")));
    }

    @Test
    void who_takes_the_correction_back_finds_the_first_version_again() throws IOException {
        card("place");
        fact("bishkek", "the start");
        card("place");
        fact("tashkent", "the start");

        assertThat(card("place").id()).isEqualTo(new CardId("sco:rats-seat:place"));
        assertThat(card("place").formerKey()).isNull();
    }

    @Test
    void a_third_answer_is_a_third_version() throws IOException {
        card("since");
        fact("tashkent", "the summit of 2004");
        assertThat(card("since").id().version()).isEqualTo(2);
        fact("tashkent", "two years after the founding");

        StudyCard third = card("since");

        assertThat(third.id()).isEqualTo(new CardId("sco:rats-seat:since#3"));
        assertThat(third.formerKey()).isEqualTo("The summit of 2004");
    }

    @Test
    void a_mended_slip_is_no_other_answer() throws IOException {
        fact("tashkent", "the begining");
        card("since");
        fact("tashkent", "the beginning");

        assertThat(card("since").id()).isEqualTo(new CardId("sco:rats-seat:since"));
    }

    @Test
    void a_fact_that_was_away_comes_back_in_the_version_it_had() throws IOException {
        card("place");
        fact("bishkek", "the start");
        card("place");
        Path facts = folder.resolve("sco/facts/box.yaml");
        String text = Files.readString(facts);
        Files.writeString(facts, "[]\n");
        assertThat(bank().cards()).isEmpty();
        Files.writeString(facts, text);

        assertThat(bank().cards().stream().map(StudyCard::id).sorted(Comparator.naturalOrder()))
                .containsExactly(new CardId("sco:rats-seat:place#2"), new CardId("sco:rats-seat:since"));
    }
}

package org.scostudy.authoring.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.Postgres;
import org.scostudy.account.Learner;
import org.scostudy.authoring.editor.Unsaved;
import org.scostudy.authoring.imports.ImportPlan;
import org.scostudy.authoring.imports.Importing;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.run.Destination;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The same statements on the other database. */
class BankOnPostgresTest {

    private static final byte[] PICTURE = HexFormat.of().parseHex("89504e470d0a1a0a0000000d");

    @TempDir
    Path folder;

    @Test
    void a_question_is_written_published_edited_imported_undone_and_talked_about() throws Exception {
        try (Desk desk =
                new Desk(new DriverManagerDataSource(Postgres.fresh("authoring"), Postgres.USER, Postgres.USER))) {
            Question question = Desk.choice();
            QuestionRow entry = desk.published(question);
            desk.questions.change(
                    desk.author, entry.number(), 1, Desk.with(question, "Which club?", question.interaction()));
            assertThat(desk.bank.questions()).anyMatch(each -> each.stem().equals("Which club?"));

            Path file = folder.resolve("a.gift");
            Files.writeString(file, "::t::Is it so? {T}\n");
            ImportPlan plan = new ImportPlan(file, "a.gift", new Destination("own", "Own questions"), null);
            desk.importing.run(desk.author, plan, Importing.As.REVIEWED, Cancellation.NOBODY);
            assertThat(desk.catalogue.now().entries()).hasSize(2);
            desk.importing.undo(desk.author, desk.imports.past().getFirst().id());
            assertThat(desk.catalogue.now().entries()).hasSize(1);

            String picture = desk.media.keepPicture(PICTURE);
            assertThat(desk.media.find(picture)).hasValue(PICTURE);

            Learner learner = desk.learner("Dilnoza");
            desk.feedback.say(learner, UUID.randomUUID(), entry.id(), "Which club?", "Unclear.");
            assertThat(desk.feedback.open(desk.author)).hasSize(1);

            desk.unsaved.keep(desk.author.id(), entry.number(), 1, "{}");
            desk.unsaved.keep(desk.author.id(), entry.number(), 2, "{}");
            assertThat(desk.unsaved.find(desk.author.id(), entry.number())).hasValue(new Unsaved.Kept(2, "{}"));
            assertThat(List.copyOf(desk.questions.versions(desk.author, entry.number())))
                    .hasSize(2);
        }
    }
}

package org.scostudy.authoring.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Desk;
import org.scostudy.authoring.imports.ImportPreview.Change;
import org.scostudy.authoring.packs.PackImporting.Shelf.State;
import org.scostudy.authoring.packs.PackPreview.Content;
import org.scostudy.language.English;
import org.springframework.jdbc.core.JdbcTemplate;

class PackImportingTest {

    private static final String BUILDER = "samarkand:sher-dor-builder:person";
    private static final String SQUARE = "facts/square.yaml";

    private final JdbcConnectionPool source =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final Desk desk = new Desk(source);
    private PackDesk server;

    @TempDir
    Path temp;

    private Path pack;

    @BeforeEach
    void an_example() throws IOException {
        Files.createDirectories(temp.resolve("questions"));
        server = new PackDesk(desk, new JdbcTemplate(source), temp.resolve("questions"));
        pack = PackDesk.copy(temp.resolve("samarkand"));
    }

    @AfterEach
    void close() {
        server.close();
        desk.close();
    }

    private Path zip() throws IOException {
        return PackDesk.zip(pack, temp.resolve("samarkand.zip"));
    }

    private Content content(PackPreview preview) {
        assertThat(preview.problems()).isEmpty();
        return java.util.Objects.requireNonNull(preview.content());
    }

    private void rewords() throws IOException {
        PackDesk.change(pack, "item-models.yaml", "Who had {building} built?", "Who is the builder of {building}?");
    }

    @Nested
    class Before_anything_is_written {

        @Test
        void the_preview_counts_what_the_pack_holds_and_what_is_not_asked() throws IOException {
            Content content = content(server.preview(zip()));
            assertThat(content.title()).isEqualTo("Samarkand in ten facts");
            assertThat(content.change()).isEqualTo(Change.ADDED);
            assertThat(content.sections()).isEqualTo(3);
            assertThat(content.facts()).isEqualTo(10);
            assertThat(content.cards()).isEqualTo(10);
            assertThat(content.questions()).isNotEmpty();
            assertThat(content.refused())
                    .isEqualTo(5)
                    .isEqualTo(content.refusals().size());
            assertThat(server.cards()).isEmpty();
            assertThat(desk.imports.past()).isEmpty();
        }

        private static String said(PackPreview preview) {
            return preview.problems().stream()
                    .map(problem -> problem.say(English.WORDS))
                    .toList()
                    .toString();
        }

        @Test
        void each_problem_stands_with_its_file_and_line_and_nothing_can_be_imported() throws IOException {
            PackDesk.change(pack, SQUARE, "person: yalangtush", "person: yalangtosh");
            PackPreview preview = server.run(zip());
            assertThat(preview.useful()).isFalse();
            assertThat(said(preview))
                    .contains("square.yaml:9: there is no entity \"yalangtosh\" (did you mean \"yalangtush\"?)");
            assertThat(desk.imports.past()).isEmpty();
        }

        @Test
        void an_id_that_the_folder_has_is_refused() throws IOException {
            PackDesk.copy(temp.resolve("questions/samarkand"));
            server.packs.refresh();
            assertThat(said(server.preview(zip())))
                    .contains("the pack id \"samarkand\" belongs to a pack in the folder of this server");
        }

        @Test
        void the_id_of_the_bank_of_people_is_refused() throws IOException {
            PackDesk.change(pack, "pack.yaml", "pack: samarkand", "pack: own");
            assertThat(said(server.preview(zip()))).contains("is kept for questions of people");
        }

        @Test
        void decisions_and_stories_are_checked_as_well() throws IOException {
            Files.writeString(pack.resolve("decisions.yaml"), "members: []\n");
            assertThat(said(server.preview(zip()))).contains("decisions.yaml");
        }

        @Test
        void it_can_be_cancelled() throws IOException {
            Cancellation impatient = new Cancellation() {
                @Override
                public void at(long done, long inAll) {}

                @Override
                public boolean cancelled() {
                    return true;
                }
            };
            Path file = zip();
            assertThatThrownBy(() -> server.importing.run(desk.author, file, "a.zip", impatient))
                    .isInstanceOf(CancellationException.class);
            assertThat(desk.imports.past()).isEmpty();
        }
    }

    @Nested
    class After_an_import {

        @BeforeEach
        void bring() throws IOException {
            server.run(zip());
        }

        @Test
        void learners_meet_its_cards_at_once() {
            assertThat(server.cards()).hasSize(10);
            assertThat(server.key(BUILDER)).isEqualTo("Yalangtush Bakhodur");
            assertThat(server.bank.sections())
                    .extracting(each -> each.packTitle())
                    .contains("Samarkand in ten facts");
        }

        @Test
        void another_server_that_shares_the_database_serves_it_too() throws Exception {
            try (PackDesk other = new PackDesk(desk, new JdbcTemplate(source), temp.resolve("questions"))) {
                assertThat(other.cards()).hasSize(10);
                server.undoLatest();
                other.shelf.lookAgain();
                other.bank.catchUp();
                assertThat(other.cards()).isEmpty();
            }
        }

        @Test
        void the_same_file_again_changes_nothing() throws IOException {
            assertThat(content(server.run(zip())).change()).isEqualTo(Change.UNCHANGED);
            assertThat(desk.imports.past()).hasSize(1);
        }

        @Test
        void other_words_leave_the_cards_what_they_were() throws IOException {
            rewords();
            Content content = content(server.run(zip()));
            assertThat(content.change()).isEqualTo(Change.CHANGED);
            assertThat(content.difference().reworded()).hasSize(5);
            assertThat(content.difference().answered()).isEmpty();
            assertThat(server.cards()).hasSize(10);
        }

        @Test
        void what_is_new_gone_or_answered_otherwise_is_told() throws IOException {
            PackDesk.change(pack, SQUARE, "id: tilya-kori-begun", "id: tilya-kori-start");
            PackDesk.change(pack, SQUARE, "date: 1619", "date: 1620");
            PackDifference difference = content(server.preview(zip())).difference();
            assertThat(difference.added()).extracting(PackDifference.Line::fact).containsExactly("tilya-kori-start");
            assertThat(difference.removed())
                    .extracting(PackDifference.Line::fact)
                    .containsExactly("tilya-kori-begun");
            assertThat(difference.answered())
                    .singleElement()
                    .satisfies(line -> assertThat(line.note()).isEqualTo("1619 → 1620"));
        }

        @Test
        void its_download_is_the_pack_that_came() throws IOException {
            var bytes = new ByteArrayOutputStream();
            server.importing.zip(desk.author, "samarkand", bytes);
            Path file = Files.write(temp.resolve("again.zip"), bytes.toByteArray());
            assertThat(content(server.preview(file)).change()).isEqualTo(Change.UNCHANGED);
        }

        @Test
        void it_can_be_taken_out_and_put_back() throws IOException {
            server.importing.takeOut(desk.author, "samarkand");
            assertThat(server.cards()).isEmpty();
            assertThat(server.importing.shelves(desk.author))
                    .extracting(PackImporting.Shelf::state)
                    .containsExactly(State.OUT);
            assertThat(server.preview(zip()).useful()).isTrue();
            server.importing.putBack(desk.author, "samarkand");
            assertThat(server.cards()).hasSize(10);
        }

        @Test
        void it_rests_while_the_folder_has_a_pack_of_its_id() throws IOException {
            Path inFolder = PackDesk.copy(temp.resolve("questions/samarkand"));
            PackDesk.change(inFolder, "pack.yaml", "in ten facts", "of the folder");
            server.packs.refresh();
            assertThat(server.importing.shelves(desk.author))
                    .extracting(PackImporting.Shelf::state)
                    .containsExactly(State.FOLDER, State.HIDDEN);
        }
    }

    @Nested
    class Undone {

        @Test
        void the_version_before_comes_back_and_then_the_pack_goes() throws IOException {
            server.run(zip());
            PackDesk.change(pack, SQUARE, "date: 1619", "date: 1620");
            server.run(zip());
            assertThat(server.key("samarkand:sher-dor-begun:year")).isEqualTo("1620");
            long first = desk.imports.past().getLast().id();
            assertThatThrownBy(() -> server.importing.undo(desk.author, first))
                    .isInstanceOfSatisfying(
                            AuthoringRefused.class,
                            refused ->
                                    assertThat(refused.reason()).isEqualTo(AuthoringRefused.Reason.LATER_PACK_STANDS));
            server.undoLatest();
            assertThat(server.key("samarkand:sher-dor-begun:year")).isEqualTo("1619");
            server.importing.undo(desk.author, first);
            assertThat(server.cards()).isEmpty();
            assertThat(server.importing.shelves(desk.author)).isEmpty();
            assertThatThrownBy(() -> server.importing.undo(desk.author, first)).isInstanceOf(AuthoringRefused.class);
        }

        @Test
        void it_can_be_imported_again() throws IOException {
            server.run(zip());
            server.undoLatest();
            assertThat(content(server.run(zip())).change()).isEqualTo(Change.ADDED);
            assertThat(server.cards()).hasSize(10);
        }
    }

    @Test
    void learners_may_do_none_of_it() throws IOException {
        var learner = desk.learner("Dilnoza");
        Path file = zip();
        assertThatThrownBy(() -> server.importing.preview(learner, file, "a.zip", Cancellation.NOBODY))
                .isInstanceOf(AuthoringRefused.class);
        assertThatThrownBy(() -> server.importing.run(learner, file, "a.zip", Cancellation.NOBODY))
                .isInstanceOf(AuthoringRefused.class);
        assertThatThrownBy(() -> server.importing.zip(learner, "samarkand", new ByteArrayOutputStream()))
                .isInstanceOf(AuthoringRefused.class);
        assertThatThrownBy(() -> server.importing.takeOut(learner, "samarkand")).isInstanceOf(AuthoringRefused.class);
    }
}

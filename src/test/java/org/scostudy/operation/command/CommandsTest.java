package org.scostudy.operation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.operation.backup.Backup;
import org.scostudy.operation.backup.Schema;
import org.scostudy.operation.data.DataFolder;
import org.scostudy.operation.data.DataFolder.Held;
import org.scostudy.operation.data.DataFolder.Holder;
import org.scostudy.operation.data.Database;

class CommandsTest {

    private final PrintStream formerOut = System.out;
    private final PrintStream formerErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true));
        System.setErr(new PrintStream(messages, true));
    }

    @AfterEach
    void listenNoMore() {
        System.setOut(formerOut);
        System.setErr(formerErr);
    }

    @Nested
    class Wrong_usage_ends_with_2_and_shows_the_right_one {

        @Test
        void for_a_word_that_is_no_command() {
            assertThat(sco("frobnicate")).isEqualTo(2);
            assertThat(messages.toString()).contains("frobnicate");
        }

        @Test
        void for_an_option_that_does_not_exist() {
            assertThat(sco("run", "--prot", "8080")).isEqualTo(2);
            assertThat(messages.toString()).contains("--prot", "Usage: sco run");
        }

        @Test
        void for_a_port_that_cannot_be() {
            assertThat(sco("run", "--port", "70000")).isEqualTo(2);
            assertThat(messages.toString()).contains("between 0 (any free one) and 65535");
        }

        @Test
        void for_a_missing_file() {
            assertThat(sco("backup")).isEqualTo(2);
            assertThat(messages.toString()).contains("FILE");
        }

        @Test
        void for_an_import_without_a_file_or_of_one_that_is_not_there() {
            assertThat(sco("import")).isEqualTo(2);
            assertThat(sco("import", "nowhere.gift")).isEqualTo(2);
            assertThat(messages.toString()).contains("FILE", "there is no file nowhere.gift");
        }

        @Test
        void for_scores_without_a_class_or_in_a_format_that_does_not_exist() {
            assertThat(sco("scores")).isEqualTo(2);
            assertThat(sco("scores", "--class", "Spring", "--format", "papyrus"))
                    .isEqualTo(2);
            assertThat(messages.toString()).contains("--class", "papyrus", "csv", "answers-xlsx");
        }

        @Test
        void for_an_account_command_without_its_verb() {
            assertThat(sco("account")).isEqualTo(2);
            assertThat(messages.toString()).contains("add, reset-password, list, role, sign-out or remove");
        }

        @Test
        void for_adding_a_guest() {
            assertThat(sco("account", "add", "Aizhan", "--role", "guest")).isEqualTo(2);
        }

        @Test
        void for_making_somebody_a_guest_and_for_a_removal_that_nobody_can_be_asked_about() {
            assertThat(sco("account", "role", "Aizhan", "guest")).isEqualTo(2);
            assertThat(sco("account", "remove", "Aizhan")).isEqualTo(2);
            assertThat(messages.toString()).contains("--yes");
        }

        @Test
        void for_a_format_that_cannot_be_written() {
            assertThat(sco("questions", "--format", "papyrus")).isEqualTo(2);
            assertThat(messages.toString()).contains("papyrus");
        }
    }

    @Test
    void a_damaged_database_is_told_with_the_newest_good_backup() throws Exception {
        Path backups = Files.createDirectories(folder.resolve("backup"));
        Path good = backups.resolve("nightly-2026-03-04.zip");
        Database other = Database.inFile(folder.resolve("other"));
        Schema.bringUpToDate(other.flyway());
        try (Connection connection = other.connect()) {
            Backup.write(connection, Schema.current(other.flyway()), Instant.EPOCH, good);
        }
        Files.writeString(backups.resolve("nightly-2026-03-05.zip"), "half");
        Files.write(folder.resolve("sco.mv.db"), new byte[20_000]);

        assertThat(sco("backup", folder.resolve("b.zip").toString(), "--data", folder.toString()))
                .isEqualTo(1);

        assertThat(messages.toString()).contains("the database file cannot be read", "the newest good one is " + good);
    }

    @Nested
    class Questions_are_written {

        @Test
        void in_every_format_the_same_to_a_file_and_to_standard_output() throws Exception {
            for (String format : List.of("json", "csv", "gift", "moodle-xml", "aiken", "apkg", "syllabus")) {
                out.reset();
                Path file = folder.resolve(format);
                assertThat(sco("questions", "--format", format)).isZero();
                assertThat(sco("questions", "--format", format, "--out", file.toString()))
                        .isZero();
                assertThat(file).as(format).hasBinaryContent(out.toByteArray());
            }
        }

        @Test
        void as_a_syllabus_in_the_order_in_which_a_newcomer_meets_the_cards() {
            assertThat(sco("questions", "--format", "syllabus")).isZero();
            List<String> lines = out.toString().lines().toList();
            assertThat(lines.getFirst()).isEqualTo("day\tcard\tfront\tanswer");
            assertThat(lines.subList(1, 16)).allMatch(line -> line.matches("1\tsco:[^\t:]+:[^\t:]+\t[^\t]+\t[^\t]+"));
            assertThat(lines.get(16)).startsWith("2\tsco:");
        }

        @Test
        void and_what_a_format_cannot_carry_is_counted_on_standard_error() {
            assertThat(sco("questions", "--format", "aiken")).isZero();
            assertThat(messages.toString().lines())
                    .anyMatch(line -> line.matches("sco: left out \\d+ typed questions: Aiken has only single choice"));
        }
    }

    @Nested
    class LintCommand {

        @Test
        void without_a_file_or_outside_of_a_pack_is_wrong_usage() {
            assertThat(sco("lint")).isEqualTo(2);
            assertThat(sco("lint", folder.toString())).isEqualTo(2);
            assertThat(messages.toString()).contains("FILE", "belongs to no pack");
            assertThat(sco("lint", folder.resolve("nowhere").toString())).isEqualTo(2);
        }

        @Test
        void tells_what_keeps_a_pack_from_loading_by_file_and_line() throws Exception {
            writePack("Where does {body} sit?", "tashkant");
            assertThat(sco("lint", folder.resolve("facts.yaml").toString())).isEqualTo(1);
            assertThat(out.toString())
                    .startsWith(folder.resolve("facts.yaml") + ":")
                    .contains("tashkant");
        }

        @Test
        void tells_which_question_breaks_which_rule() throws Exception {
            writePack("Where does {body} not sit?", "tashkent");
            assertThat(sco("lint", folder.toString())).isEqualTo(1);
            assertThat(out.toString().lines())
                    .isNotEmpty()
                    .allMatch(line -> line.matches("sco:rats-seat:place/\\w+-\\w+: unmarked-negative: stem: .*; .*"));
        }

        @Test
        void of_a_sound_pack_says_nothing_and_ends_with_0() throws Exception {
            writePack("Where does {body} sit?", "tashkent");
            assertThat(sco("lint", folder.toString())).isZero();
            assertThat(out.toString()).isEmpty();
        }

        private void writePack(String stem, String place) throws Exception {
            Files.writeString(folder.resolve("pack.yaml"), """
                    pack: sco
                    title: The SCO
                    asOf: 2009-12
                    language: en
                    source: { title: T, series: S, number: "66", publisher: P, date: 2009-12 }
                    sections: [{ id: box, title: In short }]
                    """);
            Files.writeString(
                    folder.resolve("passages.yaml"), "- { id: box.1, section: box, summary: What it says. }\n");
            Files.writeString(folder.resolve("entities.yaml"), """
                    - { id: rats, type: body, name: Anti-Terrorist Structure, article: the }
                    - { id: tashkent, type: place, name: Tashkent }
                    """);
            Files.writeString(folder.resolve("fact-types.yaml"), """
                    - { id: seat, means: Where a body sits., slots: { body: body, place: place }, closed: true }
                    """);
            Files.writeString(folder.resolve("item-models.yaml"), """
                    - { id: seat-where, facts: seat, asks: place, kind: basic, level: remember, stems: ["%s"] }
                    """.formatted(stem));
            Files.writeString(folder.resolve("facts.yaml"), """
                    - id: rats-seat
                      type: seat
                      cites: [box.1]
                      slots: { body: rats, place: %s }
                      statements: ["{body} has its seat in {place}."]
                    """.formatted(place));
        }
    }

    @Nested
    class What_cannot_be_done_ends_with_1_and_one_line {

        @Test
        void when_there_are_no_data() {
            assertThat(sco("backup", "b.zip", "--data", folder.toString())).isEqualTo(1);
            assertThat(messages.toString()).isEqualTo("sco: there are no data in %s%n".formatted(folder));
        }

        @Test
        void when_a_running_server_holds_them() throws Exception {
            Files.createFile(folder.resolve("sco.mv.db"));
            try (Held held = new DataFolder(folder).hold(Holder.SERVER)) {
                assertThat(sco("backup", "b.zip", "--data", folder.toString())).isEqualTo(1);
            }
            assertThat(messages.toString().lines())
                    .singleElement()
                    .asString()
                    .contains("running server")
                    .contains("/admin");
        }

        @Test
        void when_a_running_server_holds_the_accounts_with_the_address_of_the_page() {
            DataFolder held = new DataFolder(folder);
            try (Held hands = held.hold(Holder.SERVER)) {
                held.tellAddress("http://localhost:8291");
                for (String[] words : new String[][] {
                    {"account", "list"},
                    {"account", "role", "Aizhan", "instructor"},
                    {"account", "sign-out", "Aizhan"},
                    {"account", "remove", "Aizhan", "--yes"},
                    {"account", "add", "Aizhan", "--role", "learner", "--generate"},
                    {"account", "reset-password", "Aizhan", "--generate"}
                }) {
                    messages.reset();
                    String[] all = Stream.concat(Stream.of(words), Stream.of("--data", folder.toString()))
                            .toArray(String[]::new);
                    assertThat(sco(all)).isEqualTo(1);
                    assertThat(messages.toString()).contains("http://localhost:8291/admin/accounts");
                }
            }
        }

        @Test
        void when_another_server_serves_them() {
            try (Held held = new DataFolder(folder).hold(Holder.SERVER)) {
                assertThat(sco("run", "--data", folder.toString())).isEqualTo(1);
            }
            assertThat(messages.toString()).contains("another server", "--data");
        }

        @Test
        void when_the_data_folder_is_a_file() throws Exception {
            Path file = Files.createFile(folder.resolve("data"));
            assertThat(sco("run", "--data", file.toString())).isEqualTo(1);
            assertThat(messages.toString()).contains("is a file", "--data");
        }

        @Test
        void when_the_database_is_no_PostgreSQL() {
            assertThat(sco("run", "--database", "jdbc:oracle:thin:@x", "--data", folder.toString()))
                    .isEqualTo(1);
            assertThat(messages.toString()).contains("jdbc:postgresql://host/sco");
        }

        @Test
        void when_the_server_holds_the_data_that_questions_shall_go_into() throws Exception {
            Path file = Files.writeString(folder.resolve("items.gift"), "::t::Is it so? {T}");
            try (Held held = new DataFolder(folder).hold(Holder.SERVER)) {
                assertThat(sco("import", file.toString(), "--data", folder.toString()))
                        .isEqualTo(1);
            }
            assertThat(messages.toString()).contains("/teach/import");
        }

        @Test
        void when_the_server_holds_the_scores() {
            try (Held held = new DataFolder(folder).hold(Holder.SERVER)) {
                assertThat(sco("scores", "--class", "Spring", "--data", folder.toString()))
                        .isEqualTo(1);
            }
            assertThat(messages.toString()).contains("/teach/classes");
        }

        @Test
        void when_the_pack_does_not_exist() {
            assertThat(sco("questions", "--pack", "nowhere")).isEqualTo(1);
            assertThat(messages.toString()).contains("no pack 'nowhere'");
        }
    }

    @Test
    void help_lists_the_commands_and_ends_with_0() {
        assertThat(sco("--help")).isZero();
        assertThat(out.toString())
                .contains("run", "questions", "lint", "import", "scores", "replay", "account", "backup", "restore")
                .doesNotContain("train");
    }

    private static int sco(String... words) {
        return Commands.execute(Object.class, words);
    }
}

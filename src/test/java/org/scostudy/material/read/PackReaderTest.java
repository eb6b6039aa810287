package org.scostudy.material.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Section;
import org.scostudy.material.model.Value;

class PackReaderTest {

    @TempDir
    Path temp;

    PackFolder folder;

    @BeforeEach
    void write_a_good_pack() {
        folder = new PackFolder(temp.resolve("tiny"));
    }

    @Nested
    class A_good_pack {

        @Test
        void is_loaded_with_all_its_parts_in_the_order_of_the_files() {
            Pack pack = folder.pack();

            assertThat(pack.id()).isEqualTo("tiny");
            assertThat(pack.asOf()).isEqualTo(YearMonth.of(2009, 12));
            assertThat(pack.sections()).extracting(Section::id).containsExactly("box", "aims");
            assertThat(pack.passages().keySet()).containsExactly("box.1", "box.2", "aims.1");
            assertThat(pack.entities().keySet()).startsWith("rats", "secretariat", "tashkent");
            assertThat(pack.facts().keySet()).containsExactly("rats-seat", "china-aim");
            assertThat(pack.itemModels()).extracting(ItemModel::id).containsExactly("seat-where", "seat-gap");
            assertThat(pack.factType("seat").closed()).isTrue();
        }

        @Test
        void has_values_of_every_kind_in_the_slots_of_its_facts() {
            Pack pack = folder.pack();

            assertThat(pack.fact("china-aim").slots())
                    .containsExactly(
                            Map.entry("state", new Value.Ref(pack.entity("china"))),
                            Map.entry("words", new Value.Text("more trade")),
                            Map.entry("count", new Value.Number(new BigDecimal(2), "bodies")),
                            Map.entry("since", new Value.Date("2001-06-15")),
                            Map.entry(
                                    "bodies",
                                    new Value.Several(
                                            List.of(
                                                    new Value.Ref(pack.entity("rats")),
                                                    new Value.Ref(pack.entity("secretariat"))),
                                            false)));
        }

        @Test
        void may_give_other_words_that_count_as_a_text() {
            folder.change("facts/box.yaml", "{ text: more trade }", "{ text: more trade, also: [trade, commerce] }");

            assertThat(folder.pack().fact("china-aim").slots())
                    .extractingByKey("words")
                    .extracting(Value::accepted)
                    .isEqualTo(Set.of("more trade", "trade", "commerce"));
        }

        @Test
        void knows_the_section_of_a_fact_by_its_first_citation() {
            Pack pack = folder.pack();

            assertThat(pack.sectionOf(pack.fact("china-aim")).id()).isEqualTo("box");
        }

        @Test
        void may_begin_with_a_byte_order_mark_and_have_windows_line_ends() {
            folder.write("pack.yaml", "\uFEFF" + PackFolder.PACK.replace("\n", "\r\n"));

            assertThat(folder.pack().title()).isEqualTo("A tiny pack");
        }

        @Test
        void may_be_spread_over_many_files() {
            folder.write("entities/more.yaml", "- { id: astana, type: place, name: Astana }\n");
            folder.write("facts/aims.yaml", PackFolder.FACTS.substring(PackFolder.FACTS.indexOf("- id: china-aim")));
            folder.write("facts/box.yaml", PackFolder.FACTS.substring(0, PackFolder.FACTS.indexOf("- id: china-aim")));

            assertThat(folder.pack().facts().keySet()).containsExactly("china-aim", "rats-seat");
            assertThat(folder.pack().entities()).containsKey("astana");
        }

        @Test
        void may_lie_in_an_archive() throws Exception {
            URI archive = URI.create("jar:" + temp.resolve("packs.zip").toUri());
            try (var files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
                Path inside = Files.createDirectories(files.getPath("/questions/tiny"));
                new PackFolder(inside);
                assertThat(new PackReader().read(inside)).isInstanceOf(PackReading.Loaded.class);
            }
        }

        @Test
        void may_have_other_files_beside_its_own() {
            folder.write("notes.yaml", "anything: [")
                    .write("facts/box.yaml~", "old")
                    .write("facts/.box.yaml", "x");

            assertThat(folder.problems()).isEmpty();
        }
    }

    @Nested
    class Several_problems {

        @Test
        void are_all_reported_in_one_go_sorted_by_file_and_line() {
            folder.change("facts/box.yaml", "cites: [box.1]", "cites: [box.9]")
                    .change("facts/box.yaml", "place: tashkent", "place: tashkant")
                    .change("entities.yaml", "name: China", "nme: China")
                    .change("pack.yaml", "asOf: 2009-12", "asOf: December");

            assertThat(folder.problems())
                    .containsExactly(
                            "entities.yaml:6: the key \"name\" is missing, expected an entity to have id, type, name",
                            "entities.yaml:6: unknown key \"nme\" (did you mean \"name\"?), expected one of id, type, name,"
                                    + " article, abbreviation, aliases, adjective, partOf, confusedWith, sameAs",
                            "facts/box.yaml:3: there is no passage \"box.9\" (did you mean \"box.1\"?), expected the id of"
                                    + " a passage",
                            "facts/box.yaml:4: there is no entity \"tashkant\" (did you mean \"tashkent\"?), expected the"
                                    + " id of an entity",
                            "pack.yaml:3: \"asOf\" is \"December\", expected year and month, for example 2009-12");
        }

        @Test
        void of_one_file_do_not_bring_up_false_ones_in_others() {
            folder.change("entities.yaml", "- { id: china", "- { id: china: }}");

            assertThat(folder.problems()).hasSize(1).first().asString().startsWith("entities.yaml:6: not valid YAML");
        }
    }

    @Nested
    class A_missing_file {

        @Test
        void of_the_pack_itself_is_reported() {
            assertThat(folder.delete("pack.yaml").problems())
                    .containsExactly(
                            "pack.yaml:1: there is no such file, expected the pack's title, source and sections");
        }

        @Test
        void of_passages_is_reported() {
            assertThat(folder.delete("passages.yaml").problems())
                    .containsExactly(
                            "passages.yaml:1: there is no such file, expected the list of the reading's passages");
        }

        @Test
        void is_guessed_from_a_misspelled_name() {
            folder.write("entitys.yaml", folder.text("entities.yaml"));

            assertThat(folder.problems())
                    .containsExactly("entitys.yaml:1: a file of this name is not read, expected \"entities.yaml\"");
        }

        @Test
        void is_guessed_from_another_ending() {
            folder.write("facts/more.yml", "");

            assertThat(folder.problems())
                    .containsExactly("facts/more.yml:1: a file ending in .yml is not read, expected the ending .yaml");
        }

        @Test
        void can_be_the_whole_folder() {
            assertThat(new PackReader().read(temp.resolve("nowhere"))).isInstanceOf(PackReading.Broken.class);
        }

        @Test
        void that_is_there_but_empty_is_reported() {
            assertThat(folder.write("facts/box.yaml", "# nothing yet\n").problems())
                    .containsExactly("facts/box.yaml:1: the file is empty, expected its content, or no such file");
        }
    }

    @Nested
    class Wrong_bytes {

        @Test
        void in_another_encoding_are_reported_by_line() {
            String text = PackFolder.PASSAGES.replace("Who is", "Qui \u00eates");

            folder.write("passages.yaml", (text + "# \u00e0 \u00e9\n").getBytes(StandardCharsets.ISO_8859_1));

            assertThat(folder.problems())
                    .containsExactly(
                            "passages.yaml:2: the line is not in UTF-8, expected the file to be saved in UTF-8",
                            "passages.yaml:%d: the line is not in UTF-8, expected the file to be saved in UTF-8"
                                    .formatted(text.lines().count() + 1));
        }

        @Test
        void of_utf_16_are_recognised() {
            folder.write("passages.yaml", ("\uFEFF" + PackFolder.PASSAGES).getBytes(StandardCharsets.UTF_16LE));

            assertThat(folder.problems()).containsExactly("passages.yaml:1: the file is UTF-16, expected UTF-8");
        }

        @Test
        void that_are_control_characters_are_reported_by_line() {
            folder.change("passages.yaml", "Who is", "Who\u0000is");

            assertThat(folder.problems())
                    .containsExactly(
                            "passages.yaml:2: the control character U+0000, expected text without control characters");
        }

        @Test
        void that_are_tabs_are_reported_with_the_remedy() {
            folder.change("facts/box.yaml", "  type: seat", "\ttype: seat")
                    .change("facts/box.yaml", "cites: [box.1]", "cites:\t[box.1]");

            assertThat(folder.problems())
                    .containsExactly(
                            "facts/box.yaml:2: a tab at the start of the line, expected spaces (set your editor to insert"
                                    + " spaces for the tab key)",
                            "facts/box.yaml:3: a tab, expected spaces (set your editor to insert spaces for the tab key)");
        }
    }
}

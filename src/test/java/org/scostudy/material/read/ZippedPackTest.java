package org.scostudy.material.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.language.English;
import org.scostudy.material.files.PackFiles;
import org.scostudy.material.yaml.PackLimits;

/** A pack that comes as a zip of its folder, or whole in a single file. */
class ZippedPackTest {

    @TempDir
    Path temp;

    PackFolder tiny;

    @BeforeEach
    void a_good_pack() {
        tiny = new PackFolder(temp.resolve("tiny"));
    }

    private Map<String, byte[]> files(String prefix) {
        var files = new LinkedHashMap<String, byte[]>();
        for (String name : List.of(
                "pack.yaml",
                "passages.yaml",
                "entities.yaml",
                "fact-types.yaml",
                "facts/box.yaml",
                "item-models.yaml")) {
            files.put(prefix + name, tiny.text(name).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private Path zip(Map<String, byte[]> files) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                for (var file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
            return Files.write(temp.resolve("upload.zip"), bytes.toByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static PackReading read(Path file) {
        return new PackReader().read(PackFiles.at(file, String.valueOf(file.getFileName())));
    }

    private static List<String> problems(Path file) {
        return read(file) instanceof PackReading.Broken broken
                ? broken.problems().stream()
                        .map(problem -> problem.say(English.WORDS))
                        .toList()
                : List.of();
    }

    private void isTheSamePack(Path file) {
        assertThat(read(file)).isEqualTo(new PackReading.Loaded(tiny.pack()));
    }

    @Nested
    class A_zip {

        @Test
        void may_hold_the_files_at_its_root() {
            isTheSamePack(zip(files("")));
        }

        @Test
        void may_hold_them_in_its_only_folder() {
            isTheSamePack(zip(files("My pack/")));
        }

        @Test
        void may_hold_what_systems_add_and_what_is_no_yaml() {
            var files = files("tiny/");
            files.put("__MACOSX/tiny/._pack.yaml", new byte[] {0, 5, 22});
            files.put("tiny/.hidden/pack.yaml", new byte[] {0});
            files.put("tiny/facts/.box.yaml", new byte[] {0});
            files.put("tiny/README.md", "Read me".getBytes(StandardCharsets.UTF_8));
            files.put("tiny/more.zip", new byte[] {'P', 'K', 3, 4});
            isTheSamePack(zip(files));
        }

        @Test
        void is_told_from_others_by_what_it_holds() throws IOException {
            assertThat(PackFiles.isPack(zip(files("tiny/")))).isTrue();
            assertThat(PackFiles.isPack(zip(Map.of("collection.anki2", new byte[] {1}))))
                    .isFalse();
            assertThat(PackFiles.isPack(Files.writeString(temp.resolve("a.txt"), "PK")))
                    .isFalse();
        }

        @Test
        void that_the_pack_wrote_gives_the_same_pack_and_the_same_bytes_each_time() throws IOException {
            var one = new ByteArrayOutputStream();
            var two = new ByteArrayOutputStream();
            PackFiles.in(tiny.path()).zip("tiny", one);
            Path file = Files.write(temp.resolve("tiny.zip"), one.toByteArray());
            PackFiles.at(file, "tiny.zip").zip("tiny", two);
            isTheSamePack(file);
            assertThat(two.toByteArray()).isEqualTo(one.toByteArray());
            assertThat(PackFiles.kept(one.toByteArray()).fingerprint())
                    .isEqualTo(PackFiles.in(tiny.path()).fingerprint());
        }

        @Test
        void tells_problems_by_file_and_line() {
            var files = files("tiny/");
            files.computeIfPresent(
                    "tiny/facts/box.yaml",
                    (_, _) -> tiny.text("facts/box.yaml")
                            .replace("place: tashkent", "place: tashkant")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(problems(zip(files)))
                    .anySatisfy(problem -> assertThat(problem)
                            .startsWith(
                                    "facts/box.yaml:4: there is no entity \"tashkant\" (did you mean \"tashkent\"?)"));
        }
    }

    @Nested
    class A_hostile_zip {

        @Test
        void cannot_lead_out_of_itself() {
            for (String name : List.of("../pack.yaml", "tiny/../../facts/x.yaml", "/etc/pack.yaml", "c:\\pack.yaml")) {
                var files = files("tiny/");
                files.put(name, new byte[0]);
                assertThat(problems(zip(files)))
                        .as(name)
                        .anySatisfy(problem -> assertThat(problem).contains("leads out of the zip"));
            }
        }

        @Test
        void cannot_fill_the_memory_with_one_file_or_with_many() {
            var files = files("");
            files.put("facts/big.yaml", spaces(64 << 20));
            assertThat(problems(zip(files)))
                    .contains("facts/big.yaml:1: the file is larger than 2 MB, expected"
                            + " smaller files, for example one for each section");
            var many = files("");
            byte[] blank = spaces(PackLimits.FILE_BYTES);
            for (int i = 0; i < 20; i++) {
                many.put("facts/f" + i + ".yaml", blank);
            }
            assertThat(problems(zip(many)))
                    .anySatisfy(problem -> assertThat(problem).contains("the pack is too large"));
        }

        @Test
        void cannot_name_more_files_than_are_read() {
            var files = files("");
            for (int i = 0; i < 6_000; i++) {
                files.put("x" + i, new byte[0]);
            }
            assertThat(problems(zip(files)))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem).startsWith("upload.zip:1: the zip names too many files"));
        }

        @Test
        void is_refused_with_a_file_twice_with_two_packs_and_with_none() throws IOException {
            Path twice = zip(files("tiny/"));
            byte[] bytes = Files.readAllBytes(twice);
            String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace("entities.yaml", "passages.yaml");
            Files.write(twice, latin.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(problems(twice))
                    .anySatisfy(problem -> assertThat(problem).contains("is there twice"));

            var two = files("one/");
            two.putAll(files("two/"));
            assertThat(problems(zip(two)))
                    .containsExactly("upload.zip:1: there are several packs in the zip, expected a zip for each pack");
            assertThat(problems(zip(Map.of("a.yaml", new byte[0]))))
                    .containsExactly(
                            "upload.zip:1: there is no pack.yaml in the zip, expected pack.yaml at its root, or in its only folder");
        }

        @Test
        void may_end_anywhere() throws IOException {
            byte[] whole = Files.readAllBytes(zip(files("tiny/")));
            for (int length = 4; length < whole.length; length += 97) {
                Path cut = Files.write(temp.resolve("cut.zip"), Arrays.copyOf(whole, length));
                assertThat(problems(cut)).as("%d bytes", length).isNotEmpty();
            }
        }
    }

    @Nested
    class A_single_file {

        private String whole() {
            var text = new StringBuilder(tiny.text("pack.yaml"));
            Map.of(
                            "passages",
                            "passages.yaml",
                            "entities",
                            "entities.yaml",
                            "fact-types",
                            "fact-types.yaml",
                            "item-models",
                            "item-models.yaml",
                            "facts",
                            "facts/box.yaml")
                    .forEach((heading, file) -> text.append(heading)
                            .append(":\n")
                            .append(tiny.text(file).indent(2)));
            return text.toString();
        }

        private Path write(String text) throws IOException {
            return Files.writeString(temp.resolve("tiny.yaml"), text);
        }

        @Test
        void may_hold_a_whole_pack_under_headings() throws IOException {
            isTheSamePack(write(whole()));
        }

        @Test
        void becomes_a_zip_with_the_same_pack() throws IOException {
            var zip = new ByteArrayOutputStream();
            PackFiles.at(write(whole()), "tiny.yaml").zip("tiny", zip);
            isTheSamePack(Files.write(temp.resolve("tiny.zip"), zip.toByteArray()));
        }

        @Test
        void tells_problems_with_its_name_and_its_lines() throws IOException {
            String spoiled = whole().replace("place: tashkent", "place: tashkant");
            int line = (int)
                    spoiled.substring(0, spoiled.indexOf("tashkant")).lines().count();
            assertThat(problems(write(spoiled)))
                    .anySatisfy(
                            problem -> assertThat(problem).startsWith("tiny.yaml:" + line + ": there is no entity"));
        }

        @Test
        void is_told_which_heading_is_missing_misspelled_or_empty() throws IOException {
            assertThat(problems(write(whole().replace("\npassages:", "\npasages:"))))
                    .anySatisfy(problem -> assertThat(problem).contains("did you mean \"passages\"?"))
                    .anySatisfy(problem ->
                            assertThat(problem).startsWith("tiny.yaml:1: the heading \"passages\" is missing"));
            assertThat(problems(write(PackFolder.PACK + "passages:\n")))
                    .anySatisfy(problem -> assertThat(problem).contains("\"passages\" is nothing, expected a list"));
        }

        @Test
        void cannot_grow_from_aliases_depth_or_size() throws IOException {
            assertThat(problems(write("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")))
                    .anySatisfy(problem -> assertThat(problem).contains("anchors and aliases are not allowed"));
            assertThat(problems(write("[".repeat(100_000))))
                    .anySatisfy(problem -> assertThat(problem).contains("nested too deep"));
            assertThat(problems(Files.write(temp.resolve("huge.yaml"), spaces(8 << 20))))
                    .anySatisfy(problem -> assertThat(problem).contains("huge.yaml:1: the file is larger than 2 MB"));
        }
    }

    private static byte[] spaces(int count) {
        byte[] spaces = new byte[count];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }
}

package org.scostudy.material.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.language.English;
import org.scostudy.material.model.Pack;
import org.scostudy.material.read.PackFolder;
import org.scostudy.material.store.PackShelf.Shelved;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.material.yaml.SourceLine;

class PacksTest {

    @TempDir
    Path root;

    PackFolder tiny;
    Packs packs;
    Semaphore changes = new Semaphore(0);

    @BeforeEach
    void watch_one_good_pack() {
        tiny = new PackFolder(root.resolve("tiny"));
        packs = Packs.over(root, Duration.ofMillis(200));
        packs.onChange(changes::release);
    }

    @AfterEach
    void stop_watching() {
        packs.close();
    }

    private void awaitChange() throws InterruptedException {
        assertThat(changes.tryAcquire(20, TimeUnit.SECONDS))
                .as("a change was told")
                .isTrue();
    }

    @Nested
    class A_folder_of_packs {

        @Test
        void is_loaded_at_once() {
            assertThat(packs.all()).extracting(Pack::id).containsExactly("tiny");
            assertThat(packs.find("tiny")).isPresent();
            assertThat(packs.find("other")).isEmpty();
            assertThat(packs.broken()).isEmpty();
        }

        @Test
        void may_be_missing_and_come_later() throws Exception {
            Path later = root.resolve("later");
            try (Packs none = Packs.over(later, Duration.ofMillis(100))) {
                assertThat(none.all()).isEmpty();
                none.onChange(changes::release);

                new PackFolder(later.resolve("tiny"));

                awaitChange();
            }
        }

        @Test
        void may_hold_folders_that_are_no_packs() throws IOException {
            Files.createDirectories(root.resolve("pictures"));
            Files.writeString(root.resolve("README.md"), "# Packs");

            packs.refresh();

            assertThat(packs.broken()).isEmpty();
        }
    }

    @Nested
    class An_edit {

        @Test
        void is_noticed_without_asking() throws Exception {
            tiny.change("pack.yaml", "A tiny pack", "A changed pack");

            awaitChange();

            assertThat(packs.all()).extracting(Pack::title).containsExactly("A changed pack");
        }

        @Test
        void in_a_subfolder_is_noticed_too() throws Exception {
            tiny.change("facts/box.yaml", "near the trouble", "near the border");

            awaitChange();

            assertThat(packs.all().getFirst().fact("rats-seat").why()).contains("border");
        }

        @Test
        void that_breaks_a_pack_keeps_its_last_good_version_and_tells_the_problems() throws Exception {
            tiny.change("pack.yaml", "title: A tiny pack", "titel: A broken pack");

            awaitChange();

            assertThat(packs.all()).extracting(Pack::title).containsExactly("A tiny pack");
            assertThat(packs.broken()).containsOnlyKeys("tiny");
            assertThat(packs.broken().get("tiny")).extracting(PackProblem::line).containsOnly(1, 2);
        }

        @Test
        void that_mends_a_pack_clears_its_problems() throws Exception {
            tiny.change("pack.yaml", "title: A tiny pack", "titel: A broken pack");
            awaitChange();

            tiny.change("pack.yaml", "titel: A broken pack", "title: A mended pack");
            awaitChange();

            assertThat(packs.all()).extracting(Pack::title).containsExactly("A mended pack");
            assertThat(packs.broken()).isEmpty();
        }

        @Test
        void that_changes_nothing_is_not_told() throws IOException {
            tiny.append("pack.yaml", "# a remark\n");

            assertThat(packs.refresh()).isFalse();
        }
    }

    @Nested
    class A_broken_pack {

        @Test
        void takes_no_other_down() {
            new PackFolder(root.resolve("worse"))
                    .change("pack.yaml", "pack: tiny", "pack: worse")
                    .delete("passages.yaml");

            packs.refresh();

            assertThat(packs.all()).extracting(Pack::id).containsExactly("tiny");
            assertThat(packs.broken()).containsOnlyKeys("worse");
        }

        @Test
        void is_one_whose_id_another_has_taken() {
            new PackFolder(root.resolve("tiny-again"));

            packs.refresh();

            assertThat(packs.all()).hasSize(1);
            assertThat(packs.broken().get("tiny-again"))
                    .extracting(problem -> problem.say(English.WORDS))
                    .containsExactly(
                            "pack.yaml:1: the pack id \"tiny\" is taken by the folder tiny, expected an id of its own");
        }
    }

    @Nested
    class A_shelf_beside_the_folder {

        private final AtomicReference<Shelved> lies = new AtomicReference<>(Shelved.NOTHING);

        private Pack other() {
            Path elsewhere = root.resolveSibling(root.getFileName() + "-elsewhere");
            return new PackFolder(elsewhere)
                    .change("pack.yaml", "pack: tiny", "pack: other")
                    .pack();
        }

        private Shelved lying() {
            return Objects.requireNonNull(lies.get());
        }

        private void puts(Pack pack) {
            lies.set(new Shelved(List.of(pack), Map.of()));
        }

        @Test
        void is_noticed_by_whoever_asks_and_told_to_whoever_listens() {
            try (Packs both = Packs.over(root, this::lying)) {
                both.onChange(changes::release);
                puts(other());
                assertThat(both.all()).extracting(Pack::id).containsExactly("tiny", "other");
                assertThat(changes.tryAcquire()).isTrue();
                assertThat(both.all()).isSameAs(both.all());
                assertThat(both.folderOf("tiny")).hasValue(tiny.path());
                assertThat(both.folderOf("other")).isEmpty();
                lies.set(Shelved.NOTHING);
                assertThat(both.all()).extracting(Pack::id).containsExactly("tiny");
            }
        }

        @Test
        void stands_behind_the_folder_when_both_have_a_pack() {
            try (Packs both = Packs.over(root, this::lying)) {
                puts(tiny.change("pack.yaml", "A tiny pack", "Another").pack());
                tiny.change("pack.yaml", "Another", "A tiny pack");
                assertThat(both.all()).extracting(Pack::title).containsExactly("A tiny pack");
                assertThat(both.broken().get("tiny"))
                        .singleElement()
                        .satisfies(problem ->
                                assertThat(problem.what(English.WORDS)).contains("the folder tiny has a pack"));
            }
        }

        @Test
        void that_breaks_takes_no_other_down() {
            PackProblem problem = PackProblem.at(new SourceLine("pack.yaml", 1), "pack.unreadable", "gone");
            lies.set(new Shelved(List.of(), Map.of("other", List.of(problem))));
            try (Packs both = Packs.over(root, this::lying)) {
                assertThat(both.all()).extracting(Pack::id).containsExactly("tiny");
                assertThat(both.broken()).containsOnlyKeys("other");
            }
        }
    }

    @Nested
    class A_removed_folder {

        @Test
        void takes_its_pack_away() throws IOException {
            try (var paths = Files.walk(tiny.path())) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }

            packs.refresh();

            assertThat(packs.all()).isEmpty();
        }
    }

    @Nested
    class A_listener_that_fails {

        @Test
        void does_not_keep_the_others_from_hearing() throws Exception {
            try (Packs fragile = Packs.over(root, Duration.ofMillis(200))) {
                fragile.onChange(() -> {
                    throw new IllegalStateException("on purpose");
                });
                fragile.onChange(changes::release);

                tiny.change("pack.yaml", "A tiny pack", "A changed pack");

                awaitChange();
            }
        }
    }
}

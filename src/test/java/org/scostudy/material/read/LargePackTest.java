package org.scostudy.material.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.PackLimits;

class LargePackTest {

    @TempDir
    Path temp;

    private PackFolder folderOf(int facts) {
        var folder = new PackFolder(temp.resolve("large"));
        folder.change("fact-types.yaml", "place: place }\n  closed: true", "place: text }\n  closed: true");
        folder.write("item-models.yaml", PackFolder.ITEM_MODELS);
        int perFile = 5_000;
        for (int file = 0; file * perFile < facts; file++) {
            var text = new StringBuilder();
            for (int fact = file * perFile; fact < Math.min(facts, (file + 1) * perFile); fact++) {
                text.append("""
                        - id: fact-%1$d
                          type: seat
                          cites: [box.1]
                          slots: { body: rats, place: { text: "place number %1$d" } }
                          statements:
                            - "{body} has its headquarters in {place}."
                            - "The city of {place} hosts {body}."
                        """.formatted(fact));
            }
            folder.write("facts/box%d.yaml".formatted(file), text.toString());
        }
        folder.write("facts/box.yaml", "[]");
        return folder;
    }

    @Test
    void of_ten_thousand_facts_loads_in_little_memory() {
        PackFolder folder = folderOf(10_000);
        Pack pack = folder.pack();

        assertThat(pack.facts()).hasSize(10_000);
        assertThat(heldBy(() -> folder.pack())).isLessThan(64L * 1024 * 1024);
    }

    @Test
    void of_more_facts_than_the_limit_is_refused_with_the_limit() {
        assertThat(folderOf(PackLimits.FACTS + 10).problems())
                .containsExactly(
                        "facts/box4.yaml:1: too many of this kind in one pack, expected at most 20000 times a fact");
    }

    private static long heldBy(java.util.function.Supplier<Pack> reading) {
        long before = used();
        Pack pack = reading.get();
        long held = used() - before;
        assertThat(pack.facts()).isNotEmpty();
        return held;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

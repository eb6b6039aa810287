package org.scostudy.scenario.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.language.English;
import org.scostudy.material.store.Packs;
import org.scostudy.scenario.story.Scenario;

/** Decisions and stories on disk, edited while they are in use. */
class ScenariosTest {

    @TempDir
    Path root;

    private Packs packs;
    private Scenarios scenarios;

    @BeforeEach
    void copy_the_built_in_pack() throws IOException {
        Path from = Path.of("questions");
        try (Stream<Path> files = Files.walk(from.resolve("sco"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path to = root.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        packs = Packs.over(root);
        scenarios = new Scenarios(packs::all, () -> English.WORDS);
    }

    @AfterEach
    void close() {
        packs.close();
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = root.resolve("sco").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
        packs.refresh();
    }

    private int lineOf(String text) throws IOException {
        return Files.readAllLines(root.resolve("sco").resolve("decisions.yaml")).indexOf(text) + 1;
    }

    private List<String> problems() {
        return scenarios.broken().getOrDefault("sco", List.of()).stream()
                .map(problem -> problem.say(English.WORDS))
                .toList();
    }

    @Nested
    class Scenarios_of_a_pack {

        @Test
        void are_found_by_id() {
            Scenario first = scenarios.all().getFirst();

            assertThat(scenarios.find("sco", first.id())).contains(first);
            assertThat(scenarios.find("other", first.id())).isEmpty();
            assertThat(problems()).isEmpty();
        }
    }

    @Nested
    class An_edit {

        @Test
        void is_picked_up() throws IOException {
            scenarios.all();

            change("decisions.yaml", "title: A date for the troops", "title: A day for the bases");

            assertThat(scenarios.all())
                    .extracting(Scenario::title)
                    .anyMatch(title -> title.startsWith("A day for the bases"));
        }

        @Test
        void that_spoils_the_decisions_is_reported_with_its_place_and_keeps_the_last_good_ones() throws IOException {
            int before = scenarios.all().size();

            change("decisions.yaml", "holder: kazakhstan", "holder: kazakstan");

            assertThat(problems())
                    .isNotEmpty()
                    .allMatch(
                            problem -> problem.matches(
                                    "decisions\\.yaml:\\d+: there is no actor or a group"
                                            + " \"kazakstan\" \\(did you mean \"kazakhstan\"\\?\\), expected the id of an actor or a group"));
            assertThat(scenarios.all()).hasSize(before);
        }

        @Test
        void that_is_no_YAML_spoils_the_pack_and_loses_nothing() throws IOException {
            int before = scenarios.all().size();

            change("decisions.yaml", "topics:", "topics: [");

            assertThat(packs.broken().get("sco")).isNotEmpty();
            assertThat(scenarios.all()).hasSize(before);
        }

        @Test
        void that_leaves_an_interest_without_a_passage_is_reported() throws IOException {
            change(
                    "decisions.yaml",
                    "cites: [economy.1]\n    text: The Chinese leadership",
                    "cites: []\n    text: The Chinese leadership");

            assertThat(problems())
                    .singleElement()
                    .asString()
                    .endsWith("\"cites\" names nothing that exists, expected at least one");
        }

        @Test
        void that_lets_a_twist_bring_what_is_in_the_draft_is_reported() throws IOException {
            change("decisions.yaml", "adds: [sweetener-from-beijing]", "adds: [tariff-free-trade]");

            assertThat(problems())
                    .contains("decisions.yaml:" + lineOf("proposals:")
                            + ": the twist money-from-beijing brings \"tariff-free-trade\", which the proposal"
                            + " free-trade-zone has from the start, expected a clause that is not in the draft");
        }

        @Test
        void that_lets_pass_what_a_fact_leaves_no_room_for_is_reported() throws IOException {
            change(
                    "decisions.yaml",
                    "matter: forces-on-soil\n    side: against\n    strength: vital\n    concerns: host",
                    "matter: forces-on-soil\n    side: against\n    strength: slight\n    concerns: host");

            assertThat(problems())
                    .anyMatch(
                            problem -> problem.contains("passes, against the facts: military-authorisation-unlikely"));
        }

        @Test
        void that_makes_a_member_table_what_it_is_against_is_reported() throws IOException {
            change(
                    "decisions.yaml",
                    "sponsors: [china]\n    hosts: [uzbekistan]",
                    "sponsors: [kazakhstan]\n    hosts: [uzbekistan]");

            assertThat(problems())
                    .singleElement()
                    .asString()
                    .contains("the proposal railway is against the interests of kazakhstan");
        }
    }
}

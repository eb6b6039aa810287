package org.scostudy.stories.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.material.store.Packs;
import org.scostudy.stories.draft.ProposalDraft;
import org.scostudy.stories.draft.Proposals;

/** A reading whose organisation has two hundred members and more. */
class LargeCouncilTest {

    private static final int MORE = 200;

    @TempDir
    Path folder;

    private void write() throws IOException {
        Path from = Path.of("questions/sco");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve("sco").resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        StringBuilder states = new StringBuilder();
        StringBuilder actors = new StringBuilder("actors:\n");
        for (int number = 1; number <= MORE; number++) {
            states.append("- { id: land-%d, type: land, name: Land %d }\n".formatted(number, number));
            actors.append("  - { id: land-%d, standing: member }\n".formatted(number));
        }
        Files.writeString(folder.resolve("sco/entities/lands.yaml"), states);
        Path decisions = folder.resolve("sco/decisions.yaml");
        Files.writeString(decisions, Files.readString(decisions).replaceFirst("actors:\n", actors.toString()));
    }

    @Test
    void is_asked_about_a_proposal_as_any_other_and_who_would_crowd_the_table_is_told() throws IOException {
        write();
        try (Packs packs = Packs.over(folder);
                WritersDesk desk = new WritersDesk(packs)) {
            ProposalDraft draft = Proposals.of("withdrawal-clause");
            StoryRow row = desk.proposing.begin(desk.ada, "sco", draft);

            assertThat(desk.proposals.outlook(row, draft))
                    .hasValueSatisfying(
                            outlook -> assertThat(outlook.hearing().stances()).hasSizeGreaterThan(MORE));
            assertThat(desk.proposing.publish(desk.ada, row.number(), 1)).isEmpty();
            List<String> everybody =
                    desk.scenarios.decisions("sco").orElseThrow().members();
            ProposalDraft crowd = new ProposalDraft(
                    draft.id(),
                    draft.topic(),
                    draft.title(),
                    draft.brief(),
                    draft.aim(),
                    everybody.subList(0, 50),
                    draft.hosts(),
                    draft.clauses(),
                    draft.remedies(),
                    draft.seats(),
                    draft.guests(),
                    draft.twists(),
                    draft.cites(),
                    draft.facts(),
                    draft.reported(),
                    draft.reportedCites(),
                    List.of(),
                    List.of(),
                    List.of());

            assertThat(desk.proposals.of(row, crowd))
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.said().key()).isEqualTo("stories.lack.crowd"));
        }
    }
}

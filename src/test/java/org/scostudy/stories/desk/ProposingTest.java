package org.scostudy.stories.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.negotiation.Dossier;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.stories.draft.ProposalDifference;
import org.scostudy.stories.draft.ProposalDraft;
import org.scostudy.stories.draft.ProposalFile;
import org.scostudy.stories.draft.Proposals;
import org.scostudy.stories.draft.Remark;

class ProposingTest {

    private static final String KNOWN =
            BuiltIn.DECISIONS.proposals().keySet().iterator().next();

    private final WritersDesk desk = new WritersDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    static List<String> proposals() {
        return List.copyOf(BuiltIn.DECISIONS.proposals().keySet());
    }

    private StoryRow begun(ProposalDraft draft) {
        return desk.proposing.begin(desk.ada, "sco", draft);
    }

    private List<String> remarks(ProposalDraft draft) {
        return desk.proposals.of(begun(draft), draft).stream()
                .map(Remark::said)
                .map(said -> said.key())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void one_of_the_pack_goes_through_the_editor_and_back(String id) {
        ProposalDraft draft = Proposals.of(id);

        ProposalFile.Read read = ProposalFile.read("a.yaml", ProposalFile.write(draft));

        assertThat(read.leftOut()).isEmpty();
        assertThat(read.proposal()).isEqualTo(draft);
        assertThat(ProposalDifference.between(draft, draft)).isEmpty();
    }

    @Nested
    class A_proposal_that_is_published {

        @Test
        void gives_scenarios_and_drafting_games_that_are_decided_by_what_it_brings_along() {
            ProposalDraft draft = Proposals.of(KNOWN);
            StoryRow row = begun(draft);

            assertThat(desk.proposing.publish(desk.ada, row.number(), 1)).isEmpty();

            List<Scenario> found = desk.scenarios.all().stream()
                    .filter(scenario -> scenario.pack().equals("sco@7"))
                    .toList();
            assertThat(found).isNotEmpty();
            Dossier dossier = desk.scenarios.dossier(found.getFirst()).orElseThrow();
            assertThat(dossier.proposal().title()).isEqualTo("Copied");
            assertThat(desk.scenarios.find("sco@7", found.getFirst().id())).isPresent();
        }

        @Test
        void changes_nothing_for_the_pack_and_those_who_do_not_meet_it() {
            String matter = BuiltIn.DECISIONS.matters().keySet().iterator().next();
            ProposalDraft draft = Proposals.of(KNOWN);
            StoryRow row = begun(draft);
            ProposalDraft more = draft.named(row.name())
                    .bringing(
                            List.of(),
                            List.of(),
                            List.of(Proposals.interest("mine", "russia", matter, "for", "slight")));
            desk.proposing.save(desk.ada, row.number(), 1, more);
            desk.proposing.publish(desk.ada, row.number(), 2);

            assertThat(desk.scenarios.decisions("sco").orElseThrow()).isEqualTo(BuiltIn.DECISIONS);
        }

        @Test
        void can_be_retired_and_comes_to_nobody_new() {
            StoryRow row = begun(Proposals.of(KNOWN));
            desk.proposing.publish(desk.ada, row.number(), 1);
            String scenario = desk.scenarios.all().stream()
                    .filter(each -> each.pack().equals("sco@7"))
                    .findFirst()
                    .orElseThrow()
                    .id();

            desk.proposing.retire(desk.ada, row.number());

            assertThat(desk.scenarios.all()).noneMatch(each -> each.pack().equals("sco@7"));
            assertThat(desk.scenarios.handedOut("sco@7", scenario)).isPresent();
        }
    }

    @Test
    void a_clause_of_its_own_is_minded_by_whom_its_author_says() {
        ProposalDraft draft = new ProposalDraft(
                "",
                "anti-western-clause",
                "A list of the bases",
                "A sheet is handed round.",
                "a list",
                List.of("russia"),
                List.of(),
                List.of("timetable-for-withdrawal", "own"),
                List.of(),
                List.of("chair"),
                List.of(),
                List.of("storm-of-criticism"),
                List.of("intro.1"),
                List.of("intro-astana-demand"),
                "It is told.",
                List.of("intro.1"),
                List.of(new ProposalDraft.MatterDraft("counting", "counts the troops of others")),
                List.of(Proposals.clause("own", "counting")),
                List.of(Proposals.interest("no", "tajikistan", "counting", "against", "vital")));
        StoryRow row = begun(draft);

        assertThat(desk.proposals.of(row, draft)).isEmpty();
        assertThat(desk.proposals.outlook(row, draft)).hasValueSatisfying(outlook -> {
            assertThat(outlook.hearing().objectors()).contains("tajikistan");
            assertThat(outlook.turning()).isPositive();
        });
    }

    @Nested
    class What_cannot_be_negotiated_is_said_in_words {

        @Test
        void a_clause_that_touches_nothing() {
            ProposalDraft draft = Proposals.saying(Proposals.of(KNOWN), List.of("bare"))
                    .bringing(List.of(), List.of(Proposals.clause("bare", "")), List.of());

            assertThat(remarks(draft)).containsExactly("stories.lack.clause.matters");
        }

        @Test
        void interests_that_contradict_each_other() {
            ProposalDraft draft = Proposals.of(KNOWN)
                    .bringing(
                            List.of(new ProposalDraft.MatterDraft("new-matter", "something new")),
                            List.of(),
                            List.of(
                                    Proposals.interest("one", "russia", "new-matter", "for", "clear"),
                                    Proposals.interest("other", "russia", "new-matter", "against", "vital")));

            assertThat(remarks(draft)).containsExactly("stories.lack.interest.contradicts");
        }

        @Test
        void an_interest_that_contradicts_the_reading() {
            var known = BuiltIn.DECISIONS.interests().values().stream()
                    .filter(interest -> interest.when() == null)
                    .findFirst()
                    .orElseThrow();
            String side = known.side().name().equals("FOR") ? "against" : "for";
            ProposalDraft draft = Proposals.of(KNOWN)
                    .bringing(
                            List.of(),
                            List.of(),
                            List.of(Proposals.interest("mine", known.holder(), known.matter(), side, "clear")));

            assertThat(remarks(draft)).containsExactly("stories.lack.interest.against-pack");
        }

        @Test
        void a_text_that_nothing_can_save() {
            ProposalDraft draft = new ProposalDraft(
                    "copied",
                    Proposals.of(KNOWN).topic(),
                    "Doomed",
                    "A sheet.",
                    "everything",
                    List.of("russia"),
                    List.of(),
                    List.of("doom"),
                    List.of(),
                    List.of("chair"),
                    List.of(),
                    Proposals.of(KNOWN).twists(),
                    List.of("intro.1"),
                    Proposals.of(KNOWN).facts(),
                    "It is told.",
                    List.of("intro.1"),
                    List.of(new ProposalDraft.MatterDraft("new-matter", "something new")),
                    List.of(Proposals.clause("doom", "new-matter")),
                    List.of(Proposals.interest("no", "kazakhstan", "new-matter", "against", "vital")));

            assertThat(remarks(draft)).contains("stories.lack.nothing-passes");
        }

        @Test
        void a_text_that_nobody_minds() {
            ProposalDraft draft = new ProposalDraft(
                    "copied",
                    Proposals.of(KNOWN).topic(),
                    "Harmless",
                    "A sheet.",
                    "peace",
                    List.of("russia"),
                    List.of(),
                    List.of("calm"),
                    List.of(),
                    List.of("chair"),
                    List.of(),
                    List.of("conference-again"),
                    List.of("intro.1", "west.3"),
                    List.of("west-sco-afghanistan-wish"),
                    "It is told.",
                    List.of("intro.1"),
                    List.of(new ProposalDraft.MatterDraft("new-matter", "something new")),
                    List.of(Proposals.clause("calm", "new-matter")),
                    List.of());

            assertThat(remarks(draft)).contains("stories.lack.everything-passes");
        }

        @Test
        void one_that_is_only_begun_says_all_that_it_lacks_and_is_kept() {
            StoryRow row = begun(ProposalDraft.titled("Only a title"));

            assertThat(desk.proposing.publish(desk.ada, row.number(), 1)).hasSizeGreaterThan(5);
            assertThat(desk.proposing.open(desk.bob, row.number()).draft().title())
                    .isEqualTo("Only a title");
        }
    }

    @Test
    void where_everybody_stands_is_seen_while_much_is_still_to_be_written() {
        ProposalDraft begun = ProposalDraft.titled("Half");
        ProposalDraft half = new ProposalDraft(
                begun.id(),
                "",
                begun.title(),
                "",
                "",
                List.of("russia"),
                List.of(),
                Proposals.of(KNOWN).clauses(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        StoryRow row = begun(half);

        assertThat(desk.proposals.outlook(row, half))
                .hasValueSatisfying(outlook -> assertThat(outlook.hearing().stances())
                        .hasSize(BuiltIn.DECISIONS.members().size()));
    }
}

package org.scostudy.stories.draft;

import java.util.List;
import java.util.stream.Stream;

/**
 * A proposal as far as it is written, with the clauses, matters and interests that it brings along. What is not said yet is
 * empty.
 *
 * @param clauses ids of what it says, of the pack's or its own; the first one carries the aim
 * @param remedies ids of clauses that a redraft may put in
 * @param reported what the reading says of the matter, with its passages
 */
public record ProposalDraft(
        String id,
        String topic,
        String title,
        String brief,
        String aim,
        List<String> sponsors,
        List<String> hosts,
        List<String> clauses,
        List<String> remedies,
        List<String> seats,
        List<String> guests,
        List<String> twists,
        List<String> cites,
        List<String> facts,
        String reported,
        List<String> reportedCites,
        List<MatterDraft> ownMatters,
        List<ClauseDraft> ownClauses,
        List<InterestDraft> ownInterests) {

    /** Something that clauses can touch. */
    public record MatterDraft(String id, String text) {}

    /** @param instead id of the clause that it is a milder form of; empty for none */
    public record ClauseDraft(
            String id,
            String text,
            List<String> matters,
            int weight,
            String instead,
            String dropping,
            String adding,
            List<String> cites) {
        public ClauseDraft {
            matters = List.copyOf(matters);
            cites = List.copyOf(cites);
        }
    }

    /**
     * @param side {@code for} or {@code against}
     * @param strength {@code slight}, {@code clear} or {@code vital}
     * @param when id of the circumstance in which it counts; empty for always
     * @param concerns {@code host} where it counts only on one's own soil; empty otherwise
     * @param basis {@code inferred} where the passages do not state it; empty otherwise
     */
    public record InterestDraft(
            String id,
            String holder,
            String matter,
            String side,
            String strength,
            String when,
            String concerns,
            List<String> easedBy,
            String basis,
            String text,
            List<String> cites) {
        public InterestDraft {
            easedBy = List.copyOf(easedBy);
            cites = List.copyOf(cites);
        }
    }

    public ProposalDraft {
        sponsors = List.copyOf(sponsors);
        hosts = List.copyOf(hosts);
        clauses = List.copyOf(clauses);
        remedies = List.copyOf(remedies);
        seats = List.copyOf(seats);
        guests = List.copyOf(guests);
        twists = List.copyOf(twists);
        cites = List.copyOf(cites);
        facts = List.copyOf(facts);
        reportedCites = List.copyOf(reportedCites);
        ownMatters = List.copyOf(ownMatters);
        ownClauses = List.copyOf(ownClauses);
        ownInterests = List.copyOf(ownInterests);
    }

    public static ProposalDraft titled(String title) {
        return new ProposalDraft(
                "",
                "",
                title,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("chair"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Under another id, which also begins the ids of all that it brings along. */
    public ProposalDraft named(String other) {
        return with(other, clauses, remedies, ownMatters, ownClauses, ownInterests);
    }

    /** With other things of its own. */
    public ProposalDraft bringing(List<MatterDraft> matters, List<ClauseDraft> clauses, List<InterestDraft> interests) {
        return with(id, this.clauses, remedies, matters, clauses, interests);
    }

    public ProposalDraft saying(List<String> clauses, List<String> remedies) {
        return with(id, clauses, remedies, ownMatters, ownClauses, ownInterests);
    }

    private ProposalDraft with(
            String id,
            List<String> clauses,
            List<String> remedies,
            List<MatterDraft> ownMatters,
            List<ClauseDraft> ownClauses,
            List<InterestDraft> ownInterests) {
        return new ProposalDraft(
                id,
                topic,
                title,
                brief,
                aim,
                sponsors,
                hosts,
                clauses,
                remedies,
                seats,
                guests,
                twists,
                cites,
                facts,
                reported,
                reportedCites,
                ownMatters,
                ownClauses,
                ownInterests);
    }

    /** An id for something more that it brings along. */
    public String newId(String kind) {
        int number = 1;
        while (taken(id + "-" + kind + "-" + number)) {
            number++;
        }
        return id + "-" + kind + "-" + number;
    }

    private boolean taken(String id) {
        return Stream.of(
                        ownMatters.stream().map(MatterDraft::id),
                        ownClauses.stream().map(ClauseDraft::id),
                        ownInterests.stream().map(InterestDraft::id))
                .flatMap(ids -> ids)
                .anyMatch(id::equals);
    }
}

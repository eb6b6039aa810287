package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.stories.draft.ProposalDraft.ClauseDraft;
import org.scostudy.stories.draft.ProposalDraft.InterestDraft;

/** What a proposal lacks before anybody can be asked about it, and what of it contradicts itself. */
public final class ProposalGaps {

    /** More seats than these tell nothing new. */
    private static final int MOST_SEATED = 12;

    private final ProposalDraft draft;
    private final Decisions pack;
    private final List<Remark> found = new ArrayList<>();

    private ProposalGaps(ProposalDraft draft, Decisions pack) {
        this.draft = draft;
        this.pack = pack;
    }

    /** All of them; those of a clause or an interest name its id where those of a story name a step. */
    public static List<Remark> of(ProposalDraft draft, Decisions pack) {
        var gaps = new ProposalGaps(draft, pack);
        gaps.frame();
        draft.ownMatters().forEach(matter -> gaps.need(matter.id(), matter.text(), "stories.lack.matter"));
        draft.ownClauses().forEach(gaps::clause);
        draft.ownInterests().forEach(gaps::interest);
        gaps.contradictions();
        return gaps.found;
    }

    private void frame() {
        need(null, draft.title(), "stories.lack.title");
        need(null, draft.topic(), "stories.lack.topic");
        need(null, draft.brief(), "stories.lack.brief");
        need(null, draft.aim(), "stories.lack.aim");
        need(null, draft.sponsors(), "stories.lack.sponsors");
        need(null, draft.clauses(), "stories.lack.clauses");
        need(null, draft.seats(), "stories.lack.seats");
        need(null, draft.twists(), "stories.lack.twists");
        need(null, draft.cites(), "stories.lack.cites");
        need(null, draft.facts(), "stories.lack.facts");
        need(null, draft.reported(), "stories.lack.reported");
        need(null, draft.reportedCites(), "stories.lack.reported-cites");
        for (List<String> seated : List.of(draft.sponsors(), draft.hosts(), draft.seats())) {
            if (seated.size() > MOST_SEATED) {
                found.add(Remark.of(null, "stories.lack.crowd", MOST_SEATED));
            }
        }
        Map<String, Integer> weights = draft.ownClauses().stream()
                .collect(Collectors.toMap(ClauseDraft::id, ClauseDraft::weight, (one, _) -> one));
        boolean aims = draft.clauses().stream().anyMatch(id -> {
            Clause known = pack.clauses().get(id);
            return weights.getOrDefault(id, known == null ? 0 : known.weight()) > 0;
        });
        if (!draft.clauses().isEmpty() && !aims) {
            found.add(Remark.of(null, "stories.lack.weight"));
        }
    }

    private void clause(ClauseDraft clause) {
        need(clause.id(), clause.text(), "stories.lack.clause.text");
        need(clause.id(), clause.matters(), "stories.lack.clause.matters");
        need(clause.id(), clause.dropping(), "stories.lack.clause.dropping");
        need(clause.id(), clause.adding(), "stories.lack.clause.adding");
        need(clause.id(), clause.cites(), "stories.lack.clause.cites");
        if (clause.instead().equals(clause.id())) {
            found.add(Remark.of(clause.id(), "stories.lack.clause.itself"));
        }
    }

    private void interest(InterestDraft interest) {
        need(interest.id(), interest.holder(), "stories.lack.interest.holder");
        need(interest.id(), interest.matter(), "stories.lack.interest.matter");
        need(interest.id(), interest.side(), "stories.lack.interest.side");
        need(interest.id(), interest.strength(), "stories.lack.interest.strength");
        need(interest.id(), interest.text(), "stories.lack.interest.text");
        need(interest.id(), interest.cites(), "stories.lack.interest.cites");
    }

    private record Wanted(String holder, String matter, String when) {}

    /** Nobody can want a thing and not want it, in the same circumstances. */
    private void contradictions() {
        Map<Wanted, String> sides = new HashMap<>();
        pack.interests()
                .values()
                .forEach(interest -> sides.merge(
                        new Wanted(interest.holder(), interest.matter(), String.valueOf(interest.when())),
                        word(interest.side()),
                        ProposalGaps::both));
        for (InterestDraft interest : draft.ownInterests()) {
            if (interest.holder().isEmpty()
                    || interest.matter().isEmpty()
                    || interest.side().isEmpty()) {
                continue;
            }
            var wanted = new Wanted(
                    interest.holder(),
                    interest.matter(),
                    interest.when().isEmpty() ? String.valueOf((Object) null) : interest.when());
            String before = sides.merge(wanted, interest.side(), ProposalGaps::both);
            if (before.equals(BOTH)) {
                boolean own = draft.ownInterests().stream()
                        .anyMatch(other -> !other.id().equals(interest.id())
                                && other.holder().equals(interest.holder())
                                && other.matter().equals(interest.matter())
                                && other.when().equals(interest.when())
                                && !other.side().equals(interest.side()));
                found.add(Remark.of(
                        interest.id(),
                        own ? "stories.lack.interest.contradicts" : "stories.lack.interest.against-pack"));
            }
        }
    }

    private static final String BOTH = "both";

    private static String both(String one, String other) {
        return one.equals(other) ? one : BOTH;
    }

    private static String word(Enum<?> side) {
        return side.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void need(@Nullable String of, String text, String key) {
        if (text.isBlank()) {
            found.add(Remark.of(of, key));
        }
    }

    private void need(@Nullable String of, List<String> texts, String key) {
        if (texts.isEmpty()) {
            found.add(Remark.of(of, key));
        }
    }
}

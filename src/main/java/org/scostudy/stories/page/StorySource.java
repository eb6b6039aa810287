package org.scostudy.stories.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Passage;
import org.scostudy.material.model.Section;
import org.scostudy.material.model.Template;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.stories.draft.Beginning;
import org.scostudy.text.Folded;

/** What the reading and its decision model offer to whoever writes, in words to choose by. */
record StorySource(Pack pack, Decisions decisions) {

    String passage(String id) {
        Passage passage = pack.passages().get(id);
        return passage == null ? id : id + ": " + Beginning.of(passage.summary());
    }

    String whole(String id) {
        Passage passage = pack.passages().get(id);
        return passage == null ? id : passage.summary();
    }

    /** Whether a passage holds all these words, wherever they stand in it. */
    boolean holds(String id, String sought) {
        Passage passage = pack.passages().get(id);
        if (passage == null) {
            return id.contains(sought);
        }
        String title = pack.sections().stream()
                .filter(section -> section.id().equals(passage.section()))
                .map(Section::title)
                .collect(Collectors.joining());
        String text = Folded.of(id + " " + title + " " + passage.summary());
        return Folded.words(sought).stream().allMatch(text::contains);
    }

    String fact(String id) {
        Fact fact = pack.facts().get(id);
        return fact == null || fact.statements().isEmpty()
                ? id
                : Template.parse(fact.statements().getFirst()).pieces(fact.slots()).stream()
                        .map(Template.Piece::text)
                        .collect(Collectors.joining());
    }

    String topic(String id) {
        Decisions.Topic topic = decisions.topics().get(id);
        return topic == null ? id : topic.title();
    }

    String actor(String id) {
        Entity entity = pack.entities().get(id);
        return entity == null ? id : entity.name();
    }

    String proposal(String id) {
        Decisions.Proposal proposal = decisions.proposals().get(id);
        return proposal == null ? id : plain(proposal.title());
    }

    String clause(String id) {
        Clause clause = decisions.clauses().get(id);
        return clause == null ? id : plain(clause.text());
    }

    String circumstance(String id) {
        return decisions.circumstances().getOrDefault(id, id);
    }

    /** Those of the proposal first, then the milder forms of these and what a redraft may put in, then all others. */
    List<String> clausesFor(String id) {
        Map<String, Boolean> order = new LinkedHashMap<>();
        Decisions.Proposal proposal = decisions.proposals().get(id);
        if (proposal != null) {
            proposal.clauses().forEach(clause -> order.put(clause, true));
            decisions.clauses().values().stream()
                    .filter(clause -> proposal.clauses().contains(String.valueOf(clause.instead())))
                    .forEach(clause -> order.put(clause.id(), true));
            proposal.remedies().forEach(clause -> order.put(clause, true));
        }
        decisions.clauses().keySet().forEach(clause -> order.put(clause, true));
        return List.copyOf(order.keySet());
    }

    private static String plain(String text) {
        return text.replace("{host}", "…").replace("{sponsor}", "…");
    }
}

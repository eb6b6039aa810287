package org.scostudy.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Rank;
import org.scostudy.study.queue.LearningPath;

/**
 * The facts of a reading in the order in which its cards are met, and where a learner stands on it.
 *
 * @param here the fact that comes next; absent when all were met
 */
record FactPath(@Nullable String here, List<Stage> stages) {

    /**
     * Facts of one rank.
     *
     * @param days about how many days its cards take that were not met; absent for those who take no new cards
     */
    record Stage(
            Rank rank,
            Standing standing,
            int cardsLeft,
            @Nullable Integer days,
            List<String> facts) {}

    /** @param statements of all facts, by their ids; those that no card keeps in memory have no place on the path */
    static FactPath of(List<LearningPath.Part> parts, Map<String, Guide.Statement> statements) {
        List<Stage> stages = new ArrayList<>();
        String here = null;
        for (LearningPath.Part part : parts) {
            List<Guide.Statement> facts = part.facts().stream()
                    .map(statements::get)
                    .filter(Objects::nonNull)
                    .filter(fact -> !fact.cards().isEmpty())
                    .toList();
            if (here == null) {
                here = facts.stream()
                        .filter(fact -> fact.mastery() == Mastery.NEW)
                        .map(Guide.Statement::id)
                        .findFirst()
                        .orElse(null);
            }
            stages.add(new Stage(
                    part.rank(),
                    Standing.of(facts.stream().map(Guide.Statement::mastery).toList()),
                    part.cardsLeft(),
                    part.days(),
                    facts.stream().map(Guide.Statement::id).toList()));
        }
        return new FactPath(here, stages);
    }
}

package org.scostudy.classroom.work;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What an assignment asks for. Names of types and components stand in the database. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Work.Study.class, name = "study"),
    @JsonSubTypes.Type(value = Work.Quiz.class, name = "quiz"),
    @JsonSubTypes.Type(value = Work.Scenario.class, name = "scenario"),
    @JsonSubTypes.Type(value = Work.Summit.class, name = "summit")
})
public sealed interface Work {

    /**
     * Know the cards of these sections.
     *
     * @param sections ids of the bank's sections
     * @param retention the share of the cards, 0 to 1, that must be known: predicted to be recalled today
     */
    record Study(List<String> sections, double retention) implements Work {
        public Study {
            sections = List.copyOf(sections);
        }
    }

    /** @param plan the quiz as its builder describes it, in JSON */
    record Quiz(String plan) implements Work {}

    /** @param scenario id of a scenario of the pack */
    record Scenario(String scenario) implements Work {}

    /**
     * Take part in a live summit. It is opened elsewhere, and gives marks when it ends.
     *
     * @param summit its id
     * @param code by which seats are taken
     */
    record Summit(String summit, String code) implements Work {}
}

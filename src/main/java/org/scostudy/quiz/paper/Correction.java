package org.scostudy.quiz.paper;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is done about a faulty question of a paper, for everybody who sits it. Names stand in the database. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "correction")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Correction.Accept.class, name = "accept"),
    @JsonSubTypes.Type(value = Correction.Drop.class, name = "drop"),
    @JsonSubTypes.Type(value = Correction.FullPoints.class, name = "full-points")
})
public sealed interface Correction {

    /**
     * Another answer is right too.
     *
     * @param answer the words of an option, "true" or "false", a number, or what may be typed
     */
    record Accept(String answer) implements Correction {}

    /** The question counts for nobody. */
    record Drop() implements Correction {}

    /** Everybody gets all its points, also who gave no answer. */
    record FullPoints() implements Correction {}
}

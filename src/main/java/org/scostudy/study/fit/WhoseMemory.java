package org.scostudy.study.fit;

/** Whose memory a learner's reviews follow. */
public sealed interface WhoseMemory {

    /** That of most people, until there are enough answers. */
    record Usual(int enoughAnswers) implements WhoseMemory {}

    /** That of most people: the learner's own answers say nothing better. */
    record NoBetter(int answers) implements WhoseMemory {}

    /** The learner's own as it is elsewhere, until there are enough answers of this pack. */
    record OfAll(int enoughAnswers) implements WhoseMemory {}

    /** The learner's own. */
    record Own(int answers) implements WhoseMemory {}

    /** That of most people, because the learner wants it so. */
    record Declined() implements WhoseMemory {}
}

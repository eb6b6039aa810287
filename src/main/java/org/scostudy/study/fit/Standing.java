package org.scostudy.study.fit;

/** Whose memory a learner's reviews follow. */
public sealed interface Standing {

    /** That of most people, until there are enough answers. */
    record Usual(int enoughAnswers) implements Standing {}

    /** That of most people: the learner's own answers say nothing better. */
    record NoBetter(int answers) implements Standing {}

    /** The learner's own. */
    record Own(int answers) implements Standing {}

    /** That of most people, because the learner wants it so. */
    record Declined() implements Standing {}
}

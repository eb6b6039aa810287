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

    /**
     * That of people who learn together with the learner, until the learner's own answers say something better.
     *
     * @param people how many let their answers be used
     * @param answers of the learner's own that said nothing better; 0 while there are too few
     */
    record OfGroup(int people, int answers) implements WhoseMemory {}

    /** That of most people, because the learner does not want that of so many who learn together with them. */
    record GroupDeclined(int people) implements WhoseMemory {}

    /** That of most people, because the learner wants it so. */
    record Declined() implements WhoseMemory {}
}

package org.scostudy.quiz.item;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do at a question of an attempt, as it is kept with the attempt: options and items stand in the order
 * in which they are shown, and their ids say only where they stand. Each kind says in its own file which form an answer
 * has, how it is scored, and how it is said in words; learners read the rules of scoring under "How it is scored".
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "task")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Choose.class, name = "choose"),
    @JsonSubTypes.Type(value = ChooseAll.class, name = "choose-all"),
    @JsonSubTypes.Type(value = Judge.class, name = "judge"),
    @JsonSubTypes.Type(value = Write.class, name = "write"),
    @JsonSubTypes.Type(value = WriteAmount.class, name = "amount"),
    @JsonSubTypes.Type(value = Match.class, name = "match"),
    @JsonSubTypes.Type(value = Sort.class, name = "sort"),
    @JsonSubTypes.Type(value = Find.class, name = "find"),
    @JsonSubTypes.Type(value = SayIt.class, name = "recall"),
    @JsonSubTypes.Type(value = WriteEssay.class, name = "essay")
})
public sealed interface Task
        permits Choose, ChooseAll, Judge, Write, WriteAmount, Match, Sort, Find, SayIt, WriteEssay {

    record Option(
            String id, String text, boolean right, @Nullable String feedback) {}

    record Named(String id, String text) {}

    /**
     * What is shown to answer with.
     *
     * @param options to choose from
     * @param left what gets one of {@code right}
     * @param items to bring into order
     */
    record Shown(List<Named> options, List<Named> left, List<Named> right, List<Named> items) {
        static final Shown NOTHING = new Shown(List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Refuses an answer that does not have the form which the task asks for.
     *
     * @throws org.scostudy.account.BadRequest that says what is wrong
     */
    void check(Answer answer);

    /** The answer has the form that {@link #check} asks for. */
    Score score(Answer answer);

    /**
     * The right answer, in the form in which learners answer.
     *
     * @param key in words
     */
    Answer right(String key);

    /** An answer in words. */
    String say(Answer answer);

    /** The right answer in words. */
    default String sayRight(String key) {
        return key;
    }

    default Shown shown() {
        return Shown.NOTHING;
    }

    /** The options with what is right about them; empty for tasks without. */
    default List<Option> offered() {
        return List.of();
    }

    /** What was chosen, each under the name that its markup is kept by; empty where an answer is plain text. */
    default List<Named> parts(Answer answer) {
        return List.of();
    }

    /** The same, everything in another order. */
    default Task reordered(NewOrder order) {
        return this;
    }

    /** The same with another answer as its key, the words of which are given; empty where there is no such thing. */
    default Optional<Task> accepting(String answer) {
        return Optional.empty();
    }

    /** Whether an answer says what its learner remembers of the question's cards. */
    default boolean isEvidence() {
        return !markedByPerson();
    }

    /** Whether a person says what an answer earns, later; until then it has earned nothing. */
    default boolean markedByPerson() {
        return false;
    }

    /** The points that it is worth on a paper until somebody says otherwise. */
    default double usualPoints() {
        return 1;
    }

    /** How the right answer stands on an answer sheet: letters of options, else words. */
    default String onSheet(String key) {
        return sayRight(key);
    }
}

package org.scostudy.summit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Citation;

/** What the page is told, as JSON. Fields that do not apply are null. */
final class Shown {

    record Named(String id, String name) {}

    record Play(
            String id,
            String scenario,
            String title,
            String topic,
            String topicTitle,
            String origin,
            @Nullable Named role,
            String brief,
            List<Citation> citations,
            String state,
            int score,
            int outOf,
            Step step,
            List<Turn> history,
            @Nullable Debrief debrief,
            String back) {}

    record Step(
            String id,
            String kind,
            String situation,
            List<Citation> citations,
            @Nullable Hearing table,
            @Nullable String question,
            @Nullable List<Named> members,
            @Nullable List<Option> choices,
            @Nullable Outcome outcome) {}

    record Option(String id, String label) {}

    record Hearing(
            String title,
            Named sponsor,
            @Nullable Named host,
            List<String> circumstances,
            List<Clause> clauses,
            @Nullable List<Stance> stances,
            @Nullable List<Stance> guests,
            @Nullable Outcome outcome) {}

    record Clause(String id, String text, List<Citation> citations) {}

    record Stance(String member, String name, String kind, boolean reservations, List<Reason> reasons) {}

    record Reason(
            String source,
            String side,
            String strength,
            String text,
            @Nullable String clause,
            List<Citation> citations) {}

    record Outcome(
            String kind,
            List<Named> by,
            List<String> gone,
            @Nullable String why) {}

    record Turn(
            Step step,
            Map<String, Object> answer,
            int score,
            int outOf,
            @Nullable List<String> key,
            String text,
            @Nullable String label,
            List<Citation> citations,
            @Nullable Hearing after) {}

    record Debrief(
            Outcome outcome,
            String text,
            List<Citation> citations,
            int score,
            int outOf,
            List<Move> yours,
            List<Move> best,
            Outcome bestOutcome,
            List<ToStudy> study,
            String again,
            @Nullable String next) {}

    record Move(String situation, String label, @Nullable String consequence, int score) {}

    record ToStudy(String fact, String question, List<String> cards) {}

    record Answered(String recorded, Play play) {}

    record Shelf(List<Topic> topics, List<Listed> scenarios) {}

    record Topic(String id, String title) {}

    /**
     * @param brief how it begins; only of stories, for the others differ in their chairs and turns alone
     * @param sponsor who tables the text; null for stories
     * @param author who wrote it beside the readings; null for what belongs to a reading
     * @param open id of the play or drafting game to go on with
     * @param path address of its page
     */
    record Listed(
            String ref,
            String title,
            @Nullable String brief,
            String topic,
            String topicTitle,
            String origin,
            @Nullable Named role,
            @Nullable Named sponsor,
            @Nullable String author,
            int played,
            @Nullable Best best,
            @Nullable String open,
            @Nullable String path) {}

    record Best(int score, int outOf) {}

    private Shown() {}
}

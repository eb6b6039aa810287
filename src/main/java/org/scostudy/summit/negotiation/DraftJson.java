package org.scostudy.summit.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Citation;

/** What the page of a drafting game is told. Fields that do not apply are null. */
final class DraftJson {

    record Named(String id, String name) {}

    /**
     * @param scenario how requests name the case, to play it again
     * @param phase drafting, explaining or ended
     * @param moves how many there were, which a move has to name
     */
    record Play(
            String id,
            String scenario,
            String title,
            String topicTitle,
            @Nullable Named seat,
            Named sponsor,
            @Nullable Named host,
            String intro,
            String task,
            List<Citation> citations,
            List<Goal> goals,
            List<String> circumstances,
            List<Line> lines,
            List<Named> members,
            List<Sounding> soundings,
            int soundingsLeft,
            List<Putting> puttings,
            int puttingsLeft,
            String phase,
            @Nullable Asked asked,
            @Nullable News news,
            int moves,
            @Nullable End end,
            String back) {}

    /** @param met whether the text that was signed keeps it; null before the end */
    record Goal(
            String kind,
            String what,
            String why,
            List<Citation> citations,
            @Nullable Boolean met) {}

    /**
     * @param origin tabled, news or optional
     * @param now id of the wording that stands; null when the line is out
     * @param wordings the first one first, then milder ones
     */
    record Line(String id, String origin, @Nullable String now, List<Wording> wordings) {}

    /** @param does what it touches, in words */
    record Wording(String id, String text, List<String> does, List<Citation> citations) {}

    record Said(String text, List<Citation> citations) {}

    record Sounding(Named member, List<Said> said) {}

    record Asked(Named member, List<Option> options) {}

    record Option(String id, String text, List<Citation> citations) {}

    record News(String text, List<Citation> citations) {}

    /**
     * @param change what had been changed since the text before, in a sentence; null for nothing
     * @param clauses the text that was put
     */
    record Putting(
            @Nullable String change,
            List<String> clauses,
            List<String> foreseen,
            List<String> objecting,
            int foresight,
            int outOf,
            @Nullable Because because,
            List<Stance> stances,
            Outcome outcome,
            List<Flip> flips,
            boolean afterNews) {}

    /** @param key the sentence that is right */
    record Because(Named member, boolean right, String chosen, String key, List<Citation> citations) {}

    record Stance(String member, String name, String kind, List<Reason> reasons) {}

    record Reason(String side, String strength, String text, List<Citation> citations) {}

    record Outcome(
            String kind,
            List<Named> by,
            List<String> gone,
            @Nullable String why) {}

    /** @param by the clauses that moved the member, each with whether it came or went */
    record Flip(Named member, String from, String to, List<Moving> by) {}

    record Moving(String text, boolean came) {}

    record Part(String of, int points, int outOf) {}

    /**
     * @param withoutNews what the members would have made of the last text had nothing come between; null where nothing did
     * @param reported what the reading says of the matter
     */
    record End(
            int score,
            int outOf,
            List<Part> parts,
            boolean postponed,
            @Nullable Table withoutNews,
            List<Said> reported,
            @Nullable Better better,
            List<String> study,
            int cards) {}

    record Table(List<String> clauses, List<Stance> stances, Outcome outcome) {}

    record Better(
            List<Step> first,
            @Nullable News news,
            List<Step> then,
            @Nullable Outcome outcome) {}

    record Step(String change, List<Flip> flips) {}

    record Moved(String recorded, Play play) {}

    private DraftJson() {}
}

package org.scostudy.live.look;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Citation;

/** What the pages of a live summit are told, part by part. Fields that do not apply are null. */
public final class LiveJson {

    record Named(String id, String name) {}

    record Said(String text, List<Citation> citations) {}

    /**
     * What hardly ever changes.
     *
     * @param code as it is read out
     */
    record Case(
            String id,
            String code,
            String title,
            String topic,
            String intro,
            String imagined,
            List<Citation> citations,
            Named sponsor,
            @Nullable Named host,
            List<String> circumstances,
            List<Named> members,
            List<Line> lines,
            @Nullable Said news) {}

    /** @param wordings the first one first, then milder ones */
    record Line(String id, String origin, List<Wording> wordings) {}

    /** @param does what it touches, in words */
    record Wording(String id, String text, List<String> does, List<Citation> citations) {}

    /**
     * What all see.
     *
     * @param now id of the wording that stands, by line; empty where none does
     * @param by the seat that changed a line last
     * @param holders how many hold a seat
     * @param latest the newest first
     */
    record Table(
            int number,
            String phase,
            boolean paused,
            Map<String, String> now,
            Map<String, String> by,
            Map<String, Integer> holders,
            @Nullable OpenVote vote,
            List<Voted> votes,
            List<Done> latest) {}

    /** @param spoken seats that have said their word, which nobody sees yet */
    record OpenVote(int number, List<String> clauses, List<String> spoken) {}

    record Voted(int number, List<String> clauses, List<Spoken> seats, Outcome outcome) {}

    /** @param byCouncil whether its interests spoke for it */
    record Spoken(String seat, String word, @Nullable Said cited, boolean byCouncil) {}

    /** @param kind adopted, blocked, watered-down or postponed */
    record Outcome(
            String kind,
            List<Named> by,
            List<String> gone,
            @Nullable String why) {}

    /** @param what strike, restore, soften, first or add */
    record Done(int number, String seat, String what, String text) {}

    /** Whose phone it is; the seat is null for somebody who has left. */
    public record Me(int voice, @Nullable String seat) {}

    /** What only those who hold a seat see. */
    record Seat(
            String seat,
            List<String> holders,
            List<Goal> goals,
            List<Plea> pleas,
            @Nullable Word vote,
            List<Asked> asked,
            List<Heard> heard,
            int questionsLeft) {}

    /** @param met whether what was concluded keeps it; null before the end */
    record Goal(
            String kind,
            String what,
            String why,
            List<Citation> citations,
            @Nullable Boolean met) {}

    record Plea(String id, String text, List<Citation> citations) {}

    record Word(String word, @Nullable String source, String by) {}

    /** Somebody asks this seat. */
    record Asked(int number, Named by, @Nullable String word) {}

    /** @param word null while there is no answer, and where interests say only what moves them */
    record Heard(int number, Named of, @Nullable String word, List<Said> said, boolean byCouncil) {}

    /** What the chair sees besides. */
    record Desk(List<DeskSeat> seats, Outcome interests, List<Talk> talks, List<News> news) {}

    record DeskSeat(
            String seat,
            List<Holder> holders,
            List<Goal> goals,
            Stance interests,
            @Nullable Word vote,
            @Nullable Said cited) {}

    record Holder(int voice, String name) {}

    record Stance(String kind, List<Reason> reasons) {}

    record Reason(String side, String strength, String text, List<Citation> citations) {}

    record Talk(int number, Named by, Named of, @Nullable String word, boolean byCouncil) {}

    record News(String id, String title, String text, List<Citation> citations) {}

    /**
     * What is told at the end.
     *
     * @param signed what the class concluded last; null for nothing
     */
    record Debrief(List<Compared> votes, @Nullable List<String> signed, List<Earned> seats, Said reported) {}

    record Compared(int number, List<String> clauses, Outcome outcome, Outcome interests, List<ComparedSeat> seats) {}

    /** @param against whether the class said the contrary of the interests */
    record ComparedSeat(
            String seat,
            String word,
            @Nullable Said cited,
            boolean citedRightly,
            boolean byCouncil,
            Stance interests,
            boolean against) {}

    record Earned(
            String seat,
            int held,
            List<Goal> goals,
            int points,
            int outOf,
            int mandate,
            int outOfMandate,
            int votes,
            int outOfVotes) {}

    private LiveJson() {}
}

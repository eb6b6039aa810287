package org.scostudy.live.look;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.scostudy.live.table.LiveTable;
import org.scostudy.live.table.Outturn;
import org.scostudy.live.table.Reckoning;
import org.scostudy.live.table.Said;
import org.scostudy.live.table.Stand;
import org.scostudy.live.table.Vote;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Stance;

/** What the chair may see: every brief and every word; and what all are told at the end. */
final class DeskTelling {

    private final Decisions decisions;
    private final Reckoning reckoning;
    private final Council council;
    private final SeatTelling seats;
    private final LiveWords in;

    DeskTelling(Decisions decisions, Reckoning reckoning, Council council, SeatTelling seats, LiveWords in) {
        this.decisions = decisions;
        this.reckoning = reckoning;
        this.council = council;
        this.seats = seats;
        this.in = in;
    }

    LiveJson.Desk desk(LiveTable table, IntFunction<String> names) {
        Hearing now = council.hear(table.text());
        return new LiveJson.Desk(
                now.stances().values().stream()
                        .map(stance -> seat(table, stance, names))
                        .toList(),
                in.outcome(now.outcome()),
                table.questions().reversed().stream()
                        .map(question -> new LiveJson.Talk(
                                question.number(),
                                in.named(question.seat()),
                                in.named(question.of()),
                                question.answer() == null
                                        ? null
                                        : question.answer().word().word(),
                                question.byCouncil()))
                        .toList(),
                table.possibleNews().stream()
                        .map(decisions::twist)
                        .map(this::choice)
                        .toList());
    }

    private LiveJson.News choice(Twist twist) {
        LiveJson.Said said = in.news(twist);
        return new LiveJson.News(twist.id(), twist.title(), said.text(), said.citations());
    }

    private LiveJson.DeskSeat seat(LiveTable table, Stance stance, IntFunction<String> names) {
        String seat = stance.member();
        Vote vote = table.vote();
        Said said = vote == null ? null : vote.said().get(seat);
        return new LiveJson.DeskSeat(
                seat,
                table.holders(seat).stream()
                        .map(voice -> new LiveJson.Holder(voice, names.apply(voice)))
                        .toList(),
                in.goals(reckoning.mandate(table, seat)),
                in.stance(stance),
                seats.word(vote, seat, names),
                said == null ? null : in.cited(said.source()));
    }

    LiveJson.Debrief debrief(LiveTable table) {
        Hearing signed = reckoning.signed(table).orElse(null);
        Decisions.Proposal.Report reported =
                decisions.proposal(table.opening().proposal()).reported();
        return new LiveJson.Debrief(
                reckoning.outturns(table).stream().map(this::compared).toList(),
                signed == null ? null : in.clauses(signed.motion()),
                decisions.members().stream()
                        .map(seat -> earned(table, seat, signed))
                        .toList(),
                in.said(in.filled(reported.text()), reported.cites()));
    }

    private LiveJson.Compared compared(Outturn outturn) {
        return new LiveJson.Compared(
                outturn.vote().number(),
                in.clauses(outturn.vote().text()),
                in.outcome(outturn.outcome()),
                in.outcome(outturn.interests().outcome()),
                outturn.stands().stream().map(this::compared).toList());
    }

    private LiveJson.ComparedSeat compared(Stand stand) {
        return new LiveJson.ComparedSeat(
                stand.seat(),
                stand.word().word(),
                in.cited(stand.source()),
                stand.citedRightly(),
                stand.byCouncil(),
                in.stance(stand.interests()),
                stand.isAgainstInterests());
    }

    private LiveJson.Earned earned(LiveTable table, String seat, @Nullable Hearing signed) {
        Reckoning.Score score = reckoning.score(table, seat);
        List<Integer> holders = table.holders(seat);
        return new LiveJson.Earned(
                seat,
                holders.size(),
                in.goalsAfter(reckoning.mandate(table, seat), signed),
                score.points(),
                Reckoning.OUT_OF,
                score.mandate(),
                score.outOfMandate(),
                score.votes(),
                score.outOfVotes());
    }
}

package org.scostudy.live.look;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.DateForm;
import org.scostudy.language.Words;
import org.scostudy.live.hall.SummitCode;
import org.scostudy.live.kept.LiveSummit;
import org.scostudy.live.table.LiveTable;
import org.scostudy.live.table.Outturn;
import org.scostudy.live.table.Reckoning;
import org.scostudy.live.table.Rewording;
import org.scostudy.live.table.Vote;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.negotiation.ClauseLine;

/** What all may see: the case, how the text stands, and votes that are over. */
final class TableTelling {

    private static final int LATEST = 8;

    private final LiveSummit summit;
    private final Decisions decisions;
    private final Reckoning reckoning;
    private final LiveWords in;
    private final Words words;

    TableTelling(LiveSummit summit, Decisions decisions, Reckoning reckoning, LiveWords in, Words words) {
        this.summit = summit;
        this.decisions = decisions;
        this.reckoning = reckoning;
        this.in = in;
        this.words = words;
    }

    /** @param asOf the month that the reading speaks of; null where it does not say */
    LiveJson.Case theCase(LiveTable table, @Nullable YearMonth asOf) {
        Motion opening = table.opening();
        Proposal proposal = decisions.proposal(opening.proposal());
        Decisions.Topic topic = decisions.topics().get(proposal.topic());
        String host = opening.host();
        return new LiveJson.Case(
                summit.id(),
                SummitCode.spoken(summit.code()),
                in.filled(proposal.title()),
                topic == null ? proposal.topic() : topic.title(),
                in.filled(proposal.brief()),
                asOf == null ? "" : words.say("draft.imagined", DateForm.MONTH.say(asOf, words.locale())),
                in.citations(proposal.cites()),
                in.named(opening.sponsor()),
                host == null ? null : in.named(host),
                opening.circumstances().stream()
                        .map(id -> String.valueOf(decisions.circumstances().get(id)))
                        .toList(),
                decisions.members().stream().map(in::named).toList(),
                reckoning.lines(table).stream().map(in::line).toList(),
                table.news() == null ? null : in.news(table.news()));
    }

    LiveJson.Table table(LiveTable table) {
        Map<String, String> now = new LinkedHashMap<>();
        Map<String, String> by = new LinkedHashMap<>();
        for (ClauseLine line : reckoning.lines(table)) {
            Clause standing = line.now();
            now.put(line.clause().id(), standing == null ? "" : standing.id());
            table.lastChange(line.clause().id())
                    .ifPresent(change -> by.put(line.clause().id(), change.seat()));
        }
        Map<String, Integer> holders = new LinkedHashMap<>();
        decisions
                .members()
                .forEach(seat -> holders.put(seat, table.holders(seat).size()));
        Vote vote = table.vote();
        return new LiveJson.Table(
                table.number(),
                LiveWords.word(table.phase()),
                table.paused(),
                now,
                by,
                holders,
                vote == null
                        ? null
                        : new LiveJson.OpenVote(
                                vote.number(),
                                in.clauses(vote.text()),
                                List.copyOf(vote.said().keySet())),
                reckoning.outturns(table).stream().map(this::voted).toList(),
                latest(table));
    }

    private LiveJson.Voted voted(Outturn outturn) {
        return new LiveJson.Voted(
                outturn.vote().number(),
                in.clauses(outturn.vote().text()),
                outturn.stands().stream()
                        .map(stand -> new LiveJson.Spoken(
                                stand.seat(), stand.word().word(), in.cited(stand.source()), stand.byCouncil()))
                        .toList(),
                in.outcome(outturn.outcome()));
    }

    private List<LiveJson.Done> latest(LiveTable table) {
        List<LiveJson.Done> latest = new ArrayList<>();
        for (Rewording change : table.changes().reversed()) {
            if (latest.size() < LATEST) {
                latest.add(new LiveJson.Done(
                        change.number(),
                        change.seat(),
                        what(table, change),
                        in.clause(change.to().isEmpty() ? change.from() : change.to())));
            }
        }
        return latest;
    }

    private String what(LiveTable table, Rewording change) {
        if (change.to().isEmpty()) {
            return "strike";
        }
        if (!change.to().equals(change.line())) {
            return "soften";
        }
        if (!change.from().isEmpty()) {
            return "first";
        }
        boolean optional =
                !decisions.proposal(table.opening().proposal()).clauses().contains(change.line());
        return optional ? "add" : "restore";
    }
}

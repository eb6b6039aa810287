package org.scostudy.live.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.live.table.LiveTable.Phase;
import org.scostudy.live.table.Overtaken.Reason;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.negotiation.ClauseLine;
import org.scostudy.scenario.negotiation.Dossier;
import org.scostudy.scenario.negotiation.DraftText;
import org.scostudy.scenario.story.NotPossible;

/** The rules of a live summit: what may be done when, and how the table stands then. Not for several threads at once. */
public final class Rules {

    private final DraftText draft;
    private final Pleas pleas;

    /** @param council for the lines of the text; its words do not matter */
    public Rules(Dossier dossier, Council council) {
        this.draft = new DraftText(dossier, council);
        this.pleas = new Pleas(dossier.decisions());
    }

    /**
     * @throws Overtaken if it was meant for a moment that is over
     * @throws NotPossible if no page of ours does so
     */
    public LiveTable after(LiveTable table, Happening happening) {
        if (happening.number() != table.number() + 1) {
            throw new IllegalArgumentException("after " + table.number() + " comes no " + happening.number());
        }
        if (table.phase() == Phase.ENDED) {
            throw new Overtaken(Reason.ENDED);
        }
        if (happening.number() > LiveTable.MOST_HAPPENINGS) {
            throw new NotPossible("live.refused.too-much");
        }
        var next = new Next(table, happening.number());
        int voice = happening.voice();
        switch (happening.deed()) {
            case Deed.OfPerson deed -> comes(table, next, voice, deed);
            case Deed.OfSeat deed -> speaks(table, next, voice, deed);
            case Deed.OfChair deed -> chairs(table, next, deed);
        }
        return next.table();
    }

    /** The same for what is in the log already: should a later version not take it any more, the rest still counts. */
    public LiveTable replayed(LiveTable table, Happening happening) {
        try {
            return after(table, happening);
        } catch (Overtaken | NotPossible obsolete) {
            return table.unchangedBy(happening);
        }
    }

    private static void comes(LiveTable table, Next next, int voice, Deed.OfPerson deed) {
        Map<Integer, String> seats = new LinkedHashMap<>(table.seats());
        switch (deed) {
            case Deed.Seated(var seat) -> seats.put(voice, member(table, seat));
            case Deed.Left _ -> seats.remove(voice);
        }
        next.seats = seats;
    }

    private void speaks(LiveTable table, Next next, int voice, Deed.OfSeat deed) {
        member(table, deed.seat());
        if (table.paused()) {
            throw new Overtaken(Reason.PAUSED);
        }
        if (!deed.seat().equals(table.seatOf(voice))) {
            throw new Overtaken(Reason.SEAT);
        }
        switch (deed) {
            case Deed.Reworded reworded -> reword(table, next, reworded);
            case Deed.Asked(var seat, var of) -> ask(table, next, seat, of);
            case Deed.Answered answered -> answer(table, next, voice, answered);
            case Deed.Voted voted -> vote(table, next, voice, voted);
        }
    }

    private void reword(LiveTable table, Next next, Deed.Reworded deed) {
        drafting(table);
        ClauseLine line = draft.lines(table.text(), table.news()).stream()
                .filter(each -> each.clause().id().equals(deed.line()))
                .findFirst()
                .orElseThrow(() -> new NotPossible("scenario.table.no-clause"));
        if (!line.states().contains(deed.to()) || deed.to().equals(deed.from())) {
            throw new NotPossible("scenario.table.no-change");
        }
        Clause now = line.now();
        if (!deed.from().equals(now == null ? "" : now.id())) {
            throw new Overtaken(Reason.LINE);
        }
        next.text = DraftText.worded(table.text(), line, deed.to());
        next.changes =
                plus(table.changes(), new Rewording(next.number, deed.seat(), deed.line(), deed.from(), deed.to()));
    }

    private static void drafting(LiveTable table) {
        switch (table.phase()) {
            case GATHERING -> throw new NotPossible("live.refused.not-begun");
            case VOTING -> throw new Overtaken(Reason.VOTING);
            case DRAFTING, ENDED -> {}
        }
    }

    private static void ask(LiveTable table, Next next, String seat, String of) {
        drafting(table);
        member(table, of);
        if (seat.equals(of)) {
            throw new NotPossible("live.refused.oneself");
        }
        boolean waits = table.questions().stream()
                .anyMatch(question -> question.isOpen()
                        && question.seat().equals(seat)
                        && question.of().equals(of));
        if (waits) {
            throw new Overtaken(Reason.DONE);
        }
        if (table.questionsLeft(seat) == 0) {
            throw new NotPossible("live.refused.asked-out", LiveTable.QUESTIONS);
        }
        next.questions =
                plus(table.questions(), new Inquiry(next.number, seat, of, table.text(), null, !table.isHeld(of)));
    }

    private void answer(LiveTable table, Next next, int voice, Deed.Answered deed) {
        Inquiry asked = table.questions().stream()
                .filter(question ->
                        question.number() == deed.question() && question.of().equals(deed.seat()))
                .findFirst()
                .orElseThrow(() -> new NotPossible("live.refused.no-question"));
        if (!asked.isOpen()) {
            throw new Overtaken(Reason.ANSWERED);
        }
        cites(table, deed.seat(), deed.source());
        Inquiry answered = asked.answered(new Said(deed.word(), deed.source(), voice));
        next.questions = table.questions().stream()
                .map(question -> question == asked ? answered : question)
                .toList();
    }

    /** The last word of a seat counts, until the vote is closed. */
    private void vote(LiveTable table, Next next, int voice, Deed.Voted deed) {
        Vote vote = table.vote();
        if (vote == null || vote.number() != deed.vote()) {
            boolean over = table.votes().stream().anyMatch(each -> each.number() == deed.vote());
            throw over ? new Overtaken(Reason.VOTE_CLOSED) : new NotPossible("live.refused.no-vote");
        }
        if (deed.word() == Word.OBJECT && deed.source() == null) {
            throw new NotPossible("live.refused.no-reason");
        }
        cites(table, deed.seat(), deed.source());
        next.vote = vote.with(deed.seat(), new Said(deed.word(), deed.source(), voice));
    }

    private void cites(LiveTable table, String seat, @Nullable String source) {
        if (source != null
                && pleas.of(seat, table.text(), draft.lines(table.text(), table.news())).stream()
                        .noneMatch(plea -> plea.source().equals(source))) {
            throw new NotPossible("live.refused.no-sentence");
        }
    }

    private static void chairs(LiveTable table, Next next, Deed.OfChair deed) {
        switch (deed) {
            case Deed.Began _ -> next.phase = moves(table, Phase.GATHERING, Phase.DRAFTING);
            case Deed.Paused _ -> next.paused = turned(table, true);
            case Deed.Resumed _ -> next.paused = turned(table, false);
            case Deed.VoteCalled _ -> {
                next.phase = moves(table, Phase.DRAFTING, Phase.VOTING);
                next.vote = new Vote(next.number, lastPut(table), table.text(), Map.of(), false, table.news() != null);
            }
            case Deed.VoteClosed _ -> {
                next.phase = moves(table, Phase.VOTING, Phase.DRAFTING);
                next.close();
            }
            case Deed.NewsBrought(var twist) -> news(table, next, twist);
            case Deed.Ended _ -> {
                next.close();
                next.paused = false;
                next.phase = Phase.ENDED;
            }
        }
    }

    private static void news(LiveTable table, Next next, String id) {
        drafting(table);
        if (table.news() != null) {
            throw new Overtaken(Reason.DONE);
        }
        if (!table.possibleNews().contains(id)) {
            throw new NotPossible("live.refused.no-news");
        }
        Twist twist = table.decisions().twist(id);
        next.news = twist;
        next.text = twist.changing(table.text());
    }

    private static Motion lastPut(LiveTable table) {
        boolean sinceNews = !table.votes().isEmpty() && table.votes().getLast().afterNews() == (table.news() != null);
        return sinceNews ? table.votes().getLast().text() : table.opening();
    }

    private static Phase moves(LiveTable table, Phase from, Phase to) {
        if (table.phase() != from) {
            throw new Overtaken(Reason.DONE);
        }
        return to;
    }

    private static boolean turned(LiveTable table, boolean paused) {
        if (table.paused() == paused) {
            throw new Overtaken(Reason.DONE);
        }
        return paused;
    }

    private static String member(LiveTable table, String seat) {
        if (!table.decisions().members().contains(seat)) {
            throw new NotPossible("live.refused.no-seat");
        }
        return seat;
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    /** The table that is being made. */
    private static final class Next {

        private final LiveTable from;
        private final int number;
        private Phase phase;
        private boolean paused;
        private Motion text;
        private @Nullable Twist news;
        private Map<Integer, String> seats;
        private List<Rewording> changes;
        private List<Inquiry> questions;
        private @Nullable Vote vote;
        private List<Vote> votes;

        Next(LiveTable from, int number) {
            this.from = from;
            this.number = number;
            phase = from.phase();
            paused = from.paused();
            text = from.text();
            news = from.news();
            seats = from.seats();
            changes = from.changes();
            questions = from.questions();
            vote = from.vote();
            votes = from.votes();
        }

        void close() {
            if (vote != null) {
                votes = plus(votes, vote.over());
                vote = null;
            }
        }

        LiveTable table() {
            return new LiveTable(
                    from.decisions(),
                    number,
                    phase,
                    paused,
                    from.opening(),
                    text,
                    news,
                    seats,
                    changes,
                    questions,
                    vote,
                    votes);
        }
    }
}

package org.scostudy.live.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.scostudy.live.table.Inquiry;
import org.scostudy.live.table.LiveTable;
import org.scostudy.live.table.Pleas;
import org.scostudy.live.table.Reckoning;
import org.scostudy.live.table.Said;
import org.scostudy.live.table.Vote;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Reason;

/** What only those who hold a seat may see: its brief, what it can cite, its word, and its talks in the corridor. */
final class SeatTelling {

    private final Reckoning reckoning;
    private final Council council;
    private final LiveWords in;

    SeatTelling(Reckoning reckoning, Council council, LiveWords in) {
        this.reckoning = reckoning;
        this.council = council;
        this.in = in;
    }

    /** @param names of voices */
    LiveJson.Seat seat(LiveTable table, String seat, IntFunction<String> names) {
        return new LiveJson.Seat(
                seat,
                table.holders(seat).stream().map(names::apply).toList(),
                in.goals(reckoning.mandate(table, seat)),
                new Pleas(table.decisions())
                        .of(seat, table.text(), reckoning.lines(table)).stream()
                                .map(in::plea)
                                .toList(),
                word(table.vote(), seat, names),
                table.questions().stream()
                        .filter(question -> question.of().equals(seat) && !question.byCouncil())
                        .map(question -> new LiveJson.Asked(
                                question.number(), in.named(question.seat()), word(question.answer())))
                        .toList(),
                table.questions().reversed().stream()
                        .filter(question -> question.seat().equals(seat))
                        .map(this::heard)
                        .toList(),
                table.questionsLeft(seat));
    }

    LiveJson.@Nullable Word word(@Nullable Vote vote, String seat, IntFunction<String> names) {
        Said said = vote == null ? null : vote.said().get(seat);
        return said == null ? null : new LiveJson.Word(said.word().word(), said.source(), names.apply(said.voice()));
    }

    private static @Nullable String word(@Nullable Said said) {
        return said == null ? null : said.word().word();
    }

    private LiveJson.Heard heard(Inquiry question) {
        Said answer = question.answer();
        List<LiveJson.Said> said = new ArrayList<>();
        if (question.byCouncil()) {
            moving(question).forEach(reason -> said.add(in.said(reason.text(), reason.cites())));
        } else if (answer != null) {
            LiveJson.Said cited = in.cited(answer.source());
            if (cited != null) {
                said.add(cited);
            }
        }
        return new LiveJson.Heard(question.number(), in.named(question.of()), word(answer), said, question.byCouncil());
    }

    /** An empty seat tells what moves it, one reason a side, and not where it stands. */
    private List<Reason> moving(Inquiry question) {
        List<Reason> said = new ArrayList<>();
        council.hear(question.text()).stance(question.of()).reasons().stream()
                .filter(reason -> said.stream().noneMatch(other -> other.side() == reason.side()))
                .forEach(said::add);
        return said;
    }
}

package org.scostudy.summit.negotiation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.question.Citation;
import org.scostudy.scenario.council.Redraft;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal.Report;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.negotiation.ClauseLine;
import org.scostudy.scenario.negotiation.Flip;
import org.scostudy.scenario.negotiation.Negotiation;
import org.scostudy.scenario.negotiation.Putting;
import org.scostudy.scenario.negotiation.ReasonAsked;
import org.scostudy.scenario.negotiation.Sounding;
import org.scostudy.scenario.story.Foresight;
import org.scostudy.scenario.words.RedraftWords;
import org.scostudy.summit.words.PackWords;

/** One game in the words of its page. */
final class TableLook {

    private final PackWords packWords;
    private final Words words;
    private final String pack;
    private final Negotiation game;
    private final Decisions decisions;
    private final RedraftWords redrafts;

    TableLook(PackWords packWords, Words words, String pack, Negotiation game) {
        this.packWords = packWords;
        this.words = words;
        this.pack = pack;
        this.game = game;
        this.decisions = game.dossier().decisions();
        this.redrafts = new RedraftWords(decisions, this::filled, words);
    }

    private String filled(String text) {
        return game.council().fill(text, game.text());
    }

    DraftJson.Named named(String actor) {
        return new DraftJson.Named(actor, packWords.name(pack, actor));
    }

    List<Citation> citations(List<String> passages) {
        return packWords.citations(pack, passages);
    }

    DraftJson.Line line(ClauseLine line) {
        Clause now = line.now();
        return new DraftJson.Line(
                line.clause().id(),
                Disclosing.word(line.origin()),
                now == null ? null : now.id(),
                Stream.concat(Stream.of(line.clause()), line.milder().stream())
                        .map(this::wording)
                        .toList());
    }

    private DraftJson.Wording wording(Clause clause) {
        return new DraftJson.Wording(
                clause.id(),
                clause.text(),
                clause.matters().stream()
                        .map(matter -> String.valueOf(decisions.matters().get(matter)))
                        .toList(),
                citations(clause.cites()));
    }

    DraftJson.Sounding sounding(Sounding sounding) {
        return new DraftJson.Sounding(
                named(sounding.member()),
                sounding.said().stream()
                        .map(reason -> new DraftJson.Said(reason.text(), citations(reason.cites())))
                        .toList());
    }

    DraftJson.@Nullable News news(@Nullable Twist news, Motion text) {
        return news == null
                ? null
                : new DraftJson.News(game.council().fill(news.text(), text), citations(news.cites()));
    }

    DraftJson.Said reported(Report reported) {
        return new DraftJson.Said(filled(reported.text()), citations(reported.cites()));
    }

    DraftJson.Putting putting(Putting putting) {
        Hearing table = putting.table();
        Redraft change = Redraft.between(putting.before(), table.motion());
        return new DraftJson.Putting(
                change.equals(Redraft.NONE) ? null : sentence(change),
                clauses(table),
                List.copyOf(putting.foreseen()),
                List.copyOf(table.objectors()),
                putting.foresight(),
                Foresight.MOST,
                because(putting),
                stances(table),
                outcome(table.outcome()),
                flips(putting.flips()),
                putting.afterNews());
    }

    String sentence(Redraft change) {
        return words.say("scenario.redraft.sentence", redrafts.of(change));
    }

    List<String> clauses(Hearing table) {
        return table.clauses().stream().map(Clause::text).toList();
    }

    private DraftJson.@Nullable Because because(Putting putting) {
        ReasonAsked asked = putting.asked();
        String chosen = putting.because();
        return asked == null || chosen == null
                ? null
                : new DraftJson.Because(
                        named(asked.member()),
                        putting.isRightlyExplained(),
                        option(asked, chosen).text(),
                        option(asked, asked.key()).text(),
                        citations(option(asked, asked.key()).cites()));
    }

    private static ReasonAsked.Option option(ReasonAsked asked, String source) {
        return asked.options().stream()
                .filter(option -> option.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    List<DraftJson.Stance> stances(Hearing table) {
        return table.stances().values().stream().map(this::stance).toList();
    }

    private DraftJson.Stance stance(Stance stance) {
        return new DraftJson.Stance(
                stance.member(),
                named(stance.member()).name(),
                kind(stance),
                stance.reasons().stream()
                        .map(reason -> new DraftJson.Reason(
                                Disclosing.word(reason.side()),
                                Disclosing.word(reason.strength()),
                                reason.text(),
                                citations(reason.cites())))
                        .toList());
    }

    /** Whoever goes along with a doubt hesitates. */
    private static String kind(Stance stance) {
        return stance.hesitates() ? "hesitates" : Disclosing.word(stance.kind());
    }

    DraftJson.Outcome outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Adopted _ -> new DraftJson.Outcome(outcome.word(), List.of(), List.of(), null);
            case Outcome.Blocked(var by) ->
                new DraftJson.Outcome(
                        outcome.word(), by.stream().map(this::named).toList(), List.of(), null);
            case Outcome.WateredDown(var what) ->
                new DraftJson.Outcome(
                        outcome.word(),
                        List.of(),
                        what.stream()
                                .map(decisions::clause)
                                .map(Clause::text)
                                .map(this::filled)
                                .toList(),
                        null);
            case Outcome.Postponed(var why) -> new DraftJson.Outcome(outcome.word(), List.of(), List.of(), why);
        };
    }

    List<DraftJson.Flip> flips(List<Flip> flips) {
        return flips.stream()
                .filter(flip -> !kind(flip.from()).equals(kind(flip.to())))
                .map(flip -> new DraftJson.Flip(
                        named(flip.member()),
                        kind(flip.from()),
                        kind(flip.to()),
                        flip.by().stream()
                                .map(clause -> new DraftJson.Moving(
                                        clause.text(), flip.came().contains(clause.id())))
                                .toList()))
                .toList();
    }
}

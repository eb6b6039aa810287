package org.scostudy.scenario.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.council.Redrafts;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.story.NotPossible;

/**
 * A drafting game as it stands after some moves. The same case, seed and moves give the same state on every server; nothing
 * here is told to a player but what the page asks for.
 */
public final class Negotiation {

    /** How often the text may be put to the members, before and after the news together. */
    public static final int PUTTINGS = 3;

    public static final int SOUNDINGS = 3;

    /** More are the work of a program. */
    public static final int MOST_MOVES = 200;

    /** What is asked of the player. */
    public enum Phase {
        DRAFTING,
        EXPLAINING,
        ENDED
    }

    private record State(
            Motion text,
            Motion before,
            @Nullable Twist news,
            List<Sounding> soundings,
            List<Putting> puttings,
            Phase phase,
            boolean postponed,
            int moves) {}

    private final Dossier dossier;
    private final String seed;
    private final Words words;
    private final Council council;
    private final Redrafts redrafts;
    private final State state;

    private Negotiation(Dossier dossier, String seed, Words words, Council council, Redrafts redrafts, State state) {
        this.dossier = dossier;
        this.seed = seed;
        this.words = words;
        this.council = council;
        this.redrafts = redrafts;
        this.state = state;
    }

    /** @param seed says what comes between, and in which order reasons are listed */
    public static Negotiation begin(Dossier dossier, String seed, Words words) {
        var council = new Council(dossier.decisions(), words);
        Motion opening = dossier.opening();
        return new Negotiation(
                dossier,
                seed,
                words,
                council,
                new Redrafts(dossier.decisions(), council),
                new State(opening, opening, null, List.of(), List.of(), Phase.DRAFTING, false, 0));
    }

    /** @throws NotPossible if one of the moves does not fit where it was made */
    public static Negotiation of(Dossier dossier, String seed, Words words, List<TableMove> moves) {
        Negotiation game = begin(dossier, seed, words);
        for (TableMove move : moves) {
            game = game.after(move);
        }
        return game;
    }

    /** @throws NotPossible if the move does not fit here */
    public Negotiation after(TableMove move) {
        boolean explaining = move instanceof TableMove.Because;
        if (state.phase() == Phase.ENDED) {
            throw new NotPossible("scenario.table.over");
        }
        if (explaining != (state.phase() == Phase.EXPLAINING) || state.moves() >= MOST_MOVES) {
            throw new NotPossible("scenario.table.not-now");
        }
        return switch (move) {
            case TableMove.Strike _, TableMove.Restore _, TableMove.Soften _, TableMove.Add _ ->
                with(written(new DraftText(dossier, council).changed(state.text(), state.news(), move)));
            case TableMove.Sound(var member) -> with(sounded(member));
            case TableMove.Put(var objecting) -> put(objecting);
            case TableMove.Because(var source) -> because(source);
            case TableMove.Postpone _ -> with(next(state.text(), state.before(), state.puttings(), Phase.ENDED, true));
        };
    }

    private State written(Motion text) {
        return next(text, state.before(), state.puttings(), state.phase(), false);
    }

    private State next(Motion text, Motion before, List<Putting> puttings, Phase phase, boolean postponed) {
        return new State(text, before, state.news(), state.soundings(), puttings, phase, postponed, state.moves() + 1);
    }

    private State sounded(String member) {
        if (state.soundings().size() >= SOUNDINGS) {
            throw new NotPossible("scenario.table.sounded-out", SOUNDINGS);
        }
        Stance stance = council.hear(state.text()).stances().get(member);
        if (stance == null) {
            throw new NotPossible(
                    "scenario.play.only-members", dossier.decisions().members());
        }
        List<Reason> said = new ArrayList<>();
        stance.reasons().stream()
                .filter(reason -> said.stream().noneMatch(other -> other.side() == reason.side()))
                .forEach(said::add);
        List<Sounding> more = new ArrayList<>(state.soundings());
        more.add(new Sounding(member, said, state.puttings().size()));
        return new State(
                state.text(),
                state.before(),
                state.news(),
                List.copyOf(more),
                state.puttings(),
                state.phase(),
                false,
                state.moves() + 1);
    }

    private Negotiation put(Set<String> objecting) {
        Hearing table = council.hear(state.text());
        if (!table.stances().keySet().containsAll(objecting)) {
            throw new NotPossible(
                    "scenario.play.only-members", dossier.decisions().members());
        }
        Optional<ReasonAsked> asked = new ReasonQuestion(dossier)
                .about(table, objecting, seed + state.puttings().size());
        var putting = new Putting(
                state.before(),
                table,
                objecting,
                asked.orElse(null),
                null,
                new Flips(dossier.decisions(), council).between(state.before(), state.text()),
                state.news() != null);
        List<Putting> more = new ArrayList<>(state.puttings());
        more.add(putting);
        Negotiation put = with(next(state.text(), state.before(), List.copyOf(more), Phase.EXPLAINING, false));
        return asked.isPresent() ? put : put.with(put.answered());
    }

    private Negotiation because(String source) {
        Putting putting = state.puttings().getLast();
        ReasonAsked asked = putting.asked();
        if (asked == null || !asked.offers(source)) {
            throw new NotPossible("scenario.table.no-reason");
        }
        List<Putting> explained = new ArrayList<>(state.puttings());
        explained.set(explained.size() - 1, putting.because(source));
        Negotiation said = with(next(state.text(), state.before(), List.copyOf(explained), Phase.EXPLAINING, false));
        return said.with(said.answered());
    }

    /** Once the members have answered: news after the first text that is carried, otherwise another try or the end. */
    private State answered() {
        Putting last = state.puttings().getLast();
        Motion put = last.table().motion();
        boolean carried = last.table().outcome().carried();
        boolean more = state.puttings().size() < PUTTINGS;
        Twist news = carried && !last.afterNews() ? coming(put) : null;
        if (news != null && more) {
            Motion changed = news.changing(put);
            return new State(
                    changed, changed, news, state.soundings(), state.puttings(), Phase.DRAFTING, false, state.moves());
        }
        return new State(
                put,
                put,
                state.news(),
                state.soundings(),
                state.puttings(),
                more && !carried ? Phase.DRAFTING : Phase.ENDED,
                false,
                state.moves());
    }

    private @Nullable Twist coming(Motion carried) {
        return dossier.newsFor(carried, seed.hashCode());
    }

    private Negotiation with(State next) {
        return new Negotiation(dossier, seed, words, council, redrafts, next);
    }

    public Dossier dossier() {
        return dossier;
    }

    public Phase phase() {
        return state.phase();
    }

    public int moves() {
        return state.moves();
    }

    /** What lies on the table now; where the members stand on it is not to be shown. */
    public Motion text() {
        return state.text();
    }

    public List<ClauseLine> lines() {
        return new DraftText(dossier, council).lines(state.text(), state.news());
    }

    public List<Sounding> soundings() {
        return state.soundings();
    }

    public List<Putting> puttings() {
        return state.puttings();
    }

    /** The reason that is asked for; null when none is. */
    public @Nullable ReasonAsked asked() {
        return state.phase() == Phase.EXPLAINING ? state.puttings().getLast().asked() : null;
    }

    /** What has come between; null while nothing has. */
    public @Nullable Twist news() {
        return state.news();
    }

    public boolean isPostponed() {
        return state.postponed();
    }

    public Mandate mandate() {
        return Mandate.of(dossier, council, redrafts, state.text(), lines(), words);
    }

    /** The text that was signed in the end; null when none was. */
    public @Nullable Hearing signed() {
        if (state.phase() != Phase.ENDED || state.postponed()) {
            return null;
        }
        Hearing last = state.puttings().getLast().table();
        return last.outcome().carried() ? last : null;
    }

    /** What was earned; may be asked once the game has ended. */
    public Tally tally() {
        return Tally.of(this, best());
    }

    /** What could have been reached under what happened. */
    Ways best() {
        return new Ways(dossier, council, redrafts, state.text(), lines(), mandate());
    }

    /** Another way through the same game; may be shown once it has ended. */
    public BetterWay betterWay() {
        return BetterWay.through(dossier, council, redrafts, words, seed);
    }

    /** Ids of the facts that were not known: behind reasons named wrongly, and behind objections that nobody foresaw. */
    public List<String> missed() {
        Set<String> facts = new LinkedHashSet<>();
        for (Putting putting : state.puttings()) {
            ReasonAsked asked = putting.asked();
            if (asked != null && putting.because() != null && !putting.isRightlyExplained()) {
                facts.addAll(asked.facts());
            }
            putting.table().objectors().stream()
                    .filter(member -> !putting.foreseen().contains(member))
                    .map(member -> putting.table().stance(member).reasons())
                    .flatMap(reasons -> reasons.stream()
                            .filter(reason -> reason.side() == Reason.Side.AGAINST)
                            .limit(1))
                    .forEach(reason -> facts.addAll(dossier.book().facts(reason.source())));
        }
        return List.copyOf(facts);
    }

    /** The members' answer to any text; not to be shown before the end. */
    public Hearing hear(Motion motion) {
        return council.hear(motion);
    }

    public Council council() {
        return council;
    }

    public double keptOfAim(Motion motion) {
        return redrafts.kept(motion);
    }
}

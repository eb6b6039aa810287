package org.scostudy.scenario.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.scostudy.language.English;
import org.scostudy.random.Draw;
import org.scostudy.random.Given;
import org.scostudy.random.Property;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.negotiation.Negotiation.Phase;
import org.scostudy.scenario.negotiation.TableMove.Add;
import org.scostudy.scenario.negotiation.TableMove.Because;
import org.scostudy.scenario.negotiation.TableMove.Postpone;
import org.scostudy.scenario.negotiation.TableMove.Put;
import org.scostudy.scenario.negotiation.TableMove.Restore;
import org.scostudy.scenario.negotiation.TableMove.Soften;
import org.scostudy.scenario.negotiation.TableMove.Sound;
import org.scostudy.scenario.negotiation.TableMove.Strike;
import org.scostudy.scenario.story.NotPossible;

/** What holds of every drafting game, whatever is done in it. */
class NegotiationProperties {

    private static final Decisions DECISIONS = BuiltIn.DECISIONS;
    private static final Draw<String> CLAUSES = Draw.one(DECISIONS.clauses().keySet());
    private static final Draw<String> MEMBERS = Draw.one(DECISIONS.members());

    private static final Draw<Dossier> DOSSIERS = random -> {
        Proposal proposal =
                DECISIONS.proposal(Draw.one(DECISIONS.proposals().keySet()).from(random));
        String sponsor = Draw.one(proposal.sponsors()).from(random);
        String host =
                proposal.hosts().isEmpty() ? null : Draw.one(proposal.hosts()).from(random);
        return new Dossier(
                DECISIONS,
                Games.BOOK,
                new Motion(
                        proposal.id(),
                        sponsor,
                        host,
                        new TreeSet<>(proposal.clauses()),
                        Draw.one(DECISIONS.circumstances().keySet()).set(0, 1).from(random)),
                MEMBERS.orNull(0.2).from(random));
    };

    /** Mostly what can be done, sometimes what cannot. */
    private static TableMove move(Negotiation game, java.util.Random random) {
        ReasonAsked asked = game.asked();
        if (asked != null && random.nextInt(10) > 0) {
            return new Because(
                    asked.options().get(random.nextInt(asked.options().size())).source());
        }
        List<ClauseLine> lines = game.lines();
        ClauseLine line = lines.get(random.nextInt(lines.size()));
        String wording = line.wordings().get(random.nextInt(line.wordings().size()));
        return switch (random.nextInt(10)) {
            case 0 -> new Strike(CLAUSES.from(random));
            case 1, 2 -> new Strike(wording);
            case 3 -> new Restore(wording);
            case 4 -> new Soften(wording);
            case 5 -> new Add(wording);
            case 6 -> new Sound(MEMBERS.from(random));
            case 7, 8 -> new Put(Draw.one(DECISIONS.members()).set(0, 3).from(random));
            default -> random.nextInt(5) == 0 ? new Postpone() : new Strike(wording);
        };
    }

    private record Played(Dossier dossier, List<TableMove> moves, Negotiation game) {}

    private static final Draw<Played> GAMES = random -> {
        Dossier dossier = DOSSIERS.from(random);
        Negotiation game = Negotiation.begin(dossier, "seed", English.WORDS);
        List<TableMove> moves = new ArrayList<>();
        for (int tries = 0; tries < 60 && game.phase() != Phase.ENDED; tries++) {
            TableMove move = move(game, random);
            try {
                game = game.after(move);
                moves.add(move);
            } catch (NotPossible refused) {
                // What does not fit is refused in words, and nothing has happened.
            }
        }
        return new Played(dossier, List.copyOf(moves), game);
    };

    @Property(tries = 150)
    void the_same_moves_give_the_same_game(Given given) {
        Played played = given.any(GAMES);

        Negotiation again = Negotiation.of(played.dossier(), "seed", English.WORDS, played.moves());

        assertThat(again.text()).isEqualTo(played.game().text());
        assertThat(again.lines()).isEqualTo(played.game().lines());
        assertThat(again.puttings()).isEqualTo(played.game().puttings());
        assertThat(again.soundings()).isEqualTo(played.game().soundings());
        assertThat(again.phase()).isEqualTo(played.game().phase());
        assertThat(again.moves()).isEqualTo(played.moves().size());
        if (again.phase() == Phase.ENDED) {
            assertThat(again.tally()).isEqualTo(played.game().tally());
            assertThat(again.betterWay()).isEqualTo(played.game().betterWay());
        }
    }

    @Property(tries = 150)
    void a_score_is_made_of_parts_that_stay_within_their_bounds(Given given) {
        Negotiation game = given.any(GAMES).game();
        if (game.phase() != Phase.ENDED) {
            game = game.asked() == null ? game.after(new Postpone()) : Games.rightlyExplained(game);
        }
        if (game.phase() != Phase.ENDED) {
            game = game.after(new Postpone());
        }

        assertThat(game.tally().parts())
                .allSatisfy(part -> assertThat(part.points()).isBetween(0, part.outOf()));
        assertThat(game.tally().parts().stream().mapToInt(Tally.Part::outOf).sum())
                .isEqualTo(Tally.OUT_OF);
        assertThat(game.tally().points()).isBetween(0, Tally.OUT_OF);
    }

    @Property(tries = 150)
    void no_line_stands_in_two_wordings(Given given) {
        Negotiation game = given.any(GAMES).game();

        assertThat(game.lines())
                .allSatisfy(line -> assertThat(
                                line.wordings().stream().filter(game.text().clauses()::contains))
                        .hasSizeLessThanOrEqualTo(1));
    }
}

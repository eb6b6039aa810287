package org.scostudy.summit.negotiation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.DateForm;
import org.scostudy.language.Messages;
import org.scostudy.language.Words;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.question.Material;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.negotiation.Mandate;
import org.scostudy.scenario.negotiation.Negotiation;
import org.scostudy.scenario.negotiation.Negotiation.Phase;
import org.scostudy.scenario.negotiation.Putting;
import org.scostudy.scenario.negotiation.ReasonAsked;
import org.scostudy.scenario.words.Names;
import org.scostudy.summit.words.PackWords;
import org.springframework.stereotype.Component;

/** What a page may see of a drafting game: what was found out, and of the rest only what is asked. */
@Component
class Disclosing {

    private final PackWords packWords;
    private final Packs packs;
    private final Messages messages;
    private final Debriefing debriefing;

    Disclosing(PackWords packWords, Packs packs, Messages messages, Debriefing debriefing) {
        this.packWords = packWords;
        this.packs = packs;
        this.messages = messages;
        this.debriefing = debriefing;
    }

    DraftJson.Play play(Negotiating.At at) {
        Negotiation game = at.game();
        DraftPlay play = at.play();
        Decisions decisions = game.dossier().decisions();
        Proposal proposal = game.dossier().proposal();
        Motion text = game.text();
        var look = new TableLook(packWords, messages.here(), play.pack(), game);
        boolean ended = game.phase() == Phase.ENDED;
        // While a reason is asked for, what came of the text is still to be told.
        List<Putting> told = game.phase() == Phase.EXPLAINING
                ? game.puttings().subList(0, game.puttings().size() - 1)
                : game.puttings();
        return new DraftJson.Play(
                play.id(),
                play.pack() + ":" + play.scenario(),
                game.council().fill(proposal.title(), text),
                topic(decisions, proposal.topic()),
                play.seat() == null ? null : look.named(play.seat()),
                look.named(text.sponsor()),
                text.host() == null ? null : look.named(text.host()),
                game.council().fill(proposal.brief(), text),
                task(game, play),
                look.citations(proposal.cites()),
                goals(game, look, ended),
                text.circumstances().stream()
                        .map(id -> String.valueOf(decisions.circumstances().get(id)))
                        .toList(),
                game.lines().stream().map(look::line).toList(),
                decisions.members().stream().map(look::named).toList(),
                game.soundings().stream().map(look::sounding).toList(),
                Negotiation.SOUNDINGS - game.soundings().size(),
                told.stream().map(look::putting).toList(),
                Negotiation.PUTTINGS - game.puttings().size(),
                word(game.phase()),
                asked(game, look),
                look.news(game.news(), text),
                game.moves(),
                ended ? debriefing.of(play, game, look) : null,
                "scenarios");
    }

    private static String topic(Decisions decisions, String id) {
        Decisions.Topic topic = decisions.topics().get(id);
        return topic == null ? id : topic.title();
    }

    private String task(Negotiation game, DraftPlay play) {
        Words words = messages.here();
        var names = new Names(game.dossier().decisions(), words);
        String asOf = packs.find(Material.pack(play.pack()))
                .map(Pack::asOf)
                .map(month -> DateForm.MONTH.say(month, words.locale()))
                .orElse("");
        String seat = play.seat();
        String task;
        if (seat == null) {
            task = words.say("draft.task.chair", names.all());
        } else if (seat.equals(game.text().sponsor())) {
            task = words.say("draft.task.sponsor", names.of(seat));
        } else {
            task = words.say("draft.task.member", names.of(seat));
        }
        return asOf.isEmpty() ? task : task + " " + words.say("draft.imagined", asOf);
    }

    private static List<DraftJson.Goal> goals(Negotiation game, TableLook look, boolean ended) {
        Mandate mandate = game.mandate();
        return mandate.goals().stream()
                .map(goal -> new DraftJson.Goal(
                        goal.kind().word(),
                        goal.what(),
                        goal.why(),
                        look.citations(goal.cites()),
                        ended ? mandate.isMet(goal, game.signed()) : null))
                .toList();
    }

    private static DraftJson.@Nullable Asked asked(Negotiation game, TableLook look) {
        ReasonAsked asked = game.asked();
        return asked == null
                ? null
                : new DraftJson.Asked(
                        look.named(asked.member()),
                        asked.options().stream()
                                .map(option -> new DraftJson.Option(
                                        option.source(), option.text(), look.citations(option.cites())))
                                .toList());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

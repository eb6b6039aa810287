package org.scostudy.summit.negotiation;

import static org.scostudy.account.FromRequest.required;
import static org.scostudy.account.FromRequest.uuid;

import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;
import org.scostudy.account.NotThere;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.scenario.negotiation.TableMove;
import org.scostudy.scenario.story.NotPossible;
import org.scostudy.summit.kept.ScenarioRef;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the page of a drafting game asks the server for: plain requests, so that any server can take a move. */
@RestController
@PermitAll
@RequestMapping(path = "/api/scenario/drafts", produces = MediaType.APPLICATION_JSON_VALUE)
class DraftApi {

    private static final int MOST_MEMBERS = 50;
    private static final int LONGEST_WORD = 100;

    record Beginning(@Nullable String scenario, @Nullable String play) {}

    /** @param what the kind of move; what it is about stands in one of the others */
    record Given(
            @Nullable String what,
            @Nullable String about,
            @Nullable List<@Nullable String> members) {}

    record Moving(
            @Nullable Integer on,
            @Nullable Given move,
            @Nullable String entry) {}

    private final Negotiating negotiating;
    private final Disclosing disclosing;
    private final CurrentLearner learner;

    DraftApi(Negotiating negotiating, Disclosing disclosing, CurrentLearner learner) {
        this.negotiating = negotiating;
        this.disclosing = disclosing;
        this.learner = learner;
    }

    /** The address names the language and the version, so that browsers may keep them. */
    @GetMapping("/texts")
    ResponseEntity<String> texts(@RequestParam(required = false) @Nullable String lang) {
        return DraftTexts.PLAYER.answer(lang);
    }

    @PostMapping
    DraftJson.Play begin(@RequestBody Beginning beginning) {
        ScenarioRef ref = ScenarioRef.parse(required("scenario", beginning.scenario()))
                .orElseThrow(() -> new NotThere("summit.refused.no-scenario"));
        var who = learner.require();
        String id = uuid("play", beginning.play());
        negotiating.begin(who, ref.pack(), ref.id(), id);
        return disclosing.play(negotiating.look(who, id));
    }

    @GetMapping("/{id}")
    DraftJson.Play play(@PathVariable String id) {
        return disclosing.play(negotiating.look(learner.require(), id));
    }

    @PostMapping("/{id}/moves")
    DraftJson.Moved move(@PathVariable String id, @RequestBody Moving moving) {
        Integer on = moving.on();
        if (on == null || on < 0) {
            throw new BadRequest("account.api.lacks", "on");
        }
        try {
            Negotiating.Moved moved =
                    negotiating.move(learner.require(), id, on, move(moving.move()), uuid("entry", moving.entry()));
            return new DraftJson.Moved(moved.recorded().word(), disclosing.play(moved.at()));
        } catch (NotPossible reason) {
            throw new BadRequest(reason.said(), reason);
        }
    }

    private static TableMove move(@Nullable Given given) {
        String what = given == null ? null : given.what();
        if (given == null || what == null) {
            throw new BadRequest("draft.refused.no-move");
        }
        return switch (what) {
            case "strike" -> new TableMove.Strike(about(given));
            case "restore" -> new TableMove.Restore(about(given));
            case "soften" -> new TableMove.Soften(about(given));
            case "add" -> new TableMove.Add(about(given));
            case "sound" -> new TableMove.Sound(about(given));
            case "because" -> new TableMove.Because(about(given));
            case "put" -> new TableMove.Put(members(given));
            case "postpone" -> new TableMove.Postpone();
            default -> throw new BadRequest("draft.refused.no-move");
        };
    }

    private static String about(Given given) {
        return bounded(required("about", given.about()));
    }

    /** Nobody is an answer as well, but has to be given. */
    private static Set<String> members(Given given) {
        List<@Nullable String> named = given.members();
        if (named == null || named.size() > MOST_MEMBERS) {
            throw new BadRequest("account.api.lacks", "members");
        }
        var members = new LinkedHashSet<String>();
        named.forEach(member -> members.add(bounded(required("members", member))));
        return members;
    }

    private static String bounded(String word) {
        if (word.length() > LONGEST_WORD) {
            throw new BadRequest("draft.refused.no-move");
        }
        return word;
    }
}

package org.scostudy.summit;

import static org.scostudy.account.FromRequest.required;
import static org.scostudy.account.FromRequest.uuid;

import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;
import org.scostudy.account.NotThere;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.scenario.story.NotPossible;
import org.scostudy.scenario.story.StepAnswer;
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

/** What the page of a scenario asks the server for: plain requests, so that any server can take an answer. */
@RestController
@PermitAll
@RequestMapping(path = "/api/scenario", produces = MediaType.APPLICATION_JSON_VALUE)
class SummitApi {

    private static final int MOST_MEMBERS = 50;
    private static final int LONGEST_WORD = 100;

    record Beginning(@Nullable String scenario, @Nullable String play) {}

    record Given(
            @Nullable List<@Nullable String> members,
            @Nullable String choice) {}

    record Answering(
            @Nullable String step,
            @Nullable Given answer,
            @Nullable String entry) {}

    private final Playing playing;
    private final Revealing revealing;
    private final ScenarioShelf shelf;
    private final CurrentLearner learner;

    SummitApi(Playing playing, Revealing revealing, ScenarioShelf shelf, CurrentLearner learner) {
        this.playing = playing;
        this.revealing = revealing;
        this.shelf = shelf;
        this.learner = learner;
    }

    /** The address names the language and the version, so that browsers may keep them. */
    @GetMapping("/texts")
    ResponseEntity<String> texts(@RequestParam(required = false) @Nullable String lang) {
        return SummitTexts.PLAYER.answer(lang);
    }

    @GetMapping("/scenarios")
    Shown.Shelf scenarios(@RequestParam(required = false) @Nullable String topic) {
        return shelf.of(learner.require(), topic == null || topic.isEmpty() ? null : topic);
    }

    @PostMapping("/plays")
    Shown.Play begin(@RequestBody Beginning beginning) {
        ScenarioRef ref = ScenarioRef.parse(required("scenario", beginning.scenario()))
                .orElseThrow(() -> new NotThere("summit.refused.no-scenario"));
        var who = learner.require();
        return revealing.play(who, playing.begin(who, ref.pack(), ref.id(), uuid("play", beginning.play())));
    }

    @GetMapping("/plays/{id}")
    Shown.Play play(@PathVariable String id) {
        var who = learner.require();
        return revealing.play(who, playing.look(who, id));
    }

    @PostMapping("/plays/{id}/answers")
    Shown.Answered answer(@PathVariable String id, @RequestBody Answering answering) {
        var who = learner.require();
        String step = required("step", answering.step());
        try {
            Playing.Answered answered =
                    playing.answer(who, id, step, answer(answering.answer()), uuid("entry", answering.entry()));
            return new Shown.Answered(answered.recorded().word(), revealing.play(who, answered.at()));
        } catch (NotPossible reason) {
            throw new BadRequest(reason.said(), reason);
        }
    }

    /** What was said, if it can be an answer at all. */
    static StepAnswer answer(@Nullable Given given) {
        if (given == null || (given.members() == null) == (given.choice() == null)) {
            throw new BadRequest("summit.refused.one-of");
        }
        if (given.choice() != null) {
            return new StepAnswer.Chosen(bounded(given.choice()));
        }
        var members = new LinkedHashSet<String>();
        if (given.members() != null && given.members().size() <= MOST_MEMBERS) {
            given.members().forEach(member -> members.add(bounded(required("members", member))));
            return new StepAnswer.Members(members);
        }
        throw new BadRequest("summit.refused.so-many");
    }

    private static String bounded(String word) {
        if (word.length() > LONGEST_WORD) {
            throw new BadRequest("summit.refused.not-listed");
        }
        return word;
    }
}

package org.scostudy.quiz.player;

import static org.scostudy.account.FromRequest.required;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.attempt.Answering;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.attempt.Progress;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.QuizTexts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the player of quizzes asks the server for. All that is known about an attempt is in the database, so any server
 * can take any answer, also one that has just started.
 */
@RestController
@PermitAll
@RequestMapping(path = "/api/quiz", produces = MediaType.APPLICATION_JSON_VALUE)
class QuizApi {

    private static final Pattern ENTRY = Pattern.compile("[0-9a-zA-Z-]{8,60}");
    private static final long LONGEST_MILLIS = Duration.ofHours(6).toMillis();

    record Answered(
            @Nullable Integer index,
            @Nullable String prompt,
            @Nullable Answer answer,
            @Nullable Long tookMs,
            @Nullable String entry) {}

    record Outcome(Answering.Recorded recorded, QuestionJson question, AttemptJson.Overview attempt) {}

    private final Quizzes quizzes;
    private final Answering answering;
    private final AttemptLog log;
    private final CurrentLearner learner;

    QuizApi(Quizzes quizzes, Answering answering, AttemptLog log, CurrentLearner learner) {
        this.quizzes = quizzes;
        this.answering = answering;
        this.log = log;
        this.learner = learner;
    }

    /** The address names the language and the version, so that browsers may keep them. */
    @GetMapping("/texts")
    ResponseEntity<String> texts(@RequestParam(required = false) @Nullable String lang) {
        return QuizTexts.PLAYER.answer(lang);
    }

    @PostMapping("/attempts")
    AttemptJson.Overview start(@RequestBody PlanText wished) {
        QuizPlan plan = wished.plan();
        long owner = learner.require().id();
        if (quizzes.fitting(owner, plan) == 0) {
            throw new BadRequest("quiz.refused.nothing-fits");
        }
        String title = QuizTexts.say("quiz.named.own." + plan.mode().json(), plan.number());
        return AttemptJson.overview(answering.look(owner, quizzes.start(owner, title, plan)), answering.now());
    }

    @GetMapping("/attempts/{id}")
    AttemptJson.Overview attempt(@PathVariable String id) {
        return AttemptJson.overview(answering.look(learner.require().id(), id), answering.now());
    }

    @GetMapping("/attempts/{id}/questions/{index}")
    QuestionJson question(@PathVariable String id, @PathVariable int index) {
        long owner = learner.require().id();
        Progress progress = answering.look(owner, id);
        Item item = log.item(owner, id, index).orElseThrow(() -> new BadRequest("quiz.refused.no-question"));
        return AttemptJson.question(progress, index, item);
    }

    @PostMapping("/attempts/{id}/answers")
    Outcome answer(@PathVariable String id, @RequestBody Answered answered) {
        String entry = required("entry", answered.entry());
        if (!ENTRY.matcher(entry).matches()) {
            throw new BadRequest("quiz.refused.entry");
        }
        int place = required("index", answered.index());
        Answering.Given given = new Answering.Given(
                place,
                required("prompt", answered.prompt()),
                required("answer", answered.answer()),
                answered.tookMs() == null ? 0 : Math.clamp(answered.tookMs(), 0, LONGEST_MILLIS),
                entry);
        Answering.Result result = answering.answer(learner.require().id(), id, given);
        return new Outcome(
                result.recorded(),
                AttemptJson.question(result.progress(), place, result.item()),
                AttemptJson.overview(result.progress(), answering.now()));
    }

    @PostMapping("/attempts/{id}/finish")
    AttemptJson.Overview finish(@PathVariable String id) {
        return AttemptJson.overview(answering.finish(learner.require().id(), id), answering.now());
    }
}

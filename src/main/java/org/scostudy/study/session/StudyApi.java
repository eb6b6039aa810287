package org.scostudy.study.session;

import static org.scostudy.account.FromRequest.required;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.study.log.PromptId;
import org.scostudy.study.queue.Scope;
import org.scostudy.study.session.Studying.SessionState;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the study page asks the server for. Plain requests instead of the page's own channel: an answer waits in the
 * browser until it is acknowledged, and any server can take it, also one that has just started.
 */
@RestController
@PermitAll
@RequestMapping(path = "/api/study", produces = MediaType.APPLICATION_JSON_VALUE)
class StudyApi {

    private static final Pattern SESSION = Pattern.compile("[0-9a-fA-F-]{36}");

    record Answered(
            @Nullable String session,
            @Nullable String prompt,
            int rating,
            long tookMs,
            @Nullable String wording,
            @Nullable String showing,
            @Nullable String section) {}

    record OnCard(
            @Nullable String session,
            @Nullable String card,
            @Nullable String showing,
            @Nullable String section) {}

    record Typed(
            @Nullable String prompt,
            @Nullable String wording,
            @Nullable String text) {}

    private final Studying studying;
    private final StudyMore more;
    private final CurrentLearner learner;

    StudyApi(Studying studying, StudyMore more, CurrentLearner learner) {
        this.studying = studying;
        this.more = more;
        this.learner = learner;
    }

    /** The address names the language and the version, so that browsers may keep them. */
    @GetMapping("/texts")
    ResponseEntity<String> texts(@RequestParam(required = false) @Nullable String lang) {
        return StudyTexts.DECK.answer(lang);
    }

    @GetMapping("/next")
    Deal next(
            @RequestParam String session,
            @RequestParam(required = false) @Nullable String showing,
            @RequestParam(required = false) @Nullable String section) {
        return studying.next(learner.require(), place(session, showing, section));
    }

    /** Apart from the cards, so that no answer waits for it, as is the rest. */
    @GetMapping("/stock")
    Stock stock(@RequestParam(required = false) @Nullable String section) {
        return studying.stock(learner.require(), Scope.parse(section));
    }

    @GetMapping("/more")
    List<StudyMore.Offer> more() {
        return more.offers(learner.require());
    }

    @PostMapping("/answers")
    Deal answer(@RequestBody Answered answered) {
        if (answered.rating() < 1 || answered.rating() > 4) {
            throw new BadRequest("study.refused.grade");
        }
        String wording = Objects.requireNonNullElse(answered.wording(), "");
        if (wording.length() > 60) {
            throw new BadRequest("study.refused.wording");
        }
        return studying.answer(
                learner.require(),
                place(answered.session(), answered.showing(), answered.section()),
                PromptId.parse(required("prompt", answered.prompt())),
                Rating.of(answered.rating()),
                Math.clamp(answered.tookMs(), 0, 3_600_000),
                wording);
    }

    @PostMapping("/undo")
    Deal undo(@RequestBody OnCard request) {
        return studying.undo(learner.require(), place(request.session(), null, request.section()));
    }

    @PostMapping("/check")
    Showing.Checked check(@RequestBody Typed typed) {
        return studying.check(
                learner.require(),
                PromptId.parse(required("prompt", typed.prompt())),
                required("wording", typed.wording()),
                required("text", typed.text()));
    }

    @PostMapping("/bury")
    Deal bury(@RequestBody OnCard request) {
        return studying.bury(learner.require(), place(request), card(request));
    }

    @PostMapping("/suspend")
    Deal suspend(@RequestBody OnCard request) {
        return studying.suspend(learner.require(), place(request), card(request));
    }

    @PostMapping("/wake")
    Deal wake(@RequestBody OnCard request) {
        return studying.wake(learner.require(), place(request), card(request));
    }

    @PostMapping("/flag")
    Deal flag(@RequestBody OnCard request) {
        return studying.flag(learner.require(), place(request), card(request));
    }

    @PostMapping("/reword")
    Deal reword(@RequestBody OnCard request) {
        return studying.reword(learner.require(), place(request), card(request));
    }

    private static SessionState place(OnCard request) {
        return place(request.session(), request.showing(), request.section());
    }

    private static SessionState place(@Nullable String session, @Nullable String showing, @Nullable String section) {
        String id = required("session", session);
        if (!SESSION.matcher(id).matches()) {
            throw new BadRequest("study.refused.session");
        }
        return new SessionState(
                id, showing == null || showing.isEmpty() ? null : PromptId.parse(showing), Scope.parse(section));
    }

    private static CardId card(OnCard request) {
        return PromptId.parse(required("card", request.card()) + "@0").card();
    }
}

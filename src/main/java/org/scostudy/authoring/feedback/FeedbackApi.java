package org.scostudy.authoring.feedback;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.language.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what learners say about a question while they study. */
@RestController
@PermitAll
@RequestMapping(path = "/api/feedback", produces = MediaType.APPLICATION_JSON_VALUE)
class FeedbackApi {

    /** @param id made by the page, so that what is sent twice is kept once */
    record Remark(
            @Nullable UUID id,
            @Nullable String question,
            @Nullable String stem,
            @Nullable String said) {}

    private final Feedback feedback;
    private final CurrentLearner learner;

    FeedbackApi(Feedback feedback, CurrentLearner learner) {
        this.feedback = feedback;
        this.learner = learner;
    }

    @PostMapping
    Map<String, Boolean> say(@RequestBody Remark remark) {
        if (remark.id() == null
                || remark.question() == null
                || remark.question().isBlank()) {
            throw new AuthoringRefused(AuthoringRefused.Reason.NOT_FOUND);
        }
        feedback.say(
                learner.require(),
                remark.id(),
                remark.question(),
                Objects.requireNonNullElse(remark.stem(), ""),
                Objects.requireNonNullElse(remark.said(), ""));
        return Map.of("kept", true);
    }

    @ExceptionHandler(AuthoringRefused.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> refused(AuthoringRefused refused) {
        return Map.of(
                "error", "refused", "message", Messages.here(refused.reason().messageKey()));
    }
}

package org.scostudy.account.access;

import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;
import org.scostudy.account.BadRequest;
import org.scostudy.account.NotThere;
import org.scostudy.account.TooOften;
import org.scostudy.language.Message;
import org.scostudy.language.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers requests that cannot be done with a word for the page and a sentence for the person. */
@RestControllerAdvice
@PermitAll
class ApiRefusals {

    private final Messages messages;

    ApiRefusals(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> refuse(BadRequest reason, Locale locale) {
        return refusal("bad-request", reason.said(), locale);
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MissingServletRequestParameterException.class,
        MethodArgumentTypeMismatchException.class
    })
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> refuseUnread(Locale locale) {
        return refusal("bad-request", Message.of("account.api.not-understood"), locale);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Map<String, String> miss(NotThere reason, Locale locale) {
        return refusal("not-found", reason.said(), locale);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> slowDown(TooOften reason, Locale locale) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(reason.seconds()))
                .body(refusal("too-often", Message.of(TooOften.TEXT, reason.minutes()), locale));
    }

    private Map<String, String> refusal(String error, Message said, Locale locale) {
        return Map.of("error", error, "message", messages.say(said, locale));
    }
}

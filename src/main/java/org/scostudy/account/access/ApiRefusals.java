package org.scostudy.account.access;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.scostudy.account.BadRequest;
import org.scostudy.account.NotThere;
import org.springframework.http.HttpStatus;
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

    private static final String NOT_UNDERSTOOD =
            "The page sent something that the server does not understand. Reload the page and go on.";

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> refuse(BadRequest reason) {
        return refusal("bad-request", reason);
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MissingServletRequestParameterException.class,
        MethodArgumentTypeMismatchException.class
    })
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> refuseUnread() {
        return Map.of("error", "bad-request", "message", NOT_UNDERSTOOD);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Map<String, String> miss(NotThere reason) {
        return refusal("not-found", reason);
    }

    private static Map<String, String> refusal(String error, RuntimeException reason) {
        return Map.of("error", error, "message", String.valueOf(reason.getMessage()));
    }
}

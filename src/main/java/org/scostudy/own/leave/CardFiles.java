package org.scostudy.own.leave;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.account.signin.Throttle;
import org.scostudy.own.shelf.OwnRefused;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own cards as files, for nobody but their owner. */
@RestController
@PermitAll
public class CardFiles {

    /** Those that can be taken along, in the order in which they are offered. */
    public static final List<QuestionFormat> FORMATS = List.of(Formats.ANKI, Formats.CSV, Formats.JSON);

    private final CurrentLearner current;
    private final OwnExport export;
    private final Throttle throttle;

    CardFiles(CurrentLearner current, OwnExport export, Throttle throttle) {
        this.current = current;
        this.export = export;
        this.throttle = throttle;
    }

    /** @param deck absent for all */
    public static String path(QuestionFormat format, @Nullable Integer deck) {
        return "cards/mine/files/" + format + (deck == null ? "" : "?deck=" + deck);
    }

    @GetMapping("/cards/mine/files/{format}")
    void file(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable Integer deck,
            HttpServletResponse response)
            throws IOException {
        QuestionFormat wished = FORMATS.stream()
                .filter(each -> each.id().equals(format))
                .findFirst()
                .orElseThrow(() -> new OwnRefused(OwnRefused.Reason.NOT_FOUND));
        Learner learner = current.require();
        throttle.count(Throttle.Deed.TAKE_CARDS_ALONG, learner.id());
        byte[] file = export.file(learner, wished, deck);
        response.setContentType("application/octet-stream");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(export.name(learner, wished, deck), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    @ExceptionHandler(OwnRefused.class)
    void refused(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}

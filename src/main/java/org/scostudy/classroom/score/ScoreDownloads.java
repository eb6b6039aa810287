package org.scostudy.classroom.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.roster.ClassRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Scores as files, sent while they are made. */
@RestController
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class ScoreDownloads {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreDownloads.class);

    private final CurrentLearner current;
    private final ScoreExports exports;
    private final ChosenColumns chosen;

    ScoreDownloads(CurrentLearner current, ScoreExports exports, ChosenColumns chosen) {
        this.current = current;
        this.exports = exports;
        this.chosen = chosen;
    }

    static String path(long classroom, ScoreFormat format) {
        return "teach/classes/%d/export/%s".formatted(classroom, format);
    }

    /** Without columns, those that the person chose last. */
    @GetMapping("/teach/classes/{classroom}/export/{format}")
    void download(
            @PathVariable long classroom,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String columns,
            HttpServletResponse response)
            throws IOException {
        Learner person = current.require();
        ScoreFormat wished = ScoreFormat.of(format).orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
        List<ScoreColumn> shown = columns == null ? chosen.of(person) : ScoreColumn.named(columns);
        String home = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        ScoreFile file = exports.file(person, classroom, new ScoreExports.Wish(wished, shown, home));
        response.setContentType(file.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        send(file, classroom, response);
    }

    /** Half a file must not pass for a whole one: the connection is cut, which every browser and program notices. */
    static void send(ScoreFile file, long classroom, HttpServletResponse response) throws IOException {
        try {
            file.content().writeTo(response.getOutputStream());
            response.flushBuffer();
        } catch (IOException | RuntimeException failure) {
            LOG.warn("the export of class {} as {} broke off: {}", classroom, file.name(), failure.toString());
            if (!response.isCommitted()) {
                response.reset();
                response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
                return;
            }
            throw new CloseNowException();
        }
    }

    @ExceptionHandler(ClassRefused.class)
    void refused(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}

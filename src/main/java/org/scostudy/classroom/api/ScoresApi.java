package org.scostudy.classroom.api;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.score.ScoreExports;
import org.scostudy.classroom.score.ScoreSheets;
import org.scostudy.classroom.token.Bearer;
import org.scostudy.classroom.work.Assignment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The scores for other programs, page by page. What it answers is described by openapi.json. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class ScoresApi {

    private final Teaching teaching;
    private final ScoreExports exports;

    ScoresApi(Teaching teaching, ScoreExports exports) {
        this.teaching = teaching;
        this.exports = exports;
    }

    @GetMapping("/openapi.json")
    @AnonymousAllowed
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("openapi.json", ScoresApi.class));
    }

    @GetMapping("/classes")
    ResponseEntity<byte[]> classes(
            @AuthenticationPrincipal Bearer bearer,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        List<ScoreJson.Course> all = teaching.classes(bearer.person()).stream()
                .map(ScoreJson.Course::of)
                .sorted(Comparator.comparing(ScoreJson.Course::place))
                .toList();
        return Page.asked(limit, cursor).of(all).answer("classes");
    }

    @GetMapping("/classes/{classroom}/scores")
    ResponseEntity<byte[]> scores(
            @AuthenticationPrincipal Bearer bearer,
            @PathVariable String classroom,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return Page.asked(limit, cursor)
                .of(scores(bearer.person(), Page.number(classroom)))
                .answer("scores");
    }

    private List<ScoreJson.Score> scores(Learner person, long classroom) {
        ScoreSheets sheets = exports.sheets(person, classroom);
        List<ScoreJson.Score> scores = new ArrayList<>();
        for (Assignment assignment : sheets.book().assignments()) {
            for (Member member : sheets.book().members()) {
                scores.add(ScoreJson.Score.of(
                        assignment,
                        member,
                        sheets.signInName(member),
                        sheets.book().mark(assignment, member)));
            }
        }
        scores.sort(Comparator.comparing(ScoreJson.Score::place));
        return scores;
    }

    /** Whatever else is asked for here. */
    @RequestMapping("/**")
    ResponseEntity<ProblemDetail> nothing() {
        return problem(HttpStatus.NOT_FOUND, "There is no such address; /api/v1/openapi.json lists those that are.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(Page.Wrong wrong) {
        return problem(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ClassRefused refused) {
        return problem(HttpStatus.NOT_FOUND, "There is no such class among those that you teach.");
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("about:blank"));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}

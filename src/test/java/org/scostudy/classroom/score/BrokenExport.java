package org.scostudy.classroom.score;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends a file that breaks off after so many bytes, as when the database goes away. */
@RestController
@AnonymousAllowed
class BrokenExport {

    @GetMapping("/probe/broken-export/{bytes}")
    void broken(@PathVariable int bytes, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=scores.csv");
        ScoreFile file = new ScoreFile("scores.csv", "text/csv", out -> {
            out.write("x".repeat(bytes).getBytes(StandardCharsets.UTF_8));
            throw new IllegalStateException("the database is gone");
        });
        ScoreDownloads.send(file, 1, response);
    }
}

package org.scostudy.guide;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.signin.CurrentLearner;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the guide and the map ask the server for. Plain requests: the page's components would otherwise hold the whole
 * reading for every learner who has it open.
 */
@RestController
@PermitAll
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class GuideApi {

    private static final int LONGEST_QUERY = 200;

    private final Library library;
    private final CurrentLearner learner;

    GuideApi(Library library, CurrentLearner learner) {
        this.library = library;
        this.learner = learner;
    }

    @GetMapping("/reading/guide")
    ResponseEntity<List<Guide>> guides() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(library.guides(learner.require()));
    }

    /** What is longer than anybody types is cut, not refused. */
    @GetMapping("/reading/search")
    Library.Found find(@RequestParam(name = "q", defaultValue = "") String query) {
        return library.find(learner.require(), query.substring(0, Math.min(query.length(), LONGEST_QUERY)));
    }

    /** The address names the language and the version. */
    @GetMapping("/reading/texts")
    ResponseEntity<String> texts(@RequestParam(required = false) @Nullable String lang) {
        return Texts.GUIDE.answer(lang);
    }

    /** The map fetches them by itself, whatever page it stands on, and does not know the version. */
    @GetMapping("/map/texts")
    ResponseEntity<String> mapTexts(@RequestParam(required = false) @Nullable String lang) {
        return Texts.MAP.answer(lang, CacheControl.maxAge(Duration.ofHours(1)).cachePrivate());
    }
}

package org.scostudy.account.page;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.scostudy.account.people.OwnData;
import org.scostudy.account.signin.CurrentLearner;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The copy of one's own data as a file. */
@RestController
@PermitAll
class OwnDataController {

    private final OwnData data;
    private final CurrentLearner learner;

    OwnDataController(OwnData data, CurrentLearner learner) {
        this.data = data;
        this.learner = learner;
    }

    @GetMapping(path = "/api/account/data", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> copy() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sco-study-my-data.json")
                                .build()
                                .toString())
                .body(data.copy(learner.require()));
    }
}

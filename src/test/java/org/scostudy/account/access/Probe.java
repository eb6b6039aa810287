package org.scostudy.account.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers 200 whenever the security lets a request pass. */
@RestController
@PermitAll
class Probe {

    @GetMapping("/api/probe")
    String read() {
        return "{}";
    }

    @PostMapping("/api/probe")
    String change(@RequestBody Map<String, Object> read) {
        return "{}";
    }

    @GetMapping("/api/probe/administrators")
    @RolesAllowed("ADMINISTRATOR")
    String readAsAdministrator() {
        return "{}";
    }
}

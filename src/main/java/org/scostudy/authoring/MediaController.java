package org.scostudy.authoring;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of questions. Their names come from what they hold, so browsers may keep them for ever. */
@RestController
@PermitAll
class MediaController {

    private final MediaTable media;

    MediaController(MediaTable media) {
        this.media = media;
    }

    @GetMapping("/media/{name}")
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        return media.find(name)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(type(bytes))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static MediaType type(byte[] bytes) {
        String type = MediaTable.type(bytes);
        return type == null
                ? MediaType.APPLICATION_OCTET_STREAM
                : MediaType.parseMediaType("image/" + (type.equals("jpg") ? "jpeg" : type));
    }
}

package org.scostudy.authoring.media;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import org.scostudy.question.markup.MediaFormat;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Pictures and sounds of questions. Their names come from what they hold, so browsers may keep them for ever. As a resource
 * each is given in parts to browsers that ask so; Safari plays no sound otherwise.
 */
@RestController
@PermitAll
class MediaController {

    private final MediaTable media;

    MediaController(MediaTable media) {
        this.media = media;
    }

    @GetMapping("/media/{name}")
    ResponseEntity<Resource> medium(@PathVariable String name) {
        return media.find(name)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(type(bytes))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable())
                        .<Resource>body(new ByteArrayResource(bytes)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static MediaType type(byte[] bytes) {
        MediaFormat format = MediaFormat.of(bytes);
        return format == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(format.contentType());
    }
}

package org.scostudy.authoring.media;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import org.scostudy.question.OwnMedia;
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
    private final OwnMedia own;

    MediaController(MediaTable media, OwnMedia own) {
        this.media = media;
        this.own = own;
    }

    @GetMapping("/media/{name}")
    ResponseEntity<Resource> medium(@PathVariable String name) {
        return media.find(name)
                .map(bytes -> answer(
                        bytes,
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable()))
                // the next person at the same browser shall not find it there
                .or(() -> own.find(name).map(bytes -> answer(bytes, CacheControl.noStore())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(byte[] bytes, CacheControl kept) {
        return ResponseEntity.ok().contentType(type(bytes)).cacheControl(kept).body(new ByteArrayResource(bytes));
    }

    private static MediaType type(byte[] bytes) {
        MediaFormat format = MediaFormat.of(bytes);
        return format == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(format.contentType());
    }
}

package org.scostudy.reading;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The map's texts, names of states among them: the element fetches them by itself, whatever page it stands on. */
@RestController
@PermitAll
class MapApi {

    private static final String PREFIX = "reading.map.";
    private static final String TEXTS = json();

    @GetMapping(path = "/api/map/texts", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> texts() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(TEXTS);
    }

    private static String json() {
        ResourceBundle bundle = ResourceBundle.getBundle("messages.reading", Locale.ROOT);
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> texts.put(key.substring(PREFIX.length()), bundle.getString(key)));
        return JsonMapper.shared().writeValueAsString(texts);
    }
}

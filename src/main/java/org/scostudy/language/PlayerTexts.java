package org.scostudy.language;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts of an element that draws itself in the browser, as JSON. The element fetches them and browsers keep them:
 * sent with the page, they would be held once for every open page.
 */
public final class PlayerTexts {

    private static final Duration LONG = Duration.ofDays(365);

    private final String prefix;
    private final Map<Locale, String> jsonByLanguage = new ConcurrentHashMap<>();

    /** @param prefix what the keys of all these texts begin with; the element knows them without it */
    public PlayerTexts(String prefix) {
        this.prefix = prefix;
    }

    public String json(Locale locale) {
        return jsonByLanguage.computeIfAbsent(Messages.ours().nearest(locale), this::write);
    }

    /** Where an element on the current page fetches them: another address for every language and every change. */
    public String address(String path) {
        Locale locale = Messages.ours().nearest(Language.here());
        return path + "?lang=" + locale.toLanguageTag() + "&v="
                + HexFormat.of().toHexDigits(json(locale).hashCode());
    }

    /** @param language of the address; null for that of the request */
    public ResponseEntity<String> answer(@Nullable String language) {
        return answer(language, CacheControl.maxAge(LONG).cachePrivate().immutable());
    }

    /** For an address that does not change with the texts. */
    public ResponseEntity<String> answer(@Nullable String language, CacheControl kept) {
        Locale locale = language == null ? Language.here() : Locale.forLanguageTag(language);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(kept)
                .body(json(locale));
    }

    private String write(Locale locale) {
        Map<String, String> texts = new TreeMap<>();
        Messages.ours().all(locale).forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                texts.put(key.substring(prefix.length()), text);
            }
        });
        return JsonMapper.shared().writeValueAsString(texts);
    }
}

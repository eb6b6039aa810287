package org.scostudy.study.session;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The deck's texts from the message bundle, as JSON. The deck fetches them, and browsers keep them: sent with the page,
 * they would be held once for every open page.
 */
public final class DeckTexts {

    private static final String PREFIX = "study.deck.";

    static final String JSON = json();

    /** Changes with the texts. */
    public static final String VERSION = HexFormat.of().toHexDigits(JSON.hashCode());

    private DeckTexts() {}

    private static String json() {
        ResourceBundle bundle = ResourceBundle.getBundle("messages.study", Locale.ROOT);
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> texts.put(key.substring(PREFIX.length()), bundle.getString(key)));
        return JsonMapper.shared().writeValueAsString(texts);
    }
}

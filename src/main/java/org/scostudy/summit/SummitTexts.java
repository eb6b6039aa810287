package org.scostudy.summit;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The player's texts from the message bundle as JSON, which browsers fetch and keep. */
final class SummitTexts {

    private static final String PREFIX = "summit.player.";

    static final String JSON = json();

    /** Changes with the texts. */
    static final String VERSION = HexFormat.of().toHexDigits(JSON.hashCode());

    private SummitTexts() {}

    private static String json() {
        ResourceBundle bundle = ResourceBundle.getBundle("messages.summit", Locale.ROOT);
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> texts.put(key.substring(PREFIX.length()), bundle.getString(key)));
        return JsonMapper.shared().writeValueAsString(texts);
    }
}

package org.scostudy.guide;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Texts of an element from the message bundle, as JSON that browsers keep. */
enum Texts {
    GUIDE("guide.player."),
    MAP("guide.map.");

    private final String json;

    Texts(String prefix) {
        ResourceBundle bundle = ResourceBundle.getBundle("messages.guide", Locale.ROOT);
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> texts.put(key.substring(prefix.length()), bundle.getString(key)));
        json = JsonMapper.shared().writeValueAsString(texts);
    }

    String json() {
        return json;
    }

    /** Changes with the texts. */
    String version() {
        return HexFormat.of().toHexDigits(json.hashCode());
    }
}

package org.scostudy.common;

import java.text.MessageFormat;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts of an element that draws itself in the browser, from the message bundle of its feature: as JSON, which
 * browsers fetch once and keep, and one by one for what the server says in the element's words.
 */
public final class PlayerTexts {

    private final ResourceBundle bundle;
    private final String json;

    private PlayerTexts(ResourceBundle bundle, String prefix) {
        this.bundle = bundle;
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> texts.put(key.substring(prefix.length()), bundle.getString(key)));
        this.json = JsonMapper.shared().writeValueAsString(texts);
    }

    /** @param prefix of the keys that the element gets, which knows them without it */
    public static PlayerTexts of(String feature, String prefix) {
        return new PlayerTexts(ResourceBundle.getBundle("messages." + feature, Locale.ROOT), prefix);
    }

    public String json() {
        return json;
    }

    /** Changes with the texts. */
    public String version() {
        return HexFormat.of().toHexDigits(json.hashCode());
    }

    /** An apostrophe is just an apostrophe, as in every text. */
    public String say(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text.replace("'", "''"), Locale.ENGLISH).format(values);
    }
}

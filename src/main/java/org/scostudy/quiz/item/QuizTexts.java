package org.scostudy.quiz.item;

import java.text.MessageFormat;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The player's texts from the message bundle as JSON, which browsers fetch and keep; and texts that answers need. */
public final class QuizTexts {

    private static final String PREFIX = "quiz.player.";
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.quiz", Locale.ROOT);

    public static final String JSON = json();

    /** Changes with the texts. */
    public static final String VERSION = HexFormat.of().toHexDigits(JSON.hashCode());

    private QuizTexts() {}

    public static String say(String key, Object... values) {
        String text = BUNDLE.getString(key);
        return values.length == 0 ? text : new MessageFormat(text.replace("'", "''"), Locale.ENGLISH).format(values);
    }

    private static String json() {
        Map<String, String> texts = new TreeMap<>();
        BUNDLE.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> texts.put(key.substring(PREFIX.length()), BUNDLE.getString(key)));
        return JsonMapper.shared().writeValueAsString(texts);
    }
}

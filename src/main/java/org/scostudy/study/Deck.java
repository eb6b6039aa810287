package org.scostudy.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The cards on the page: an element that turns them, takes grades and keeps answers until they are acknowledged. */
@Tag("sco-deck")
@JsModule("context://study/sco-deck.js")
@StyleSheet("context://study/sco-deck.css")
class Deck extends Component {

    private static final String PREFIX = "study.deck.";
    private static final String TEXTS = texts();

    /** @param section the only section to study; empty for all that the learner chose */
    Deck(long learner, String section) {
        getElement().setAttribute("learner", String.valueOf(learner));
        getElement().setAttribute("api", "api/study");
        getElement().setAttribute("section", section);
        getElement().setAttribute("messages", TEXTS);
    }

    private static String texts() {
        ResourceBundle bundle = ResourceBundle.getBundle("messages.study", Locale.ROOT);
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> texts.put(key.substring(PREFIX.length()), bundle.getString(key)));
        return JsonMapper.shared().writeValueAsString(texts);
    }
}

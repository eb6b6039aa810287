package org.scostudy.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The map with the states of the reading, on a page: shown with marks, or to choose states on. */
@Tag("sco-map")
@JsModule("context://map/sco-map.js")
@StyleSheet("context://map/sco-map.css")
public class StatesMap extends Component {

    /** What the map is for. */
    public enum Mode {
        SHOW,
        PICK
    }

    /** What is said of a state by colour, pattern or sign, and word. */
    public enum Mark {
        MEMBER,
        OBSERVER,
        PARTNER,
        RIGHT,
        WRONG,
        MISSED
    }

    public StatesMap(Mode mode) {
        getElement().setAttribute("mode", word(mode));
        getElement().setAttribute("texts", Texts.MAP.address("api/map/texts"));
    }

    /** Marks states by the ids of their entities, for example {@code sri-lanka}. */
    public void mark(Map<String, Mark> marks) {
        Map<String, String> words = new TreeMap<>();
        marks.forEach((state, mark) -> words.put(state, word(mark)));
        getElement().setPropertyMap("marks", words);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

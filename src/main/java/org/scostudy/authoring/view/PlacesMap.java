package org.scostudy.authoring.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map that learners will have, on which the author picks the places of the key. */
@Tag("sco-map")
@JsModule("context://map/sco-map.js")
@StyleSheet("context://map/sco-map.css")
public class PlacesMap extends Component {

    public PlacesMap() {
        getElement().setAttribute("mode", "pick");
        getElement().setAttribute("data-test", "map");
    }

    public void show(Collection<String> places) {
        getElement().setPropertyJson("picked", JsonMapper.shared().valueToTree(places));
    }

    public void onPick(Consumer<Set<String>> picked) {
        getElement()
                .addEventListener(
                        "change",
                        event -> picked.accept(places(event.getEventData().get("event.detail.picked"))))
                .addEventData("event.detail.picked");
    }

    private static Set<String> places(@Nullable JsonNode picked) {
        Set<String> places = new LinkedHashSet<>();
        if (picked != null) {
            picked.forEach(place -> places.add(place.asString()));
        }
        return places;
    }
}

package org.scostudy.classroom.gradebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The gradebook on the page: one element that draws all its cells itself. */
@Tag("sco-gradebook")
@JsModule("context://classroom/sco-gradebook.js")
@StyleSheet("context://classroom/gradebook.css")
class GradebookElement extends Component {

    private static final String[] TEXTS = {
        "name",
        "total",
        "mean",
        "weight",
        "due",
        "find",
        "caption",
        "left",
        "by-hand",
        "remark",
        "found",
        "sort",
        "legend",
        "mark.by-hand",
        "mark.remark",
        "mark.done-late",
        "status.not-open",
        "status.to-do",
        "status.in-progress",
        "status.done",
        "status.done-late",
        "status.missed",
        "status.excused"
    };

    /**
     * @param learners where learners' pages are
     * @param open is told member and assignment of a mark to look at
     */
    GradebookElement(String learners, BiConsumer<Long, Long> open) {
        ObjectNode texts = JsonMapper.shared().createObjectNode();
        for (String text : TEXTS) {
            texts.put(text, getTranslation("classroom.book." + text));
        }
        getElement()
                .setAttribute("learners", learners)
                .setAttribute("statuses", GradebookSheet.statuses())
                .setAttribute("texts", texts.toString())
                .addEventListener(
                        "mark",
                        event -> open.accept(
                                event.getEventData().get("event.detail.member").asLong(),
                                event.getEventData()
                                        .get("event.detail.assignment")
                                        .asLong()))
                .addEventData("event.detail.member")
                .addEventData("event.detail.assignment");
    }

    void show(GradebookSheet sheet) {
        getElement().callJsFunction("show", sheet.json());
    }

    /** The focus goes back to where it was. */
    void resume() {
        getElement().callJsFunction("resume");
    }
}

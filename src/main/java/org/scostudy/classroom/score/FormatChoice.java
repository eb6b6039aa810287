package org.scostudy.classroom.score;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The formats, by who reads them. */
class FormatChoice extends FieldSet {

    private static final Map<String, List<ScoreFormat>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("people", List.of(ScoreFormat.CSV, ScoreFormat.DETAILS, ScoreFormat.XLSX));
        GROUPS.put("systems", List.of(ScoreFormat.MOODLE, ScoreFormat.CANVAS, ScoreFormat.XAPI, ScoreFormat.JSON));
        GROUPS.put("answers", List.of(ScoreFormat.ANSWERS, ScoreFormat.ANSWERS_XLSX));
    }

    FormatChoice(ScoreFormat chosen, Consumer<ScoreFormat> choose) {
        addClassName("export-formats");
        setLegendText(getTranslation("scores.formats"));
        GROUPS.forEach((group, formats) -> {
            Span heading = new Span(getTranslation("scores.formats." + group));
            heading.addClassName("export-group");
            Div options = new Div(heading);
            options.addClassName("export-options");
            formats.forEach(format -> options.add(option(format, chosen, choose)));
            add(options);
        });
    }

    private NativeLabel option(ScoreFormat format, ScoreFormat chosen, Consumer<ScoreFormat> choose) {
        Input radio = new Input();
        radio.setType("radio");
        radio.setId("format-" + format);
        radio.getElement().setAttribute("name", "format").setAttribute("checked", format == chosen);
        radio.getElement().addEventListener("change", _ -> choose.accept(format));
        Span title = new Span(getTranslation("scores.format." + format));
        title.addClassName("export-option-title");
        Span kind = new Span(format.ending());
        kind.addClassName("export-kind");
        NativeLabel label = new NativeLabel();
        label.addClassName("export-option");
        label.add(radio, title, kind);
        return label;
    }
}

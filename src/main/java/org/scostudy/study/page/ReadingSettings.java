package org.scostudy.study.page;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scostudy.audience.SwitchedOff;
import org.scostudy.question.Material;
import org.scostudy.question.Readership;

/** The readings that are meant for a learner, each with a switch. */
class ReadingSettings extends SettingPanel {

    private final long learner;
    private final transient SwitchedOff readings;
    private final transient Runnable then;
    private final List<Checkbox> switches = new ArrayList<>();
    private final Paragraph refusal = new Paragraph();

    /** @param then what is done when other sections are studied from now on */
    ReadingSettings(long learner, SwitchedOff readings, Readership readers, Runnable then) {
        super("study.settings.readings");
        this.learner = learner;
        this.readings = readings;
        this.then = then;
        setId("readings");
        Set<String> off = readings.off(learner);
        Div list = new Div();
        list.addClassName("sco-readings");
        list.getElement().setAttribute("role", "group");
        list.getElement().setAttribute("aria-label", getTranslation("study.settings.readings"));
        readers.meantFor(learner).materials().forEach(material -> list.add(toggle(material, off)));
        refusal.addClassNames("sco-note", "sco-note-bad");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setText(getTranslation("study.settings.readings.error"));
        refusal.setVisible(false);
        list.add(refusal);
        setting("study.settings.readings", list);
    }

    private Checkbox toggle(Material material, Set<String> off) {
        Checkbox box = new Checkbox(title(material), !off.contains(material.id()));
        switches.add(box);
        box.addValueChangeListener(event -> turn(box, material.id(), event.getValue()));
        return box;
    }

    /** The last one stays on; that it was switched back is heard here too, and changes nothing. */
    private void turn(Checkbox box, String material, boolean on) {
        if (switches.stream().noneMatch(Checkbox::getValue)) {
            box.setValue(true);
            refusal.setVisible(true);
            return;
        }
        if (on == readings.off(learner).contains(material)) {
            refusal.setVisible(false);
            readings.turn(learner, material, on);
            saved();
            then.run();
        }
    }

    private String title(Material material) {
        return material.author() == null
                ? material.title()
                : getTranslation("study.settings.readings.by", material.title(), material.author());
    }
}

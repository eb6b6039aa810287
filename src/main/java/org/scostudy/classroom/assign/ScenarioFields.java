package org.scostudy.classroom.assign;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.work.Work;
import org.scostudy.summit.AssignedScenarios.Listed;

/** The scenario to be played. */
class ScenarioFields extends WorkFields {

    private final ComboBox<Listed> scenario = new ComboBox<>();

    ScenarioFields(List<Listed> scenarios) {
        scenario.setLabel(text("classroom.work.scenario"));
        scenario.setHelperText(text("classroom.scenario.help"));
        scenario.setItems(scenarios);
        scenario.setItemLabelGenerator(each -> text(
                each.authored() ? "classroom.scenario.story" : "classroom.scenario.topic", each.title(), each.topic()));
        scenario.setErrorMessage(text(ClassRefused.Reason.SCENARIO_MISSING.messageKey()));
        scenario.setManualValidation(true);
        add(scenario);
    }

    /** Nothing is chosen when it is no longer there. */
    void show(String ref) {
        scenario.getListDataView()
                .getItems()
                .filter(each -> each.ref().equals(ref))
                .findFirst()
                .ifPresent(scenario::setValue);
    }

    @Override
    void onChange(Runnable then) {
        scenario.addValueChangeListener(_ -> then.run());
    }

    @Override
    Work work() {
        Listed chosen = scenario.getValue();
        scenario.setInvalid(chosen == null);
        if (chosen == null) {
            throw new ClassRefused(ClassRefused.Reason.SCENARIO_MISSING);
        }
        return new Work.Scenario(chosen.ref());
    }
}

package org.scostudy.classroom.assign;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.stream.Collectors;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.work.Work;
import org.scostudy.question.BankSection;
import org.scostudy.question.QuestionBank;

/** The sections to be known, and how well. */
class StudyFields extends WorkFields {

    private static final int LEAST_PERCENT = 50;
    private static final int MOST_PERCENT = 97;
    private static final int USUAL_PERCENT = 85;

    private final CheckboxGroup<BankSection> sections = new CheckboxGroup<>();
    private final IntegerField retention = new IntegerField();

    StudyFields(QuestionBank bank) {
        sections.setLabel(text("quiz.builder.sections"));
        sections.setItems(bank.sections());
        sections.setItemLabelGenerator(BankSection::title);
        sections.setErrorMessage(text(ClassRefused.Reason.SECTIONS_MISSING.messageKey()));
        sections.setManualValidation(true);
        retention.setLabel(text("classroom.study.retention"));
        retention.setHelperText(text("classroom.study.retention.help"));
        retention.setMin(LEAST_PERCENT);
        retention.setMax(MOST_PERCENT);
        retention.setStepButtonsVisible(true);
        retention.setManualValidation(true);
        retention.setErrorMessage(text("classroom.study.retention.range", LEAST_PERCENT, MOST_PERCENT));
        retention.setValue(USUAL_PERCENT);
        add(sections, retention);
    }

    void show(Work.Study study) {
        sections.setValue(sections.getListDataView()
                .getItems()
                .filter(section -> study.sections().contains(section.id()))
                .collect(Collectors.toSet()));
        retention.setValue((int) Math.round(study.retention() * 100));
    }

    @Override
    void onChange(Runnable then) {
        sections.addValueChangeListener(_ -> then.run());
        retention.addValueChangeListener(_ -> then.run());
    }

    @Override
    Work work() {
        List<String> ids = sections.getListDataView()
                .getItems()
                .filter(sections.getValue()::contains)
                .map(BankSection::id)
                .toList();
        Integer percent = retention.getValue();
        boolean fits = percent != null && percent >= LEAST_PERCENT && percent <= MOST_PERCENT;
        sections.setInvalid(ids.isEmpty());
        retention.setInvalid(!fits);
        if (ids.isEmpty()) {
            throw new ClassRefused(ClassRefused.Reason.SECTIONS_MISSING);
        }
        if (percent == null || !fits) {
            throw new ClassRefused(ClassRefused.Reason.NUMBER_OUT_OF_RANGE);
        }
        return new Work.Study(ids, percent / 100.0);
    }
}

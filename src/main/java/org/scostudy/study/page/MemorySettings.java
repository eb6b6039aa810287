package org.scostudy.study.page;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.BankSection;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.question.StudyCard;
import org.scostudy.study.fit.Borrowing;
import org.scostudy.study.fit.Fitting;
import org.scostudy.study.fit.Lending;
import org.scostudy.study.fit.Presets;
import org.scostudy.study.settings.StudySettings;

/** How reviews are scheduled: of all readings, and of those that are set apart. */
class MemorySettings extends SettingPanel {

    private final long learner;
    private final StudySettings settings;
    private final Readership readers;
    private final Fitting fitting;
    private final Borrowing borrowing;
    private final Div fields = new Div();
    private @Nullable MoreSettings more;

    MemorySettings(
            long learner,
            StudySettings settings,
            Readership readers,
            Fitting fitting,
            Presets presets,
            Borrowing borrowing,
            Lending lending) {
        super("study.settings.memory");
        this.learner = learner;
        this.settings = settings;
        this.readers = readers;
        this.fitting = fitting;
        this.borrowing = borrowing;
        fields.addClassName("sco-setting-part");
        List<PresetChoice.Reading> readings = readings(readers.meantFor(learner));
        if (readings.size() > 1) {
            add(new PresetChoice(learner, settings, presets, readings, this::show, this::saved));
        } else {
            show(null);
        }
        add(fields);
        lend(lending);
    }

    private void lend(Lending lending) {
        Checkbox box = new Checkbox(getTranslation("study.settings.lend"), lending.lends(learner));
        box.setId("lend-answers");
        box.addValueChangeListener(event -> {
            lending.lend(learner, event.getValue());
            saved();
        });
        setting("study.settings.lend", box);
    }

    private static List<PresetChoice.Reading> readings(QuestionBank bank) {
        Set<String> withCards = bank.cards().stream().map(StudyCard::pack).collect(Collectors.toSet());
        return bank.sections().stream()
                .filter(section -> withCards.contains(section.pack()))
                .collect(Collectors.toMap(
                        BankSection::pack,
                        section -> new PresetChoice.Reading(section.pack(), section.packTitle()),
                        (first, _) -> first,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** A reading that follows the others has nothing to be set. */
    private void show(@Nullable String pack) {
        boolean open = more != null && more.isOpen();
        fields.removeAll();
        if (pack == null || settings.inForce(learner).isApart(pack)) {
            Preset preset = new Preset(learner, pack, settings);
            PresetFields.add(this, fields, preset, readers);
            fields.add(new OwnParameters(learner, pack, fitting, borrowing, this::saved));
            more = new MoreSettings(this, preset, settings);
            more.setOpen(open);
            fields.add(more);
        }
    }
}

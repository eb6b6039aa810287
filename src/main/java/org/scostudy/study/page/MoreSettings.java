package org.scostudy.study.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.BiFunction;
import org.scostudy.memory.Scheduling;
import org.scostudy.study.settings.CardOrder;
import org.scostudy.study.settings.CardOrder.Mixture;
import org.scostudy.study.settings.CardOrder.Newcomers;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.StudySettings;

/** What people know from Anki and seldom need, out of the way until it is wanted. */
class MoreSettings extends NativeDetails {

    private static final double DAYS_PER_MONTH = 30.44;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final int SAID_IN_MONTHS = 60;
    private static final int SAID_IN_YEARS = 730;

    private final transient SettingPanel panel;
    private final transient Preset preset;
    private final transient StudySettings settings;
    private final Div part = new Div();

    /** Of a reading that is set apart only what a reading can have of its own. */
    MoreSettings(SettingPanel panel, Preset preset, StudySettings settings) {
        this.panel = panel;
        this.preset = preset;
        this.settings = settings;
        setId("more-settings");
        addClassName("sco-setting-more");
        setSummaryText(getTranslation("study.settings.more"));
        part.addClassName("sco-setting-part");
        setContent(part);
        maximumInterval();
        if (preset.pack() == null) {
            Preferences now = settings.preferences(preset.learner());
            leech(now);
            learnAhead(now);
            choice("study.settings.newcomers", Newcomers.values(), now.order().newcomers(), CardOrder::withNewcomers);
            choice("study.settings.mixture", Mixture.values(), now.order().mixture(), CardOrder::withMixture);
        }
    }

    private void maximumInterval() {
        int now = preset.now().maximumIntervalDays();
        IntegerField field = SettingPanel.number("study.settings.longest", 1, Scheduling.MAX_INTERVAL_DAYS, now);
        field.setHelperText(said(now));
        field.addValueChangeListener(_ -> panel.apply(field, "study.settings.longest.error", () -> {
            int days = SettingPanel.numberIn(field);
            preset.change(s -> s.withMaximumIntervalDays(days));
            field.setHelperText(said(days));
        }));
        panel.setting(part, "study.settings.longest", field);
    }

    /** As one thinks of so many days. */
    private String said(int days) {
        if (days < SAID_IN_MONTHS) {
            return getTranslation("study.settings.longest.days", days);
        }
        return days < SAID_IN_YEARS
                ? getTranslation("study.settings.longest.months", Math.round(days / DAYS_PER_MONTH))
                : getTranslation("study.settings.longest.years", Math.round(days / DAYS_PER_YEAR));
    }

    private void leech(Preferences now) {
        IntegerField field = SettingPanel.number(
                "study.settings.leech",
                Preferences.LEAST_LEECH_LAPSES,
                Preferences.MOST_LEECH_LAPSES,
                now.leechLapses());
        field.addValueChangeListener(_ -> panel.apply(field, "study.settings.leech.error", () -> {
            int lapses = SettingPanel.numberIn(field);
            settings.prefer(preset.learner(), preferences().withLeechLapses(lapses));
        }));
        panel.setting(part, "study.settings.leech", field);
    }

    private void learnAhead(Preferences now) {
        IntegerField field = SettingPanel.number(
                "study.settings.ahead",
                0,
                CardOrder.MOST_MINUTES_AHEAD,
                now.order().learnAheadMinutes());
        field.addValueChangeListener(_ -> panel.apply(
                field,
                "study.settings.ahead.error",
                () -> order(CardOrder::withLearnAheadMinutes, SettingPanel.numberIn(field))));
        panel.setting(part, "study.settings.ahead", field);
    }

    private <T extends Enum<T>> void choice(String key, T[] all, T now, BiFunction<CardOrder, T, CardOrder> change) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(getTranslation(key));
        group.setItems(all);
        group.setItemLabelGenerator(each -> getTranslation(key + "." + each));
        group.setValue(now);
        group.addValueChangeListener(event -> {
            order(change, event.getValue());
            panel.saved();
        });
        panel.setting(part, key, group);
    }

    private <T> void order(BiFunction<CardOrder, T, CardOrder> change, T value) {
        Preferences now = preferences();
        settings.prefer(preset.learner(), now.withOrder(change.apply(now.order(), value)));
    }

    private Preferences preferences() {
        return settings.preferences(preset.learner());
    }
}

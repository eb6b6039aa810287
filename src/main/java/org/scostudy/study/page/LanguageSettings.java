package org.scostudy.study.page;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.language.Messages;

/** Which language the pages speak; not shown where there is only one. */
class LanguageSettings extends SettingPanel {

    /** As the browser says. */
    private static final String BROWSER = "";

    LanguageSettings(Learner learner, Accounts accounts) {
        super("study.settings.language");
        List<Locale> present = Messages.ours().getProvidedLocales();
        setVisible(present.size() > 1);
        RadioButtonGroup<String> group = new RadioButtonGroup<>(getTranslation("study.settings.language.pages"));
        List<String> choices = new ArrayList<>(List.of(BROWSER));
        present.forEach(locale -> choices.add(locale.toLanguageTag()));
        group.setItems(choices);
        group.setItemLabelGenerator(tag -> tag.equals(BROWSER)
                ? getTranslation("study.settings.language.browser")
                : Messages.ours().getTranslation("language.name", Locale.forLanguageTag(tag)));
        String chosen = learner.language();
        group.setValue(chosen != null && choices.contains(chosen) ? chosen : BROWSER);
        group.addValueChangeListener(event -> {
            accounts.chooseLanguage(learner.id(), event.getValue().equals(BROWSER) ? null : event.getValue());
            // What is on the page already was said in the other language.
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        setting("study.settings.language.pages", group);
    }
}

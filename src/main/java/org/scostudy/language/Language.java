package org.scostudy.language;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** The language of whoever the current thread works for. */
public final class Language {

    private Language() {}

    /** That of the open page, or else of the request; English where there is neither. */
    public static Locale here() {
        UI page = UI.getCurrent();
        if (page != null) {
            return page.getLocale();
        }
        return LocaleContextHolder.getLocaleContext() == null ? Locale.ENGLISH : LocaleContextHolder.getLocale();
    }

    /** How people who read this language write dates in forms. */
    public static Locale ofForms() {
        return Locale.forLanguageTag(Messages.here("language.region"));
    }
}

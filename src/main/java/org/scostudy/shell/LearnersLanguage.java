package org.scostudy.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.language.Messages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language that somebody reads: what their account says, else the first of their browser that there are texts in. */
@Component("localeResolver")
class LearnersLanguage implements LocaleResolver {

    private final CurrentLearner current;
    private final Messages messages;

    LearnersLanguage(CurrentLearner current, Messages messages) {
        this.current = current;
        this.messages = messages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        List<Locale> present = messages.getProvidedLocales();
        // One language is no choice, and nobody need be asked for.
        return present.size() == 1 ? present.getFirst() : chosen().orElseGet(() -> ofBrowser(request));
    }

    private Optional<Locale> chosen() {
        return current.find().map(Learner::language).map(Locale::forLanguageTag).filter(messages::speaks);
    }

    private Locale ofBrowser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(messages::speaks)
                .findFirst()
                .map(messages::nearest)
                .orElse(Locale.ENGLISH);
    }

    /** Chosen in the settings, not by requests. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The account says which language");
    }
}

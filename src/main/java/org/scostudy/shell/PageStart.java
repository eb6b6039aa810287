package org.scostudy.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Appearance;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.language.Messages;
import org.springframework.stereotype.Component;

/** What every page has before anything is drawn: its language, light or dark, and which scripts may run. */
@Component
class PageStart implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient CurrentLearner current;
    private final transient LearnersLanguage languages;
    private final transient Messages messages;

    PageStart(CurrentLearner current, LearnersLanguage languages, Messages messages) {
        this.current = current;
        this.languages = languages;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource().addUIInitListener(opened -> opened.getUI().setLocale(language(VaadinRequest.getCurrent())));
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new ClickFailure()));
        var production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(page -> {
            page.getDocument()
                    .getElementsByTag("html")
                    .attr("lang", language(page.getVaadinRequest()).toLanguageTag());
            show(page);
            if (production) {
                allowOwnScripts(page);
            }
        });
    }

    private Locale language(@Nullable VaadinRequest request) {
        return request instanceof HttpServletRequest asked ? languages.resolveLocale(asked) : Locale.ENGLISH;
    }

    /** Written into the page itself, so that a dark page never flashes light. */
    private void show(IndexHtmlResponse page) {
        var appearance = current.find().map(Learner::appearance).orElse(Appearance.SYSTEM);
        var html = page.getDocument().getElementsByTag("html");
        if (appearance != Appearance.SYSTEM) {
            var scheme = appearance.colorScheme();
            html.attr("theme", scheme.getThemeValue()).attr("style", "color-scheme: " + scheme.getValue());
        }
    }

    /** Vaadin's client runs code that the server sends, hence unsafe-eval; scripts written into a page need the nonce. */
    private static void allowOwnScripts(IndexHtmlResponse page) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "';"
                                + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                                + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
                                + " frame-ancestors 'none'");
    }

    /** An expired session loads the page again without a word: remember-me signs in, and study goes on. */
    private SystemMessages systemMessages(SystemMessagesInfo info) {
        var system = new CustomizedSystemMessages();
        system.setSessionExpiredNotificationEnabled(false);
        system.setSessionExpiredURL(null);
        system.setSyncErrorNotificationEnabled(false);
        system.setSyncErrorURL(null);
        system.setInternalErrorCaption(messages.getTranslation("shell.broken.title", info.getLocale()));
        system.setInternalErrorMessage(messages.getTranslation("shell.broken.reload", info.getLocale()));
        return system;
    }
}

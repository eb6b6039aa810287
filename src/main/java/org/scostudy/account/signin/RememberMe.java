package org.scostudy.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.people.AccountTable;
import org.scostudy.account.people.RememberedBrowsers;
import org.scostudy.account.people.Secrets;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Keeps a browser signed in over restarts. The token is not replaced on use: after a restart an open page sends several
 * requests at once, and each of them must succeed with the same cookie.
 */
@Component
public class RememberMe extends AbstractRememberMeServices {

    static final String COOKIE = "sco-remember";
    public static final String PARAMETER = "remember";
    static final Duration VALIDITY = Duration.ofDays(90);
    public static final String KEY = "sco-study";

    private final RememberedBrowsers browsers;
    private final AccountTable accounts;
    private final Clock clock;

    RememberMe(RememberedBrowsers browsers, AccountTable accounts, Clock clock) {
        super(KEY, name -> {
            throw new UsernameNotFoundException(name);
        });
        this.browsers = browsers;
        this.accounts = accounts;
        this.clock = clock;
        setCookieName(COOKIE);
        setParameter(PARAMETER);
        setTokenValiditySeconds((int) VALIDITY.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** Whether or not the person asked for it: guests have no other way back. */
    void remember(long accountId, HttpServletRequest request, HttpServletResponse response) {
        forgetPresented(request);
        var series = Secrets.token();
        var token = Secrets.token();
        var now = clock.instant();
        browsers.remember(series, Secrets.hash(token), accountId, now, now.plus(VALIDITY));
        setCookie(new String[] {series, token}, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            remember(signedIn.id(), request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("The cookie must hold a series and a token");
        }
        var now = clock.instant();
        var browser = browsers.find(cookie[0])
                .filter(found -> Secrets.same(found.tokenHash(), Secrets.hash(cookie[1])))
                .filter(found -> found.expires().isAfter(now))
                .orElseThrow(() -> new RememberMeAuthenticationException("This browser is not remembered"));
        browsers.used(cookie[0], now, now.plus(VALIDITY));
        setCookie(cookie, getTokenValiditySeconds(), request, response);
        return SignedIn.by(accounts.credentials(browser.accountId()).orElseThrow());
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        forgetPresented(request);
        super.logout(request, response, authentication);
    }

    /** A refused password must not throw away the cookie of whoever is signed in already, a guest above all. */
    @Override
    protected void onLoginFail(HttpServletRequest request, HttpServletResponse response) {}

    private void forgetPresented(HttpServletRequest request) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null) {
            try {
                browsers.forget(decodeCookie(cookie)[0]);
            } catch (InvalidCookieException nothingToForget) {
                logger.debug("A broken remember-me cookie was replaced");
            }
        }
    }
}

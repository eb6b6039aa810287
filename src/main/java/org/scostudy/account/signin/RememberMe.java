package org.scostudy.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Role;
import org.scostudy.account.people.AccountTable;
import org.scostudy.account.people.RememberedBrowsers;
import org.scostudy.account.people.Secrets;
import org.scostudy.account.people.SigningOut;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Keeps a browser signed in over restarts. Each use replaces the token by the next one, so that of two browsers with the
 * same token one comes late, and it is known that the token was copied: then everybody with this account has to sign in
 * again, and its person is told. After a restart an open page sends several requests at once; so the token before the
 * present one comes in for a moment, and all of these requests get the same next one.
 *
 * <p>Guests keep theirs: their browser is their only way back, and one that loses its newest cookie in a crash would lose
 * them everything.
 */
@Component
public class RememberMe extends AbstractRememberMeServices {

    static final String COOKIE = "sco-remember";
    public static final String PARAMETER = "remember";
    static final Duration VALIDITY = Duration.ofDays(90);
    public static final String KEY = "sco-study";

    /** In the session of whoever comes with a token that was used up. */
    public static final String COPIED = RememberMe.class.getName() + ".copied";

    /** For how long the former token still comes in: longer than requests that were sent at once take. */
    static final Duration GRACE = Duration.ofMinutes(1);

    private final RememberedBrowsers browsers;
    private final AccountTable accounts;
    private final SigningOut signingOut;
    private final Clock clock;

    RememberMe(RememberedBrowsers browsers, AccountTable accounts, SigningOut signingOut, Clock clock) {
        super(KEY, name -> {
            throw new UsernameNotFoundException(name);
        });
        this.browsers = browsers;
        this.accounts = accounts;
        this.signingOut = signingOut;
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
        var browser = remembered(cookie[0], now);
        var credentials = accounts.credentials(browser.accountId()).orElseThrow();
        var token =
                credentials.role() == Role.GUEST ? kept(cookie, browser, now) : followed(cookie, browser, now, request);
        setCookie(new String[] {cookie[0], token}, getTokenValiditySeconds(), request, response);
        return SignedIn.by(credentials);
    }

    private String kept(String[] cookie, RememberedBrowsers.Browser browser, Instant now) {
        if (!Secrets.same(browser.tokenHash(), Secrets.hash(cookie[1]))) {
            throw new RememberMeAuthenticationException("This browser is not remembered");
        }
        browsers.used(cookie[0], now, now.plus(VALIDITY));
        return cookie[1];
    }

    private String followed(
            String[] cookie, RememberedBrowsers.Browser browser, Instant now, HttpServletRequest request) {
        var next = renewed(cookie[0], cookie[1], browser, now)
                // a request that was sent at the same time may have been quicker
                .or(() -> renewed(cookie[0], cookie[1], remembered(cookie[0], now), now));
        if (next.isEmpty()) {
            signingOut.becauseOfCopy(browser.accountId());
            request.getSession().setAttribute(COPIED, true);
            throw new RememberMeAuthenticationException("This token was used up before");
        }
        return next.get();
    }

    private RememberedBrowsers.Browser remembered(String series, Instant now) {
        return browsers.find(series)
                .filter(found -> found.expires().isAfter(now))
                .orElseThrow(() -> new RememberMeAuthenticationException("This browser is not remembered"));
    }

    /** The token after this one; empty when this one is not the present one, nor was a moment ago. */
    private Optional<String> renewed(String series, String token, RememberedBrowsers.Browser browser, Instant now) {
        var key = Objects.requireNonNullElseGet(browser.chainKey(), Secrets::token);
        var hash = Secrets.hash(token);
        var next = Secrets.following(token, key);
        var known = Secrets.same(browser.tokenHash(), hash)
                ? browsers.renew(series, hash, Secrets.hash(next), key, now, now.plus(VALIDITY))
                : browser.hadSince(now.minus(GRACE), hash);
        return known ? Optional.of(next) : Optional.empty();
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

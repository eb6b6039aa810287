package org.scostudy.account.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.people.AccountTable;
import org.scostudy.account.people.Passwords;
import org.scostudy.account.people.SignInName;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Checks name and password, as slowly for unknown names as for known ones. */
@Component
public class PasswordSignIn implements AuthenticationProvider {

    private final AccountTable accounts;
    private final Passwords passwords;
    private final SignInLimits attempts;
    private final LimitNotes notes;

    PasswordSignIn(AccountTable accounts, Passwords passwords, SignInLimits attempts, LimitNotes notes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.notes = notes;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        var name = nameOf(claim.getName());
        var key = name.map(SignInName::key).orElse("");
        var address = claim.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        var credentials = name.flatMap(accounts::credentials);
        var browser =
                credentials.flatMap(account -> exchange().flatMap(here -> KnownBrowser.of(here.getRequest(), account)));
        if (!(browser.isPresent() ? attempts.allowKnown(key, browser.get()) : attempts.allow(key, address))) {
            notes.note(name.flatMap(accounts::find), address);
            throw new LockedException("Too many attempts");
        }
        var typed = claim.getCredentials() instanceof String password ? password : "";
        var hash = credentials.map(AccountTable.Credentials::passwordHash).orElse(null);
        if (!passwords.match(typed, hash)) {
            throw new BadCredentialsException("Name and password do not match");
        }
        browser.ifPresentOrElse(known -> attempts.succeededKnown(key, known), () -> attempts.succeeded(key, address));
        var account = credentials.orElseThrow();
        exchange().ifPresent(here -> KnownBrowser.remember(here.getRequest(), response(here), account));
        var signedIn = SignedIn.by(account);
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    private static Optional<ServletRequestAttributes> exchange() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                        && here.getResponse() != null
                ? Optional.of(here)
                : Optional.empty();
    }

    private static HttpServletResponse response(ServletRequestAttributes here) {
        return Objects.requireNonNull(here.getResponse());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static Optional<SignInName> nameOf(String typed) {
        try {
            return Optional.of(new SignInName(typed));
        } catch (AccountRefused unfit) {
            return Optional.empty();
        }
    }
}

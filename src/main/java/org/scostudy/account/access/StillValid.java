package org.scostudy.account.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.scostudy.account.people.AccountTable;
import org.scostudy.account.signin.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions whose account is gone or has another password or role by now, and notes when an account was last seen.
 * Not a bean: it belongs into the security filter chain only.
 */
class StillValid extends OncePerRequestFilter {

    private static final Duration NOTE_AFTER = Duration.ofHours(1);

    private final AccountTable accounts;
    private final Clock clock;

    StillValid(AccountTable accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            var credentials = accounts.credentials(signedIn.id());
            if (credentials.isEmpty() || credentials.get().version() != signedIn.credentialVersion()) {
                SecurityContextHolder.clearContext();
                var session = request.getSession(false);
                if (session != null) {
                    session.invalidate();
                }
            } else {
                note(credentials.get());
            }
        }
        chain.doFilter(request, response);
    }

    private void note(AccountTable.Credentials credentials) {
        var now = clock.instant();
        if (Duration.between(credentials.lastSeen(), now).compareTo(NOTE_AFTER) > 0) {
            accounts.seen(credentials.id(), now);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/VAADIN/");
    }
}

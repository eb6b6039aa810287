package org.scostudy.account.access;

import org.scostudy.account.signin.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Writes down who came in and from where, and where somebody was refused. Accounts stand there by their number; what was
 * typed as a name does not, for it may be a password in the wrong field.
 */
@Component
class SignInLog {

    private static final Logger LOG = LoggerFactory.getLogger(SignInLog.class);

    @EventListener
    void cameIn(AuthenticationSuccessEvent event) {
        Authentication who = event.getAuthentication();
        if (who.getPrincipal() instanceof SignedIn account) {
            String how = who instanceof RememberMeAuthenticationToken ? "remembered" : "signed in";
            LOG.info("{}: account {} ({}) from {}", how, account.id(), account.role(), address(who));
        }
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        String why = event instanceof AuthenticationFailureLockedEvent ? "too often" : "wrong name or password";
        LOG.warn("sign-in refused: {}, from {}", why, address(event.getAuthentication()));
    }

    private static String address(Authentication who) {
        return who.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "an unknown address";
    }
}

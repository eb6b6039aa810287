package org.scostudy.operation.meter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/** Who came in and who did not: many that are refused are somebody who guesses. */
final class SignIns {

    private final Counter signedIn;
    private final Counter remembered;
    private final Counter wrong;
    private final Counter tooOften;

    SignIns(MeterRegistry meters) {
        signedIn = counter(meters, "signed-in");
        remembered = counter(meters, "remembered");
        wrong = counter(meters, "wrong");
        tooOften = counter(meters, "too-often");
    }

    private static Counter counter(MeterRegistry meters, String outcome) {
        return Counter.builder("sco.sign.ins")
                .description("Tries to sign in")
                .tag("outcome", outcome)
                .register(meters);
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        (event.getAuthentication() instanceof RememberMeAuthenticationToken ? remembered : signedIn).increment();
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        (event instanceof AuthenticationFailureLockedEvent ? tooOften : wrong).increment();
    }
}

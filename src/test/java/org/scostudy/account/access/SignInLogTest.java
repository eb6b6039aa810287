package org.scostudy.account.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.account.Role;
import org.scostudy.account.signin.SignedIn;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What the log says of who came in. */
class SignInLogTest {

    private final SignInLog log = new SignInLog();
    private final Logger logger = (Logger) LoggerFactory.getLogger(SignInLog.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void somebody_reads_the_log() {
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.INFO);
    }

    @AfterEach
    void as_before() {
        logger.detachAppender(lines);
        logger.setLevel(null);
    }

    private String said() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
    }

    private static UsernamePasswordAuthenticationToken from(Object who, String password) {
        var token = UsernamePasswordAuthenticationToken.unauthenticated(who, password);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        token.setDetails(new WebAuthenticationDetails(request));
        return token;
    }

    @Test
    void an_account_stands_there_by_its_number_with_the_address() {
        log.cameIn(new AuthenticationSuccessEvent(from(new SignedIn(12, 1, Role.INSTRUCTOR), "caravan salt tea")));
        assertThat(said())
                .contains("signed in: account 12 (INSTRUCTOR) from 192.0.2.7")
                .doesNotContain("caravan");
    }

    @Test
    void who_is_refused_stands_there_without_what_was_typed() {
        var claim = from("my secret in the wrong field", "guess");
        log.refused(new AuthenticationFailureBadCredentialsEvent(claim, new BadCredentialsException("no")));
        log.refused(new AuthenticationFailureLockedEvent(claim, new LockedException("wait")));
        assertThat(said())
                .contains("wrong name or password, from 192.0.2.7", "too often, from 192.0.2.7")
                .doesNotContain("secret")
                .doesNotContain("guess");
    }
}

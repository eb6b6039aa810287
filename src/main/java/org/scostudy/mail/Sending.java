package org.scostudy.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scostudy.mail.Outbox.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits, and tries again later what could not be sent: after a minute, then ever more rarely for two days. */
@Component
public class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private static final int AT_ONCE = 20;
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(2);
    private static final Duration RAREST = Duration.ofHours(4);

    private final MailSettings settings;
    private final Outbox outbox;
    private final Map<String, MailLink> links;
    private final Clock clock;

    public Sending(MailSettings settings, Outbox outbox, List<MailLink> links, Clock clock) {
        this.settings = settings;
        this.outbox = outbox;
        this.links = links.stream().collect(Collectors.toMap(MailLink::purpose, Function.identity()));
        this.clock = clock;
        if (!settings.missing().isEmpty()) {
            LOG.warn("mail is off: {} must be set besides SCO_MAIL_HOST", settings.missing());
        }
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    public void sendDue() {
        if (!settings.on()) {
            return;
        }
        var server = settings.server();
        for (var id : outbox.due(AT_ONCE)) {
            var waiting = outbox.claim(id);
            if (waiting.isPresent() && !sent(server, waiting.get())) {
                // the server is away: the others have time, too
                return;
            }
        }
    }

    /** False when the server could not be reached. */
    private boolean sent(JavaMailSenderImpl server, Waiting mail) {
        try {
            var message = server.createMimeMessage();
            var helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(settings.from());
            helper.setTo(mail.address());
            helper.setSubject(mail.subject());
            helper.setText(body(mail));
            message.setHeader("Auto-Submitted", "auto-generated");
            server.send(message);
            outbox.remove(mail.id());
            return true;
        } catch (MailException | MessagingException failure) {
            later(mail, failure);
            return ofThisMailAlone(failure);
        }
    }

    private String body(Waiting mail) {
        return mail.purpose() == null
                ? mail.body()
                : mail.body()
                        .replace(
                                MailLink.PLACE,
                                Objects.requireNonNull(links.get(mail.purpose()))
                                        .make(mail.accountId()));
    }

    private void later(Waiting mail, Exception failure) {
        var now = clock.instant();
        if (Duration.between(mail.created(), now).compareTo(GIVEN_UP_AFTER) > 0) {
            LOG.warn("mail {} could not be sent for two days and is given up", mail.id(), failure);
            outbox.remove(mail.id());
            return;
        }
        LOG.warn("mail {} was not sent, try {}: {}", mail.id(), mail.tries() + 1, failure.toString());
        var pause = Duration.ofMinutes(1L << Math.min(mail.tries(), 8));
        outbox.later(mail.id(), now.plus(pause.compareTo(RAREST) > 0 ? RAREST : pause));
    }

    private static boolean ofThisMailAlone(Exception failure) {
        return !(failure instanceof MailException)
                || failure instanceof MailSendException sending
                        && sending.getFailedMessages().values().stream()
                                .anyMatch(SendFailedException.class::isInstance);
    }
}

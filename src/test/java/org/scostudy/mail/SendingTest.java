package org.scostudy.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.people.OwnData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a mail server that is really there, or really away. */
@WholeApplication
class SendingTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnData data;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final AtomicInteger madeLinks = new AtomicInteger();

    @BeforeEach
    void nothing_waits() {
        jdbc.sql("DELETE FROM mail").update();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Learner somebody() {
        return accounts.signUp("Written to " + UUID.randomUUID(), "caravan salt tea", ZoneOffset.UTC);
    }

    private Sending sending() {
        return sending(server.getSmtp().getPort());
    }

    private Sending sending(int port) {
        var link = new MailLink() {
            @Override
            public String purpose() {
                return "TEST";
            }

            @Override
            public String make(long accountId) {
                return "https://study.example.org/secret-" + madeLinks.incrementAndGet();
            }
        };
        return new Sending(
                new MailSettings("127.0.0.1", port, "", "", "study@example.org", "none", "https://study.example.org"),
                outbox,
                List.of(link),
                clock);
    }

    private static String text(MimeMessage message) throws Exception {
        return String.valueOf(message.getContent()).replace("\r\n", "\n");
    }

    @Test
    void mail_goes_out_whole_and_only_once() throws Exception {
        outbox.add(somebody().id(), "aizhan@example.org", "Қош келдіңіз\r\nBcc: x@example.org", "Сәлем!\n\nTea?", null);
        var sending = sending();
        sending.sendDue();
        sending.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Қош келдіңіз Bcc: x@example.org");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("aizhan@example.org");
        assertThat(message.getFrom()[0]).hasToString("study@example.org");
        assertThat(text(message).strip()).isEqualTo("Сәлем!\n\nTea?");
        assertThat(outbox.count()).isZero();
    }

    @Test
    void a_link_is_made_when_it_is_sent_and_never_waits_in_the_database() throws Exception {
        outbox.add(somebody().id(), "aizhan@example.org", "Link", "Here: " + MailLink.PLACE, "TEST");
        assertThat(madeLinks).hasValue(0);
        sending().sendDue();
        assertThat(text(server.getReceivedMessages()[0])).contains("https://study.example.org/secret-1");
    }

    @Test
    void while_the_mail_server_is_away_mail_waits_and_is_tried_again_later() {
        var port = server.getSmtp().getPort();
        server.stop();
        outbox.add(somebody().id(), "aizhan@example.org", "Later", "Tea?", null);
        outbox.add(somebody().id(), "bota@example.org", "Later", "Tea?", null);
        sending(port).sendDue();
        assertThat(outbox.count()).isEqualTo(2);

        server.start();
        clock.forward(Duration.ofMinutes(2));
        sending().sendDue();
        assertThat(outbox.count()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void what_cannot_be_sent_for_days_is_given_up() {
        var port = server.getSmtp().getPort();
        server.stop();
        outbox.add(somebody().id(), "aizhan@example.org", "Never", "Tea?", null);
        sending(port).sendDue();
        clock.forward(Duration.ofDays(3));
        sending(port).sendDue();
        assertThat(outbox.count()).isZero();
    }

    @Test
    void several_servers_send_each_mail_once() throws Exception {
        var reader = somebody().id();
        IntStream.range(0, 40).forEach(i -> outbox.add(reader, "r" + i + "@example.org", "Once", "Tea?", null));
        try (var servers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 6; i++) {
                var sending = sending();
                servers.execute(sending::sendDue);
            }
        }
        sending().sendDue();
        sending().sendDue();
        assertThat(Arrays.stream(server.getReceivedMessages()).map(SendingTest::recipient))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void without_settings_nothing_is_tried_and_what_is_missing_is_named() {
        outbox.add(somebody().id(), "aizhan@example.org", "Off", "Tea?", null);
        var off = new MailSettings("", 587, "", "", "", "starttls", "");
        assertThat(off.on()).isFalse();
        assertThat(off.missing()).isEmpty();
        new Sending(off, outbox, List.of(), clock).sendDue();
        assertThat(outbox.count()).isOne();
        assertThat(new MailSettings("smtp.example.org", 587, "", "", "", "starttls", "").missing())
                .containsExactly("SCO_MAIL_FROM", "SCO_ADDRESS");
    }

    @Test
    void mail_to_somebody_who_left_goes_with_the_account() {
        var leaver = somebody();
        outbox.add(leaver.id(), "aizhan@example.org", "Gone", "Tea?", null);
        data.delete(leaver, "caravan salt tea");
        assertThat(outbox.count()).isZero();
    }
}

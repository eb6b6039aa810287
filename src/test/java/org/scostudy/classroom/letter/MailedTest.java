package org.scostudy.classroom.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scostudy.Eventually.eventually;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.people.Forgotten;
import org.scostudy.account.people.MailAddresses;
import org.scostudy.account.people.NewPasswords;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Members;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.mail.Sending;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Mail from its cause to its reader, through a mail server. */
@WholeApplication
class MailedTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern LINK = Pattern.compile("https://study\\.example\\.org/(\\S+)/(\\S+)");
    private static final String PASSWORD = "caravan salt tea";

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.datasource.url", () -> "jdbc:h2:mem:mailed;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE");
        properties.add("sco.address", () -> "https://study.example.org/");
        properties.add("sco.mail.host", () -> "127.0.0.1");
        properties.add("sco.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("sco.mail.from", () -> "study@example.org");
        properties.add("sco.mail.security", () -> "none");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Autowired
    Accounts accounts;

    @Autowired
    MailAddresses addresses;

    @Autowired
    Forgotten forgotten;

    @Autowired
    NewPasswords passwords;

    @Autowired
    Teaching teaching;

    @Autowired
    Members members;

    @Autowired
    ClassLetters letters;

    @Autowired
    Sending sending;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing_was_sent() {
        jdbc.sql("DELETE FROM mail").update();
        purge();
    }

    /** A reset would give the server another port. */
    private static void purge() {
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Learner person(Role role) {
        return accounts.add("Person " + UUID.randomUUID().toString().substring(0, 8), PASSWORD, role, ZoneOffset.UTC);
    }

    private List<String> sentTo(String address) {
        sending.sendDue();
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> to(message).equals(address))
                .map(MailedTest::text)
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            assertThat(message.getAllRecipients()).hasSize(1);
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (java.io.IOException | jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String token(String mail, String page) {
        var link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo(page);
        return link.group(2);
    }

    private String confirmed(Learner learner) {
        var address = "p" + learner.id() + "@example.org";
        addresses.propose(learner, PASSWORD, address);
        eventually().untilAsserted(() -> assertThat(sentTo(address)).isNotEmpty());
        addresses.confirm(token(sentTo(address).getLast(), "confirm-address"));
        purge();
        return address;
    }

    @Test
    void an_address_counts_once_its_link_was_used_and_the_password_was_right() {
        var learner = person(Role.LEARNER);
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> addresses.propose(learner, "wrong salt tea", "a@example.org"));
        for (var unfit :
                List.of("nobody", "a@b", "a@example.org, b@example.org", "a@example.org\nBcc: b@example.org")) {
            assertThatExceptionOfType(AccountRefused.class)
                    .isThrownBy(() -> addresses.propose(learner, PASSWORD, unfit));
        }
        confirmed(learner);
        assertThat(addresses.of(learner.id()).orElseThrow().confirmed()).isTrue();
        addresses.propose(learner, PASSWORD, "other@example.org");
        assertThat(addresses.of(learner.id()).orElseThrow().confirmed()).isFalse();
    }

    @Test
    void whoever_forgot_the_password_gets_a_link_and_strangers_learn_nothing() {
        var learner = person(Role.LEARNER);
        var address = confirmed(learner);
        forgotten.ask("Nobody has this name");
        forgotten.ask("\u200B");
        forgotten.ask(learner.displayName());
        eventually().untilAsserted(() -> assertThat(sentTo(address)).hasSize(1));
        var token = token(sentTo(address).getFirst(), "new-password");
        forgotten.ask(learner.displayName());
        passwords.set(token, "another salt tea");
        assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> passwords.set(token, "a third salt tea"));
        assertThat(sentTo(address)).as("not twice within minutes").hasSize(1);
    }

    @Test
    void nobody_gets_a_link_at_an_address_that_was_not_confirmed() {
        var learner = person(Role.LEARNER);
        addresses.propose(learner, PASSWORD, "unconfirmed@example.org");
        assertThat(sentTo("unconfirmed@example.org")).hasSizeLessThan(2);
        forgotten.ask(learner.displayName());
        var other = person(Role.LEARNER);
        var address = confirmed(other);
        forgotten.ask(other.displayName());
        eventually().untilAsserted(() -> assertThat(sentTo(address)).hasSize(1));
        assertThat(sentTo("unconfirmed@example.org")).noneMatch(mail -> mail.contains("new-password"));
    }

    @Test
    void a_letter_goes_singly_to_those_in_the_class_who_wish_it_and_holds_what_was_written() {
        var teacher = person(Role.INSTRUCTOR);
        var course = teaching.create(teacher, "Spring");
        var wishes = person(Role.LEARNER);
        var silent = person(Role.LEARNER);
        var outside = person(Role.LEARNER);
        for (var learner : List.of(wishes, silent)) {
            members.add(course.id(), learner.id(), learner.displayName(), null, java.time.Instant.EPOCH);
        }
        var address = confirmed(wishes);
        var others = List.of(confirmed(silent), confirmed(outside));
        addresses.wantLetters(wishes.id(), true);
        addresses.wantLetters(outside.id(), true);

        assertThat(letters.reach(teacher, course.id())).isEqualTo(new ClassLetters.Reach(1, 2));
        assertThat(letters.write(teacher, course.id(), "Tea", "On Monday we drink tea."))
                .isOne();

        eventually().untilAsserted(() -> assertThat(sentTo(address)).hasSize(1));
        assertThat(sentTo(address).getFirst())
                .startsWith("On Monday we drink tea.")
                .contains(teacher.displayName(), "https://study.example.org/account");
        for (var other : others) {
            assertThat(sentTo(other)).isEmpty();
        }
        assertThat(letters.past(teacher, course.id()))
                .singleElement()
                .extracting("readers")
                .isEqualTo(1);
    }

    @Test
    void only_whoever_teaches_the_class_writes_to_it_and_not_without_end() {
        var teacher = person(Role.INSTRUCTOR);
        var course = teaching.create(teacher, "Autumn");
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> letters.write(person(Role.INSTRUCTOR), course.id(), "Tea", "Tea?"));
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> letters.write(teacher, course.id(), " ", "Tea?"));
        for (var i = 0; i < 10; i++) {
            letters.write(teacher, course.id(), "Tea", "Tea?");
        }
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> letters.write(teacher, course.id(), "Tea", "Tea?"))
                .extracting(ClassRefused::reason)
                .isEqualTo(ClassRefused.Reason.TOO_MANY_LETTERS);
    }
}

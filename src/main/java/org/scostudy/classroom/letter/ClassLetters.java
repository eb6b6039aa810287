package org.scostudy.classroom.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scostudy.account.Learner;
import org.scostudy.account.people.AccountMail;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.people.MailAddresses;
import org.scostudy.account.people.SiteAddress;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.ClassRefused.Reason;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.mail.MailSettings;
import org.scostudy.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to classes. They hold what the instructor wrote and nothing else: no answers, no scores. */
@Service
class ClassLetters {

    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_TEXT = 8000;

    private static final int MOST_A_DAY = 10;
    private static final int SHOWN = 20;

    private final Access access;
    private final Teaching teaching;
    private final Accounts accounts;
    private final MailAddresses addresses;
    private final MailSettings mail;
    private final Outbox outbox;
    private final SiteAddress site;
    private final JdbcClient jdbc;
    private final Clock clock;

    ClassLetters(
            Access access,
            Teaching teaching,
            Accounts accounts,
            MailAddresses addresses,
            MailSettings mail,
            Outbox outbox,
            SiteAddress site,
            JdbcClient jdbc,
            Clock clock) {
        this.access = access;
        this.teaching = teaching;
        this.accounts = accounts;
        this.addresses = addresses;
        this.mail = mail;
        this.outbox = outbox;
        this.site = site;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Letter(Instant at, String instructor, String subject, String text, int readers) {}

    /** @param reached those who get letters, of all who are in the class */
    record Reach(int reached, int all) {}

    Reach reach(Learner person, long classroom) {
        var present = present(person, classroom);
        return new Reach(addresses.wantingLetters(present).size(), present.size());
    }

    /** Newest first. */
    List<Letter> past(Learner person, long classroom) {
        access.taught(person, classroom);
        return jdbc.sql("""
                        SELECT at, instructor_name, subject, body, readers FROM class_letter
                        WHERE classroom_id = ? ORDER BY at DESC, id DESC LIMIT ?""")
                .params(classroom, SHOWN)
                .query((row, number) -> new Letter(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("instructor_name"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("readers")))
                .list();
    }

    /** How many get it. */
    @Transactional
    int write(Learner person, long classroom, String subject, String text) {
        var course = access.taughtNow(person, classroom);
        check(course, subject.strip(), text.strip());
        var readers = addresses.wantingLetters(present(person, classroom));
        jdbc.sql("""
                        INSERT INTO class_letter (classroom_id, instructor_id, instructor_name, subject, body, readers, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        classroom,
                        person.id(),
                        person.displayName(),
                        subject.strip(),
                        text.strip(),
                        readers.size(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        send(person, course, readers, subject.strip(), text.strip());
        return readers.size();
    }

    private void send(Learner person, Classroom course, Map<Long, String> readers, String subject, String text) {
        readers.forEach((id, address) -> accounts.find(id).ifPresent(reader -> {
            var why = AccountMail.words(reader)
                    .say(
                            "classroom.letters.why",
                            person.displayName(),
                            course.title(),
                            site.known().orElse(""));
            outbox.add(id, address, "[" + course.title() + "] " + subject, text + "\n\n-- \n" + why, null);
        }));
    }

    private void check(Classroom course, String subject, String text) {
        if (!mail.on()) {
            throw new ClassRefused(Reason.MAIL_OFF);
        }
        if (subject.isEmpty() || text.isEmpty() || subject.length() > LONGEST_SUBJECT || text.length() > LONGEST_TEXT) {
            throw new ClassRefused(Reason.LETTER_UNFIT);
        }
        var today = jdbc.sql("SELECT COUNT(*) FROM class_letter WHERE classroom_id = ? AND at > ?")
                .params(course.id(), clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        if (today >= MOST_A_DAY) {
            throw new ClassRefused(Reason.TOO_MANY_LETTERS);
        }
    }

    /** Those who are in the class now, with an account. */
    private List<Long> present(Learner person, long classroom) {
        return teaching.members(person, classroom).stream()
                .filter(Member::active)
                .map(Member::learner)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}

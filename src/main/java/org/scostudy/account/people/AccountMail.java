package org.scostudy.account.people;

import java.util.Locale;
import org.scostudy.account.Learner;
import org.scostudy.account.people.OneTimeLinks.Purpose;
import org.scostudy.language.Messages;
import org.scostudy.language.Words;
import org.scostudy.mail.MailLink;
import org.scostudy.mail.MailSettings;
import org.scostudy.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this server itself writes to people, in their language. */
@Component
public class AccountMail {

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final Outbox outbox;
    private final SiteAddress site;

    AccountMail(JdbcClient jdbc, MailSettings settings, Outbox outbox, SiteAddress site) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.outbox = outbox;
        this.site = site;
    }

    public boolean on() {
        return settings.on();
    }

    /** False when there is no mail, or no confirmed address. */
    public boolean passwordLink(Learner learner) {
        if (!settings.on()) {
            return false;
        }
        var address = jdbc.sql("SELECT address FROM mail_address WHERE account_id = ? AND confirmed IS NOT NULL")
                .param(learner.id())
                .query(String.class)
                .optional();
        address.ifPresent(to -> write(
                learner,
                to,
                Purpose.PASSWORD,
                "account.mail.password",
                Purpose.PASSWORD.life().toHours()));
        return address.isPresent();
    }

    void confirmAddress(Learner learner, String address) {
        if (settings.on()) {
            write(
                    learner,
                    address,
                    Purpose.ADDRESS,
                    "account.mail.address",
                    Purpose.ADDRESS.life().toHours());
        }
    }

    public static Words words(Learner learner) {
        var language = learner.language();
        return Messages.ours()
                .in(Messages.ours().nearest(language == null ? Locale.ENGLISH : Locale.forLanguageTag(language)));
    }

    private void write(Learner learner, String address, Purpose purpose, String key, long hours) {
        var words = words(learner);
        outbox.add(
                learner.id(),
                address,
                words.say(key + ".subject"),
                words.say(
                        key + ".text",
                        learner.displayName(),
                        MailLink.PLACE,
                        hours,
                        site.known().orElse("")),
                purpose.name());
    }
}

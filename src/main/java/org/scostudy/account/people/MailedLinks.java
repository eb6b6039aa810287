package org.scostudy.account.people;

import org.scostudy.account.people.OneTimeLinks.Purpose;
import org.scostudy.mail.MailLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links that mail carries. */
@Configuration(proxyBeanMethods = false)
class MailedLinks {

    @Bean
    MailLink passwordLink(OneTimeLinks links, SiteAddress site) {
        return new Mailed(Purpose.PASSWORD, "/new-password/", links, site);
    }

    @Bean
    MailLink addressLink(OneTimeLinks links, SiteAddress site) {
        return new Mailed(Purpose.ADDRESS, "/confirm-address/", links, site);
    }

    private record Mailed(Purpose what, String path, OneTimeLinks links, SiteAddress site) implements MailLink {

        @Override
        public String purpose() {
            return what.name();
        }

        /** One that is shown elsewhere works as long as this one is not used. */
        @Override
        public String make(long accountId) {
            return site.known().orElseThrow() + path + links.another(accountId, what);
        }
    }
}

package org.scostudy.account.people;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Under which address people reach this server, as whoever runs it says. What a request says of it is not trusted in mail:
 * anybody could have a link to a page of theirs sent.
 */
@Component
public class SiteAddress {

    private final String address;

    SiteAddress(@Value("${sco.address:}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
    }

    /** Without a slash at its end. */
    public Optional<String> known() {
        return Optional.of(address).filter(given -> !given.isEmpty());
    }
}

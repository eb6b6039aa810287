package org.scostudy.account.people;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom to ask by those who cannot sign in, as whoever runs the server says. */
@Component
public class HelpText {

    private static final int LONGEST = 500;

    private final String text;

    HelpText(@Value("${sco.help:}") String text) {
        this.text = text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
    }

    public Optional<String> given() {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}

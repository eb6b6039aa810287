package org.scostudy.study.session;

import org.scostudy.common.PlayerTexts;

/** The texts of the deck, and those that the server says in its words. */
public final class StudyTexts {

    public static final PlayerTexts DECK = PlayerTexts.of("study", "study.deck.");

    private StudyTexts() {}
}

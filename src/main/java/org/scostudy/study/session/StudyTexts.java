package org.scostudy.study.session;

import org.scostudy.language.PlayerTexts;

/** What the deck says beside its cards. */
public final class StudyTexts {

    public static final PlayerTexts DECK = new PlayerTexts("study.deck.");

    private StudyTexts() {}
}

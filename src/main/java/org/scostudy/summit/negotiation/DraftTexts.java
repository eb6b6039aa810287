package org.scostudy.summit.negotiation;

import org.scostudy.language.PlayerTexts;

/** What the page of a drafting game says beside the case. */
final class DraftTexts {

    static final PlayerTexts PLAYER = new PlayerTexts("draft.player.");

    private DraftTexts() {}
}

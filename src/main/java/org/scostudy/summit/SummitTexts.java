package org.scostudy.summit;

import org.scostudy.language.PlayerTexts;

/** What the table says beside its scenarios. */
final class SummitTexts {

    static final PlayerTexts PLAYER = new PlayerTexts("summit.player.");

    private SummitTexts() {}
}

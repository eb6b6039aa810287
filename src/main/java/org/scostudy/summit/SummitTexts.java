package org.scostudy.summit;

import org.scostudy.common.PlayerTexts;

/** The texts of the summit's element. */
final class SummitTexts {

    static final PlayerTexts PLAYER = PlayerTexts.of("summit", "summit.player.");

    private SummitTexts() {}
}

package org.scostudy.guide;

import org.scostudy.language.PlayerTexts;

/** What the guide and the map say beside the reading. */
final class Texts {

    static final PlayerTexts GUIDE = new PlayerTexts("guide.player.");
    static final PlayerTexts MAP = new PlayerTexts("guide.map.");

    private Texts() {}
}

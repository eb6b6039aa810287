package org.scostudy.live.screen;

import org.scostudy.language.PlayerTexts;

/** What the pages of a live summit say beside the case. */
public final class LiveTexts {

    public static final PlayerTexts PLAYER = new PlayerTexts("live.player.");

    private LiveTexts() {}
}

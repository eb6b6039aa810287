package org.scostudy.common;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that keeps what was used last and forgets the rest. Whoever shares it among threads guards it. */
public final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private static final float USUAL_LOAD = 0.75f;

    private final int most;

    /** @param most how many it keeps */
    public RecentlyUsed(int most) {
        super(16, USUAL_LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}

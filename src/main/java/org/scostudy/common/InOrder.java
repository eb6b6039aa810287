package org.scostudy.common;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Collections that cannot change and keep their order; those of {@code Map.copyOf} forget it. */
public final class InOrder {

    private InOrder() {}

    public static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    public static <T> Set<T> copy(Collection<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}

package org.scostudy.own;

import java.util.Base64;

/** Pictures of one point. */
final class Pictures {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private Pictures() {}

    /** Another one for each number. */
    static byte[] png(int number) {
        byte[] point = Base64.getDecoder().decode(PNG);
        byte[] other = java.util.Arrays.copyOf(point, point.length + 1);
        other[point.length] = (byte) number;
        return other;
    }
}

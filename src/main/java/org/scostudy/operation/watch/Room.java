package org.scostudy.operation.watch;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How much of its disk the database needs. Changes are refused while a little is left, for the database closes itself
 * when it finds the disk full.
 */
@Component
class Room {

    enum Left {
        ENOUGH,
        LITTLE,
        TOO_LITTLE
    }

    private final long little;
    private final long tooLittle;

    Room(@Value("${sco.disk.warn:200MB}") DataSize little, @Value("${sco.disk.refuse:32MB}") DataSize tooLittle) {
        this.little = little.toBytes();
        this.tooLittle = tooLittle.toBytes();
    }

    /** A quarter more than the limit must be free until all is well again, so that it does not waver at the limit. */
    Left left(long freeBytes, Left before) {
        if (freeBytes < limit(tooLittle, before == Left.TOO_LITTLE)) {
            return Left.TOO_LITTLE;
        }
        return freeBytes < limit(little, before != Left.ENOUGH) ? Left.LITTLE : Left.ENOUGH;
    }

    private static long limit(long bytes, boolean below) {
        return below ? bytes + bytes / 4 : bytes;
    }
}

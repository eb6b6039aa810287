package org.scostudy.progress.overview;

import org.scostudy.progress.statistics.Recalled;
import org.scostudy.sheet.Cell;

/** ShareCell in tables. */
final class ShareCell {

    private ShareCell() {}

    /** Empty where nothing was reviewed: 0 % would say that all was forgotten. */
    static Cell of(Recalled reviews) {
        return reviews.any() ? new Cell.Percent(reviews.share()) : Cell.EMPTY;
    }
}

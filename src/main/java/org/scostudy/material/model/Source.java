package org.scostudy.material.model;

import org.jspecify.annotations.Nullable;

/** Where the reading was published. The date is ISO 8601 and may lack day or month. */
public record Source(
        String title,
        @Nullable String author,
        @Nullable String series,
        @Nullable String number,
        String publisher,
        String date,
        @Nullable String url) {}

package org.scostudy.operation.backup;

import java.time.Instant;
import java.util.List;

/** What a backup says about itself: the last entry of its zip. */
public record Manifest(int format, String application, String schema, Instant made, List<TableContent> tables) {

    static final String APPLICATION = "SCO Study";
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /** One table's rows: each a JSON array on a line, in the order of the columns. */
    record TableContent(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name + ".jsonl";
        }
    }
}

package org.scostudy.live.screen;

import java.util.Map;
import java.util.function.Function;
import org.scostudy.live.kept.LiveSummit;
import org.scostudy.live.table.LiveTable;

/**
 * What one screen looks at.
 *
 * @param parts what it may see of a table, as JSON by name
 */
record Watched(LiveSummit summit, Function<LiveTable, Map<String, String>> parts) {

    /** All of it as one object. */
    String json(LiveTable table) {
        return object(parts.apply(table));
    }

    static String object(Map<String, String> parts) {
        StringBuilder json = new StringBuilder("{");
        parts.forEach((name, part) -> json.append(json.length() > 1 ? "," : "")
                .append('"')
                .append(name)
                .append("\":")
                .append(part));
        return json.append('}').toString();
    }
}

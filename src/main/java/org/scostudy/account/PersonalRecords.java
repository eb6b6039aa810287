package org.scostudy.account;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one feature keeps of a person, for the copy of their data that everybody may take along. */
public interface PersonalRecords {

    /** Names the part in the copy, for example "reviews". */
    String name();

    /**
     * All rows of one person, by the one parameter of the statement: columns by their names in small letters, and moments
     * in UTC, whichever database has them.
     */
    static List<Map<String, Object>> rows(JdbcClient jdbc, String sql, long learnerId) {
        return jdbc.sql(sql).param(learnerId).query().listOfRows().stream()
                .map(PersonalRecords::alike)
                .toList();
    }

    private static Map<String, Object> alike(Map<String, Object> row) {
        Map<String, Object> alike = new LinkedHashMap<>();
        row.forEach((column, value) -> alike.put(column.toLowerCase(Locale.ROOT), alike(value)));
        return alike;
    }

    private static @Nullable Object alike(@Nullable Object value) {
        return switch (value) {
            case Timestamp moment -> moment.toInstant();
            case OffsetDateTime moment -> moment.toInstant();
            case Date day -> day.toLocalDate();
            case Array values -> values(values);
            case null, default -> value;
        };
    }

    private static Object values(Array values) {
        try {
            return values.getArray();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Maps, lists and records that JSON can show; everything that the feature keeps of this person. */
    Object of(long learnerId);
}

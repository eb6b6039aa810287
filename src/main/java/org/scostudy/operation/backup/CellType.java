package org.scostudy.operation.backup;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of values that tables hold, each with its form in JSON: the same for every database. */
enum CellType {
    TRUTH(Boolean.class),
    WHOLE(Long.class),
    FRACTION(Double.class),
    DECIMAL(BigDecimal.class),
    WORDS(String.class),
    INSTANT(OffsetDateTime.class),
    MOMENT(LocalDateTime.class),
    DAY(LocalDate.class),
    HOUR(LocalTime.class),
    ID(UUID.class),
    BYTES(byte[].class),
    FRACTIONS(Array.class);

    private final Class<?> javaType;

    CellType(Class<?> javaType) {
        this.javaType = javaType;
    }

    static CellType of(int jdbcType, String databaseName) {
        String name = databaseName.toUpperCase(Locale.ROOT);
        return switch (jdbcType) {
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> FRACTION;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> WORDS;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case Types.TIMESTAMP -> name.equals("TIMESTAMPTZ") ? INSTANT : MOMENT;
            case Types.DATE -> DAY;
            case Types.TIME -> HOUR;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> name.equals("UUID") ? ID : BYTES;
            case Types.ARRAY -> FRACTIONS;
            default -> {
                if (name.equals("UUID")) {
                    yield ID;
                }
                throw new IllegalStateException("a backup cannot hold columns of the type " + databaseName);
            }
        };
    }

    /** The cell as something that JSON has: null, a boolean, a number, text or a list. */
    @Nullable
    Object read(ResultSet row, int column) throws SQLException {
        Object value = switch (this) {
            case WHOLE -> row.getLong(column);
            case FRACTION -> row.getDouble(column);
            case WORDS -> row.getString(column);
            case BYTES -> row.getBytes(column);
            case FRACTIONS -> row.getArray(column);
            default -> row.getObject(column, javaType);
        };
        if (row.wasNull()) {
            return null;
        }
        return switch (value) {
            case null -> null;
            case OffsetDateTime instant -> instant.toInstant().toString();
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            case Array array -> Arrays.asList((Object[]) array.getArray());
            case Boolean truth -> truth;
            case Long whole -> whole;
            case Double fraction -> fraction;
            default -> value.toString();
        };
    }

    public void write(PreparedStatement row, int column, @Nullable Object json) throws SQLException {
        row.setObject(column, json == null ? null : parse(json, row.getConnection()));
    }

    private Object parse(Object json, Connection connection) throws SQLException {
        return switch (this) {
            case TRUTH, WHOLE, WORDS -> json;
            case FRACTION -> ((Number) json).doubleValue();
            case DECIMAL -> new BigDecimal(json.toString());
            case INSTANT -> Instant.parse(json.toString()).atOffset(ZoneOffset.UTC);
            case MOMENT -> LocalDateTime.parse(json.toString());
            case DAY -> LocalDate.parse(json.toString());
            case HOUR -> LocalTime.parse(json.toString());
            case ID -> UUID.fromString(json.toString());
            case BYTES -> Base64.getDecoder().decode(json.toString());
            case FRACTIONS ->
                connection.createArrayOf(
                        "float8",
                        ((List<?>) json)
                                .stream()
                                        .map(item -> ((Number) item).doubleValue())
                                        .toArray());
        };
    }
}

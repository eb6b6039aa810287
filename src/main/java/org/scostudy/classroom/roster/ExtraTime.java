package org.scostudy.classroom.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * More time for work that has a limit. A break is honoured by it: its minutes are added.
 *
 * @param amount 0 for none, at most {@link #MOST}
 */
public record ExtraTime(int amount, Unit unit) {

    public static final ExtraTime NONE = new ExtraTime(0, Unit.MINUTES);
    public static final int MOST = 300;

    /** Percent of the limit. */
    public enum Unit {
        MINUTES,
        PERCENT
    }

    public ExtraTime {
        if (amount < 0 || amount > MOST) {
            throw new ClassRefused(ClassRefused.Reason.NUMBER_OUT_OF_RANGE);
        }
    }

    /** The limit with what is added, to the second. */
    public Duration to(Duration limit) {
        return switch (unit) {
            case MINUTES -> limit.plusMinutes(amount);
            case PERCENT -> limit.plusSeconds(Math.ceilDiv(limit.toSeconds() * amount, 100));
        };
    }

    /** Of its words, with the amount. */
    public String messageKey() {
        return "classroom.extra.said." + unit.name().toLowerCase(Locale.ROOT);
    }

    public boolean none() {
        return amount == 0;
    }

    /** From the columns extra_time and extra_unit; absent where nothing is said. */
    public static @Nullable ExtraTime of(ResultSet row) throws SQLException {
        Integer amount = row.getObject("extra_time", Integer.class);
        return amount == null ? null : new ExtraTime(amount, Unit.valueOf(row.getString("extra_unit")));
    }
}

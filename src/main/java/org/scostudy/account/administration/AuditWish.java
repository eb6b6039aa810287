package org.scostudy.account.administration;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.audit.Act;
import org.scostudy.account.audit.AuditFilter;

/**
 * Which part of the log an address asks for. What cannot be read in it counts as not asked for.
 *
 * @param before the number of the entry after which the page begins
 */
record AuditWish(@Nullable Act act, String name, @Nullable LocalDate from, long before) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    static AuditWish of(QueryParameters query) {
        return of(
                query.getSingleParameter("act").orElse(""),
                query.getSingleParameter("name").orElse(""),
                query.getSingleParameter("from").orElse(""),
                query.getSingleParameter("before").orElse(""));
    }

    static AuditWish of(String act, String name, String from, String before) {
        return new AuditWish(
                Arrays.stream(Act.values())
                        .filter(each -> each.name().equals(act))
                        .findFirst()
                        .orElse(null),
                name.strip(),
                day(from).orElse(null),
                NUMBER.matcher(before).matches() ? Long.parseLong(before) : Long.MAX_VALUE);
    }

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                act, name, from == null ? null : from.atStartOfDay(zone).toInstant());
    }

    /** The same from another entry on. */
    QueryParameters before(long entry) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("act", act == null ? "" : act.name());
        parameters.put("name", name);
        parameters.put("from", from == null ? "" : from.toString());
        parameters.put("before", entry == Long.MAX_VALUE ? "" : String.valueOf(entry));
        parameters.values().removeIf(String::isEmpty);
        return QueryParameters.simple(parameters);
    }

    private static Optional<LocalDate> day(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}

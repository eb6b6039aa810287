package org.scostudy.account.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Role;
import org.scostudy.account.people.SignInName;
import org.scostudy.common.LikePattern;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds accounts by their names, a page at a time, in the order of the index of names. Guests and simulated learners have
 * no password and are only counted.
 */
@Repository
class AccountSearch {

    private static final int AT_ONCE = 1000;

    private static final String COLUMNS = "SELECT id, sign_in_name, sign_in_key, role, created, last_seen FROM account";

    private final JdbcClient jdbc;

    AccountSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who is looked for.
     *
     * @param name part of a name; empty for all
     */
    record Wanted(String name, @Nullable Role role) {
        static final Wanted ALL = new Wanted("", null);

        /** @param role name of one; any other text is none */
        static Wanted of(String name, String role) {
            return new Wanted(
                    name,
                    Arrays.stream(Role.values())
                            .filter(each -> each.name().equals(role))
                            .findFirst()
                            .orElse(null));
        }
    }

    /** @param next the key after which the next page begins; absent on the last one */
    record Found(List<AccountRow> rows, @Nullable String next) {}

    /** @param after key of a name; empty for the first page */
    Found page(Wanted wanted, String after, int most) {
        List<String> keys = new ArrayList<>();
        List<AccountRow> rows = new ArrayList<>();
        jdbc.sql(COLUMNS + " WHERE sign_in_key > :after AND password_hash IS NOT NULL"
                        + (wanted.role() == null ? "" : " AND role = :role")
                        + (wanted.name().isBlank() ? "" : " AND sign_in_key LIKE :pattern ESCAPE '!'")
                        + " ORDER BY sign_in_key LIMIT :most")
                .param("after", after)
                .param("role", wanted.role() == null ? null : wanted.role().name())
                .param(
                        "pattern",
                        LikePattern.containing(SignInName.folded(wanted.name().strip())))
                .param("most", most + 1)
                .query((RowCallbackHandler) row -> {
                    keys.add(row.getString("sign_in_key"));
                    rows.add(row(row));
                });
        return rows.size() > most
                ? new Found(List.copyOf(rows.subList(0, most)), keys.get(most - 1))
                : new Found(List.copyOf(rows), null);
    }

    Optional<AccountRow> find(long id) {
        return jdbc.sql(COLUMNS + " WHERE id = :id AND password_hash IS NOT NULL")
                .param("id", id)
                .query((row, number) -> row(row))
                .optional();
    }

    void each(Wanted wanted, Consumer<AccountRow> each) {
        @Nullable String after = "";
        while (after != null) {
            var found = page(wanted, after, AT_ONCE);
            found.rows().forEach(each);
            after = found.next();
        }
    }

    /** How many there are of each role; of guests all, of the others those who can sign in. */
    Map<Role, Long> counts() {
        Map<Role, Long> counts = new EnumMap<>(Role.class);
        jdbc.sql("""
                        SELECT role, COUNT(*) AS people FROM account
                        WHERE role = 'GUEST' OR password_hash IS NOT NULL GROUP BY role""").query((RowCallbackHandler)
                row -> counts.put(Role.valueOf(row.getString("role")), row.getLong("people")));
        return counts;
    }

    private static AccountRow row(ResultSet row) throws SQLException {
        return new AccountRow(
                row.getLong("id"),
                row.getString("sign_in_name"),
                Role.valueOf(row.getString("role")),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen", OffsetDateTime.class).toInstant());
    }
}

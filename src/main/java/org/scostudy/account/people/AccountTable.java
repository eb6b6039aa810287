package org.scostudy.account.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Appearance;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The account rows. */
@Repository
public class AccountTable {

    private final JdbcClient jdbc;

    public AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What proves an account: the hash is absent for guests. */
    public record Credentials(long id, Role role, @Nullable String passwordHash, int version, Instant lastSeen) {}

    public Optional<Learner> find(long id) {
        return jdbc.sql("SELECT * FROM account WHERE id = :id")
                .param("id", id)
                .query(AccountTable::learner)
                .optional();
    }

    public Optional<Learner> find(SignInName name) {
        return jdbc.sql("SELECT * FROM account WHERE sign_in_key = :key")
                .param("key", name.key())
                .query(AccountTable::learner)
                .optional();
    }

    /** Everyone who can sign in, by name; guests and those who are simulated are left out. */
    List<Learner> named() {
        return jdbc.sql("SELECT * FROM account WHERE password_hash IS NOT NULL ORDER BY sign_in_key")
                .query(AccountTable::learner)
                .list();
    }

    Map<Long, String> signInNames(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, sign_in_name FROM account WHERE sign_in_name IS NOT NULL AND id IN (:ids)")
                    .param("ids", ids)
                    .query((RowCallbackHandler) row -> names.put(row.getLong("id"), row.getString("sign_in_name")));
        }
        return names;
    }

    boolean has(Role role) {
        return jdbc.sql("SELECT COUNT(*) FROM account WHERE role = :role")
                        .param("role", role.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    public Optional<Credentials> credentials(long id) {
        return jdbc.sql("SELECT id, role, password_hash, credential_version, last_seen FROM account WHERE id = :id")
                .param("id", id)
                .query(AccountTable::credentials)
                .optional();
    }

    public Optional<Credentials> credentials(SignInName name) {
        return jdbc.sql("""
                        SELECT id, role, password_hash, credential_version, last_seen
                        FROM account WHERE sign_in_key = :key""")
                .param("key", name.key())
                .query(AccountTable::credentials)
                .optional();
    }

    public long add(
            String displayName, @Nullable SignInName name, @Nullable String hash, Role role, ZoneId zone, Instant now) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO account (sign_in_name, sign_in_key, display_name, password_hash, role, zone, day_start,
                                             appearance, credential_version, created, last_seen)
                        VALUES (:name, :key, :displayName, :hash, :role, :zone, :dayStart, :appearance, 1, :now, :now)
                        """)
                .param("name", name == null ? null : name.asTyped())
                .param("key", name == null ? null : name.key())
                .param("displayName", displayName)
                .param("hash", hash)
                .param("role", role.name())
                .param("zone", zone.getId())
                .param("dayStart", Learner.USUAL_DAY_START.toString())
                .param("appearance", Appearance.SYSTEM.name())
                .param("now", utc(now))
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    /** Gives a guest a name and a password; the row, and so all progress, stays. */
    void name(long id, SignInName name, String hash) {
        jdbc.sql("""
                        UPDATE account
                        SET sign_in_name = :name, sign_in_key = :key, display_name = :name, password_hash = :hash,
                            role = 'LEARNER', credential_version = credential_version + 1
                        WHERE id = :id AND role = 'GUEST'""")
                .param("name", name.asTyped())
                .param("key", name.key())
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    void password(long id, String hash) {
        jdbc.sql("""
                        UPDATE account SET password_hash = :hash, credential_version = credential_version + 1
                        WHERE id = :id""").param("hash", hash).param("id", id).update();
    }

    void voidPasswordLinks(long id) {
        jdbc.sql("DELETE FROM one_time_link WHERE account_id = :id AND purpose = 'PASSWORD'")
                .param("id", id)
                .update();
    }

    void role(long id, Role role) {
        jdbc.sql("UPDATE account SET role = :role, credential_version = credential_version + 1 WHERE id = :id")
                .param("role", role.name())
                .param("id", id)
                .update();
    }

    /** Sessions of the former credentials end with their next request, on every server. */
    void endSessions(long id) {
        jdbc.sql("UPDATE account SET credential_version = credential_version + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    void copyNoticed(long id, @Nullable Instant when) {
        jdbc.sql("UPDATE account SET copy_noticed = :when WHERE id = :id")
                .param("when", when == null ? null : utc(when), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    Optional<Instant> copyNoticed(long id) {
        return jdbc.sql("SELECT copy_noticed FROM account WHERE id = :id AND copy_noticed IS NOT NULL")
                .param("id", id)
                .query((row, number) ->
                        row.getObject("copy_noticed", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** All administrators, of whom none can be changed by others until the transaction ends. */
    public List<Long> administratorsForChange() {
        return jdbc.sql("SELECT id FROM account WHERE role = 'ADMINISTRATOR' ORDER BY id FOR UPDATE")
                .query(Long.class)
                .list();
    }

    void profile(long id, ZoneId zone, LocalTime dayStart, Appearance appearance) {
        jdbc.sql("""
                        UPDATE account SET zone = :zone, day_start = :dayStart, appearance = :appearance
                        WHERE id = :id""")
                .param("zone", zone.getId())
                .param("dayStart", dayStart.withSecond(0).withNano(0).toString())
                .param("appearance", appearance.name())
                .param("id", id)
                .update();
    }

    void language(long id, @Nullable String language) {
        jdbc.sql("UPDATE account SET language = :language WHERE id = :id")
                .param("language", language)
                .param("id", id)
                .update();
    }

    public void seen(long id, Instant now) {
        jdbc.sql("UPDATE account SET last_seen = :now WHERE id = :id")
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    List<Long> guestsNotSeenSince(Instant instant) {
        return jdbc.sql("SELECT id FROM account WHERE role = 'GUEST' AND last_seen < :instant")
                .param("instant", utc(instant))
                .query(Long.class)
                .list();
    }

    /** Takes the row unless the guest came back or signed up in the meantime; false then. */
    boolean lockGuestNotSeenSince(long id, Instant instant) {
        return jdbc.sql("""
                        SELECT id FROM account
                        WHERE id = :id AND role = 'GUEST' AND last_seen < :instant
                        FOR UPDATE""")
                .param("id", id)
                .param("instant", utc(instant))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    public void remove(long id) {
        jdbc.sql("DELETE FROM account WHERE id = :id").param("id", id).update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Credentials credentials(ResultSet row, int number) throws SQLException {
        return new Credentials(
                row.getLong("id"),
                Role.valueOf(row.getString("role")),
                row.getString("password_hash"),
                row.getInt("credential_version"),
                row.getObject("last_seen", OffsetDateTime.class).toInstant());
    }

    private static Learner learner(ResultSet row, int number) throws SQLException {
        return new Learner(
                row.getLong("id"),
                row.getString("sign_in_name"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                ZoneId.of(row.getString("zone")),
                LocalTime.parse(row.getString("day_start")),
                Appearance.valueOf(row.getString("appearance")),
                row.getString("language"));
    }
}

package org.scostudy.authoring.packs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Packs that instructors brought in, with all their versions. */
@Repository
class PackTable {

    /** The version of a pack that counts, and whether learners meet it. */
    record Held(
            String id,
            int version,
            boolean shown,
            String title,
            int facts,
            String fingerprint,
            String author,
            Instant at) {}

    /** What an import did. */
    record Made(String pack, int version, int versionBefore, boolean shownBefore) {}

    /** A version to be added. */
    record New(String pack, String title, int facts, String fingerprint, byte[] files) {}

    private final JdbcClient jdbc;

    PackTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also those that were taken out; not those whose imports were all undone. */
    List<Held> all() {
        return jdbc.sql("""
                        SELECT pack.id, pack.version, pack.shown, v.title, v.facts, v.fingerprint, i.author, i.at
                        FROM pack
                        JOIN pack_version v ON v.pack = pack.id AND v.version = pack.version
                        JOIN question_import i ON i.id = v.import_id
                        ORDER BY v.title, pack.id
                        """).query(PackTable::held).list();
    }

    public Optional<Held> find(String id) {
        return all().stream().filter(held -> held.id().equals(id)).findFirst();
    }

    byte[] files(String id, int version) {
        return jdbc.sql("SELECT files FROM pack_version WHERE pack = ? AND version = ?")
                .params(id, version)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    /** From now on this version counts, if that before it still does. */
    void add(long importId, New made, int versionSeen) {
        boolean known = jdbc.sql("SELECT COUNT(*) FROM pack WHERE id = ?")
                        .param(made.pack())
                        .query(Long.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql("INSERT INTO pack (id, version, shown) VALUES (?, 0, FALSE)")
                    .param(made.pack())
                    .update();
        }
        boolean shown = jdbc.sql("SELECT shown FROM pack WHERE id = ?")
                .param(made.pack())
                .query(Boolean.class)
                .single();
        int version = jdbc.sql("SELECT COALESCE(MAX(version), 0) + 1 FROM pack_version WHERE pack = ?")
                .param(made.pack())
                .query(Integer.class)
                .single();
        int changed = jdbc.sql("UPDATE pack SET version = ?, shown = TRUE WHERE id = ? AND version = ?")
                .params(version, made.pack(), versionSeen)
                .update();
        if (changed != 1) {
            throw new AuthoringRefused(AuthoringRefused.Reason.CHANGED_MEANWHILE);
        }
        jdbc.sql("""
                        INSERT INTO pack_version
                            (pack, version, version_before, shown_before, import_id, title, facts, fingerprint, files)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        made.pack(),
                        version,
                        versionSeen,
                        shown,
                        importId,
                        made.title(),
                        made.facts(),
                        made.fingerprint(),
                        made.files())
                .update();
    }

    Optional<Made> madeBy(long importId) {
        return jdbc.sql("SELECT pack, version, version_before, shown_before FROM pack_version WHERE import_id = ?")
                .param(importId)
                .query((row, _) -> new Made(
                        row.getString("pack"),
                        row.getInt("version"),
                        row.getInt("version_before"),
                        row.getBoolean("shown_before")))
                .optional();
    }

    /** The titles of the packs that imports brought, by import. */
    Map<Long, String> titles() {
        Map<Long, String> titles = new HashMap<>();
        jdbc.sql("SELECT import_id, title FROM pack_version").query(row -> {
            titles.put(row.getLong("import_id"), row.getString("title"));
        });
        return titles;
    }

    /** False when another import came after it. */
    boolean takeBack(Made made) {
        return jdbc.sql("UPDATE pack SET version = ?, shown = ? WHERE id = ? AND version = ?")
                        .params(made.versionBefore(), made.shownBefore(), made.pack(), made.version())
                        .update()
                == 1;
    }

    /** False when there is no such pack. */
    boolean show(String id, boolean shown) {
        return jdbc.sql("UPDATE pack SET shown = ? WHERE id = ? AND version > 0")
                        .params(shown, id)
                        .update()
                == 1;
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getString("id"),
                row.getInt("version"),
                row.getBoolean("shown"),
                row.getString("title"),
                row.getInt("facts"),
                row.getString("fingerprint"),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}

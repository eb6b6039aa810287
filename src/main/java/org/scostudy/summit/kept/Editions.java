package org.scostudy.summit.kept;

import java.util.Map;
import java.util.function.Function;
import org.scostudy.common.RecentlyUsed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is played, as it was when somebody began to. What was unpacked lately is kept at hand. */
public final class Editions<T> {

    /** How one is named and stored. */
    public record Form<T>(Function<T, String> version, Function<T, String> pack, Function<String, T> unpack) {}

    private final JdbcClient jdbc;
    private final String table;
    private final Form<T> form;
    private final Map<String, T> atHand;

    /** @param atHand how many */
    public Editions(JdbcClient jdbc, String table, int atHand, Form<T> form) {
        this.jdbc = jdbc;
        this.table = table;
        this.form = form;
        this.atHand = new RecentlyUsed<>(atHand);
    }

    /** Returns the version under which it is found again. Not to be called within a transaction. */
    public String keep(T edition) {
        String version = form.version().apply(edition);
        if (!isKept(version)) {
            try {
                jdbc.sql("INSERT INTO %s (version, packed) VALUES (?, ?)".formatted(table))
                        .params(version, form.pack().apply(edition))
                        .update();
            } catch (DuplicateKeyException sameMoment) {
                // Somebody else began at the same moment, and wrote the same.
            }
        }
        putAtHand(version, edition);
        return version;
    }

    /** A backup that was brought back may lack what is at hand. */
    private boolean isKept(String version) {
        return jdbc.sql("SELECT COUNT(*) FROM %s WHERE version = ?".formatted(table))
                        .param(version)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public T find(String version) {
        synchronized (atHand) {
            T known = atHand.get(version);
            if (known != null) {
                return known;
            }
        }
        T edition = form.unpack()
                .apply(jdbc.sql("SELECT packed FROM %s WHERE version = ?".formatted(table))
                        .param(version)
                        .query(String.class)
                        .single());
        putAtHand(version, edition);
        return edition;
    }

    private void putAtHand(String version, T edition) {
        synchronized (atHand) {
            atHand.put(version, edition);
        }
    }
}

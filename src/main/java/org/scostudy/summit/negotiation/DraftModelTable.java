package org.scostudy.summit.negotiation;

import java.util.Map;
import org.scostudy.common.RecentlyUsed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decision models as they were when somebody began to draft with them. What was unpacked lately is kept at hand. */
@Repository
class DraftModelTable {

    private static final int AT_HAND = 8;

    private final JdbcClient jdbc;
    private final Map<String, DraftModel> atHand = new RecentlyUsed<>(AT_HAND);

    DraftModelTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the version under which it is found again. Not to be called within a transaction. */
    String keep(DraftModel model) {
        String version = model.version();
        synchronized (atHand) {
            if (atHand.containsKey(version)) {
                return version;
            }
        }
        if (!isKept(version)) {
            try {
                jdbc.sql("INSERT INTO draft_model (version, packed) VALUES (?, ?)")
                        .params(version, StoredDraft.pack(model))
                        .update();
            } catch (DuplicateKeyException sameMoment) {
                // Somebody else began at the same moment, and wrote the same.
            }
        }
        putAtHand(version, model);
        return version;
    }

    private boolean isKept(String version) {
        return jdbc.sql("SELECT COUNT(*) FROM draft_model WHERE version = ?")
                        .param(version)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    DraftModel find(String version) {
        synchronized (atHand) {
            DraftModel known = atHand.get(version);
            if (known != null) {
                return known;
            }
        }
        DraftModel model = StoredDraft.unpack(jdbc.sql("SELECT packed FROM draft_model WHERE version = ?")
                .param(version)
                .query(String.class)
                .single());
        putAtHand(version, model);
        return model;
    }

    private void putAtHand(String version, DraftModel model) {
        synchronized (atHand) {
            atHand.put(version, model);
        }
    }
}

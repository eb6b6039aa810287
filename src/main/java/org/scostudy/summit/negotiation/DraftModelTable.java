package org.scostudy.summit.negotiation;

import org.scostudy.summit.kept.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decision models as they were when somebody began to draft with them. */
@Repository
public class DraftModelTable {

    private static final int AT_HAND = 8;

    private final Editions<DraftModel> editions;

    DraftModelTable(JdbcClient jdbc) {
        editions = new Editions<>(
                jdbc,
                "draft_model",
                AT_HAND,
                new Editions.Form<>(DraftModel::version, StoredDraft::pack, StoredDraft::unpack));
    }

    /** Returns the version under which it is found again. Not to be called within a transaction. */
    public String keep(DraftModel model) {
        return editions.keep(model);
    }

    public DraftModel find(String version) {
        return editions.find(version);
    }
}

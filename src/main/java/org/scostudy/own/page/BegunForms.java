package org.scostudy.own.page;

import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.own.shelf.BegunCards;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Forms that were begun, as they were typed. */
@Component
class BegunForms {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final BegunCards kept;

    BegunForms(BegunCards kept) {
        this.kept = kept;
    }

    /** Absent also where an older server kept it in another form. */
    Optional<CardForm> find(Learner learner, String slot) {
        return kept.find(learner.id(), slot).flatMap(BegunForms::read);
    }

    private static Optional<CardForm> read(String json) {
        try {
            return Optional.of(JSON.readValue(json, CardForm.class));
        } catch (JacksonException olderForm) {
            return Optional.empty();
        }
    }

    void keep(Learner learner, String slot, CardForm form) {
        kept.keep(learner.id(), slot, JSON.writeValueAsString(form));
    }

    void forget(Learner learner, String slot) {
        kept.forget(learner.id(), slot);
    }
}

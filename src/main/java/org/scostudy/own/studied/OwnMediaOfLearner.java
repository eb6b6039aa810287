package org.scostudy.own.studied;

import java.util.Optional;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.own.shelf.OwnMediumTable;
import org.scostudy.question.OwnMedia;
import org.springframework.stereotype.Component;

/** Gives pictures and sounds to their owner. */
@Component
class OwnMediaOfLearner implements OwnMedia {

    private final CurrentLearner current;
    private final OwnMediumTable media;

    OwnMediaOfLearner(CurrentLearner current, OwnMediumTable media) {
        this.current = current;
        this.media = media;
    }

    @Override
    public Optional<byte[]> find(String name) {
        return current.find().flatMap(learner -> media.find(learner.id(), name));
    }
}

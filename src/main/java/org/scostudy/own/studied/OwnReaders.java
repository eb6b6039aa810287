package org.scostudy.own.studied;

import org.scostudy.audience.SwitchedOff;
import org.scostudy.question.OwnPack;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Gives learners what everybody meets, and with it what is theirs alone. No class has anything of it. */
@Component
@Primary
class OwnReaders implements Readership {

    private final Readership others;
    private final OwnBanks banks;
    private final SwitchedOff readings;

    OwnReaders(@Qualifier("readers") Readership others, OwnBanks banks, SwitchedOff readings) {
        this.others = others;
        this.banks = banks;
        this.readings = readings;
    }

    @Override
    public QuestionBank studiedBy(long learner) {
        QuestionBank shared = others.studiedBy(learner);
        boolean studied = banks.any(learner) && !readings.off(learner).contains(OwnPack.ID);
        return studied ? banks.with(learner, shared) : shared;
    }

    @Override
    public QuestionBank meantFor(long learner) {
        QuestionBank shared = others.meantFor(learner);
        return banks.any(learner) ? banks.with(learner, shared) : shared;
    }

    @Override
    public QuestionBank ofClass(long classroom) {
        return others.ofClass(classroom);
    }
}

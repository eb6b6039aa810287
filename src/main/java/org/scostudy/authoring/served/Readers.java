package org.scostudy.authoring.served;

import org.scostudy.audience.WhoMeets;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.springframework.stereotype.Component;

/** Gives everybody their part of the bank. */
@Component
class Readers implements Readership {

    private final LearnersBank bank;
    private final WhoMeets meets;

    Readers(LearnersBank bank, WhoMeets meets) {
        this.bank = bank;
        this.meets = meets;
    }

    @Override
    public QuestionBank studiedBy(long learner) {
        return bank.part(meets.studiedBy(learner));
    }

    @Override
    public QuestionBank meantFor(long learner) {
        return bank.part(meets.meantFor(learner));
    }

    @Override
    public QuestionBank ofClass(long classroom) {
        return bank.part(meets.ofClass(classroom));
    }
}

package org.scostudy.authoring.served;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.audience.WhoMeets;
import org.scostudy.common.RecentlyUsed;
import org.scostudy.question.KeptBack;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives everybody their part of the bank. */
@Component
class Readers implements Readership {

    /** As many exams as are likely to be near at the same time. */
    private static final int REMEMBERED = 32;

    private final LearnersBank bank;
    private final WhoMeets meets;

    /** Found when first asked, for they themselves ask what exams are made of. */
    private final ObjectProvider<KeptBack> keptBack;

    /** Members of a class share what is left. */
    private final Map<Left, BankPart> without = new RecentlyUsed<>(REMEMBERED);

    private record Left(BankPart of, Set<String> withheld) {}

    Readers(LearnersBank bank, WhoMeets meets, ObjectProvider<KeptBack> keptBack) {
        this.bank = bank;
        this.meets = meets;
        this.keptBack = keptBack;
    }

    @Override
    public QuestionBank studiedBy(long learner) {
        return before(learner, bank.part(meets.studiedBy(learner)));
    }

    @Override
    public QuestionBank meantFor(long learner) {
        return before(learner, bank.part(meets.meantFor(learner)));
    }

    @Override
    public QuestionBank ofClass(long classroom) {
        return bank.part(meets.ofClass(classroom));
    }

    private QuestionBank before(long learner, BankPart part) {
        Set<String> withheld =
                keptBack.stream().flatMap(each -> each.from(learner).stream()).collect(Collectors.toUnmodifiableSet());
        if (withheld.isEmpty()) {
            return part;
        }
        synchronized (without) {
            return without.computeIfAbsent(
                    new Left(part, withheld), left -> left.of().without(left.withheld()));
        }
    }
}

package org.scostudy.classroom.materials;

import java.util.List;
import java.util.Set;
import org.scostudy.account.Learner;
import org.scostudy.audience.AudienceRefused;
import org.scostudy.audience.ClassStock;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.roster.ClassBegun;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.question.QuestionBank;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives classes their materials. */
@Service
public class Equipping {

    private final ClassStock stock;
    private final QuestionBank bank;
    private final Access access;

    Equipping(ClassStock stock, QuestionBank bank, Access access) {
        this.stock = stock;
        this.bank = bank;
        this.access = access;
    }

    @EventListener
    void on(ClassBegun begun) {
        stock.begin(begun.classroom(), begun.instructor());
    }

    /** What the class has, and what this instructor could give it. */
    public List<ClassStock.Offer> offers(Learner person, long classroom) {
        access.taught(person, classroom);
        return stock.offers(person, classroom, bank.materials());
    }

    /** From now on the class has these and no others; papers that were made stay. */
    @Transactional
    public void choose(Learner person, long classroom, Set<String> materials) {
        access.taughtNow(person, classroom);
        try {
            stock.choose(person, classroom, bank.materials(), materials);
        } catch (AudienceRefused refused) {
            throw new ClassRefused(ClassRefused.Reason.NOT_FOUND);
        }
    }
}

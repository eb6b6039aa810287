package org.scostudy.classroom.learner;

import java.util.OptionalInt;
import org.scostudy.account.Learner;
import org.springframework.context.ApplicationContext;

/** What an instructor sees of a member's own study, for tests of other rooms. */
public final class StudySeen {

    private StudySeen() {}

    /** Empty where the member does not share it. */
    public static OptionalInt cardsMet(
            ApplicationContext application, Learner instructor, long classroom, long member) {
        return application.getBean(SharedStudy.class).of(instructor, classroom, member).stream()
                .mapToInt(seen -> seen.cardsMet())
                .findFirst();
    }
}

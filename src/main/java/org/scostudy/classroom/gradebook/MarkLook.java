package org.scostudy.classroom.gradebook;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.springframework.stereotype.Component;

/** Opens the dialog of a mark on whichever page shows it. */
@Component
public class MarkLook {

    private final Grading grading;

    MarkLook(Grading grading) {
        this.grading = grading;
    }

    /**
     * @param changed is told after a change
     * @param closed whatever happened
     */
    public void open(TaughtClassPage page, long member, long assignment, Runnable changed, Runnable closed) {
        try {
            long classroom = page.id();
            Gradebook own = grading.ofMember(page.person(), classroom, member);
            Assignment asked = own.assignments().stream()
                    .filter(each -> each.id() == assignment)
                    .findFirst()
                    .orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
            Member of = own.members().getFirst();
            MarkDialog dialog = new MarkDialog(
                    asked,
                    of,
                    () -> grading.ofMember(page.person(), classroom, member).mark(asked, of),
                    page.when(),
                    answers(page, asked),
                    saving(page, changed));
            dialog.addClosedListener(_ -> closed.run());
            dialog.open();
        } catch (ClassRefused refused) {
            page.refuse(refused);
        }
    }

    /** Where the answers of an attempt stand; what was studied has none. */
    private static @Nullable Function<WorkAttempt, String> answers(TaughtClassPage page, Assignment assignment) {
        String path = page.path("/assignments/" + assignment.id());
        return switch (assignment.work()) {
            case Work.Quiz _ -> attempt -> path + "/attempts/" + attempt.id();
            case Work.Scenario _ -> attempt -> path + "/plays/" + attempt.id();
            case Work.Study _, Work.Summit _ -> null;
        };
    }

    private @Nullable Consumer<Grading.Wish> saving(TaughtClassPage page, Runnable changed) {
        return page.archived()
                ? null
                : wish -> {
                    grading.change(page.person(), page.id(), wish);
                    changed.run();
                };
    }
}

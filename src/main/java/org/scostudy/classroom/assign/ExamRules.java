package org.scostudy.classroom.assign;

import com.vaadin.flow.component.textfield.IntegerField;
import java.io.Serializable;

/**
 * What work is usually given out with, put into the fields as soon as somebody chooses its mode. Practice tells answers at
 * once; an exam has a single attempt, takes nothing after the due date, asks questions that members meet nowhere else, and
 * never tells answers while somebody may still sit it. Whatever else was chosen by hand stays.
 */
final class ExamRules implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Integer ONCE = 1;

    private boolean exam;
    private boolean attemptsMine;
    private boolean lateMine;
    private boolean reservedMine;

    void follow(boolean isExam, IntegerField attempts, DateFields dates, AnswersField answers) {
        if (exam == isExam) {
            return;
        }
        exam = isExam;
        if (isExam) {
            set(attempts, dates, answers);
        } else {
            takeBack(attempts, dates, answers);
        }
    }

    private void set(IntegerField attempts, DateFields dates, AnswersField answers) {
        attemptsMine = attempts.isEmpty();
        lateMine = dates.late() == DateFields.Late.TAKEN;
        reservedMine = !answers.reserved();
        if (attemptsMine) {
            attempts.setValue(ONCE);
        }
        if (lateMine) {
            dates.late(DateFields.Late.REFUSED);
        }
        answers.heldBack();
        answers.reserved(true);
    }

    private void takeBack(IntegerField attempts, DateFields dates, AnswersField answers) {
        if (attemptsMine && ONCE.equals(attempts.getValue())) {
            attempts.clear();
        }
        if (lateMine && dates.late() == DateFields.Late.REFUSED) {
            dates.late(DateFields.Late.TAKEN);
        }
        if (reservedMine) {
            answers.reserved(false);
        }
        answers.atOnce();
    }
}

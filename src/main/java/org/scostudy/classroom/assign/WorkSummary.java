package org.scostudy.classroom.assign;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.work.Answers;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.paper.ExamPaper;

/**
 * What learners will get, said before it is given out.
 *
 * @param attempts absent: as many as one likes
 * @param learners how many the class has
 */
record WorkSummary(
        DatesInWords words,
        WorkEditor work,
        DateFields dates,
        AnswersField answers,
        @Nullable Integer attempts,
        long learners) {

    /** A sentence or two for each thing to know; that something is wrong where it cannot be given out so. */
    List<String> sentences() {
        List<String> said = new ArrayList<>();
        try {
            ExamPaper paper = work.paper();
            if (paper != null) {
                said.add(paper(paper));
            }
            said.add(String.join(" ", words.sentences(dates.dates())));
        } catch (ClassRefused wrong) {
            said.add(text(wrong.reason().messageKey()));
        }
        if (!work.isStudy()) {
            said.add(text("classroom.assign.summary.attempts", attempts == null ? 0 : attempts));
        }
        if (work.isQuiz()) {
            Answers told = answers.answers();
            said.add(text("classroom.assign.summary.answers."
                    + told.rule().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            if (told.reserved()) {
                said.add(text("classroom.assign.summary.reserved"));
            }
        }
        said.add(text("classroom.assign.summary.learners", learners));
        return said;
    }

    private static String paper(ExamPaper paper) {
        return text(
                paper.mode() == Mode.EXAM ? "classroom.assign.summary.exam" : "classroom.assign.summary.practice",
                paper.asked(),
                paper.outOf(),
                paper.limit() == null ? 0 : paper.limit().toMinutes());
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}

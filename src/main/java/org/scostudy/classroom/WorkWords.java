package org.scostudy.classroom;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Locale;
import org.scostudy.question.BankSection;
import org.scostudy.question.QuestionBank;
import org.scostudy.quiz.AssignedQuizzes;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.table.AssignedScenarios;
import org.springframework.stereotype.Component;

/** What an assignment asks for, in a line. */
@Component
class WorkWords {

    private static final int FEW = 2;

    private final AssignedQuizzes quizzes;
    private final AssignedScenarios scenarios;
    private final QuestionBank bank;

    WorkWords(AssignedQuizzes quizzes, AssignedScenarios scenarios, QuestionBank bank) {
        this.quizzes = quizzes;
        this.scenarios = scenarios;
        this.bank = bank;
    }

    static String kind(Work work) {
        return switch (work) {
            case Work.Quiz _ -> "quiz";
            case Work.Scenario _ -> "scenario";
            case Work.Study _ -> "study";
        };
    }

    String say(Work work) {
        return switch (work) {
            case Work.Quiz quiz -> quiz(quiz);
            case Work.Scenario(var ref) ->
                scenarios
                        .find(ref)
                        .map(AssignedScenarios.Listed::title)
                        .orElseGet(() -> I18NProvider.translate("classroom.work.scenario.gone"));
            case Work.Study(var sections, var retention) ->
                I18NProvider.translate("classroom.work.study.what", retention, sections(sections));
        };
    }

    private String quiz(Work.Quiz quiz) {
        QuizPlan plan;
        try {
            plan = quizzes.read(quiz.plan());
        } catch (IllegalArgumentException spoiled) {
            return I18NProvider.translate("classroom.work.quiz.gone");
        }
        String mode = plan.mode().name().toLowerCase(Locale.ROOT);
        return I18NProvider.translate(
                "classroom.work.quiz.what." + mode,
                plan.number(),
                plan.limit() == null ? 0 : plan.limit().toMinutes(),
                sections(plan.sections()));
    }

    private String sections(Collection<String> ids) {
        return ids.isEmpty() || ids.size() > FEW
                ? I18NProvider.translate("classroom.work.sections", ids.size())
                : String.join(
                        ", ",
                        bank.sections().stream()
                                .filter(section -> ids.contains(section.id()))
                                .map(BankSection::title)
                                .toList());
    }
}

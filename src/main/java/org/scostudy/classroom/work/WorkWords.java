package org.scostudy.classroom.work;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.BankSection;
import org.scostudy.question.QuestionBank;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.paper.Papers;
import org.scostudy.summit.AssignedScenarios;
import org.springframework.stereotype.Component;

/** Says in words what an assignment asks for. */
@Component
public class WorkWords {

    /** Gives the text of a key with its values. */
    public interface Texts {
        String say(String key, Object... values);
    }

    private final QuestionBank bank;
    private final AssignedQuizzes quizzes;
    private final AssignedScenarios scenarios;
    private final Papers papers;

    WorkWords(QuestionBank bank, AssignedQuizzes quizzes, AssignedScenarios scenarios, Papers papers) {
        this.bank = bank;
        this.quizzes = quizzes;
        this.scenarios = scenarios;
        this.papers = papers;
    }

    /** "study", "quiz", "exam", "scenario" or "summit": names of texts and of signs. */
    public String kind(Work work) {
        return switch (work) {
            case Work.Study _ -> "study";
            case Work.Quiz quiz -> plan(quiz).mode() == Mode.EXAM ? "exam" : "quiz";
            case Work.Scenario _ -> "scenario";
            case Work.Summit _ -> "summit";
        };
    }

    /** "20 questions, 25 minutes, on Energy and Trade" */
    public String say(Assignment assignment, Texts texts) {
        return switch (assignment.work()) {
            case Work.Study study ->
                texts.say("classes.work.study", sections(study.sections(), texts), Math.round(100 * study.retention()));
            case Work.Quiz quiz -> say(assignment, plan(quiz), texts);
            case Work.Scenario scenario ->
                scenarios
                        .find(scenario.scenario())
                        .map(found -> texts.say("classes.work.scenario", found.topic()))
                        .orElseGet(() -> texts.say("classes.work.scenario.gone"));
            case Work.Summit _ -> texts.say("classes.work.summit");
        };
    }

    private String say(Assignment assignment, QuizPlan plan, Texts texts) {
        int questions = papers.asked(assignment.id())
                .orElseGet(() -> Math.min(plan.number(), quizzes.fitting(assignment.classroom(), plan)));
        String number = texts.say("classes.work.questions", questions);
        String limit = plan.limit() == null
                ? texts.say("classes.work.no-limit")
                : texts.say("classes.work.minutes", plan.limit().toMinutes());
        return plan.sections().isEmpty()
                ? texts.say("classes.work.quiz.of-all", number, limit)
                : texts.say("classes.work.quiz", number, limit, sections(plan.sections(), texts));
    }

    /** Absent for as long as it takes. */
    public @Nullable Duration limit(Work.Quiz quiz) {
        return plan(quiz).limit();
    }

    private QuizPlan plan(Work.Quiz quiz) {
        return quizzes.read(quiz.plan());
    }

    private String sections(Collection<String> ids, Texts texts) {
        if (ids.isEmpty()) {
            return texts.say("classes.work.everything");
        }
        Map<String, String> titles = bank.sections().stream()
                .collect(Collectors.toMap(BankSection::id, BankSection::title, (a, _) -> a, LinkedHashMap::new));
        List<String> named = titles.entrySet().stream()
                .filter(section -> ids.contains(section.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return named.size() > 3
                ? texts.say("classes.work.sections", named.getFirst(), named.size() - 1)
                : String.join(", ", named);
    }
}

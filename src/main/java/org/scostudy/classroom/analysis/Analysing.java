package org.scostudy.classroom.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.account.Learner;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.Members;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.assigned.ReportedAnswer;
import org.springframework.stereotype.Service;

/**
 * Looks at the quizzes of a class through its answers. Only each learner's first attempt counts: all of them have the
 * same questions, and nobody has seen them before.
 */
@Service
class Analysing {

    private final Assigning assigning;
    private final Members members;
    private final Marks marks;
    private final AssignedQuizzes quizzes;

    Analysing(Assigning assigning, Members members, Marks marks, AssignedQuizzes quizzes) {
        this.assigning = assigning;
        this.members = members;
        this.marks = marks;
        this.quizzes = quizzes;
    }

    /** The quizzes that there can be something to say about. */
    List<Assignment> quizzes(Learner person, long classroom) {
        return assigning.assignments(person, classroom).stream()
                .filter(assignment -> assignment.work() instanceof Work.Quiz)
                .toList();
    }

    QuizReport report(Learner person, long classroom, long assignment) {
        Assignment found = assigning.assignment(person, classroom, assignment);
        Reading reading = new Reading();
        quizzes.answers(taken(classroom, assignment), reading::take);
        return reading.report(found);
    }

    private List<AssignedQuizzes.Taken> taken(long classroom, long assignment) {
        Map<Long, Long> learners = new HashMap<>();
        for (Member member : members.of(classroom)) {
            Long learner = member.learner();
            if (learner != null) {
                learners.put(member.id(), learner);
            }
        }
        Map<Long, WorkAttempt> first = new LinkedHashMap<>();
        marks.attempts(classroom).stream()
                .filter(attempt -> attempt.assignment() == assignment && learners.containsKey(attempt.member()))
                .forEach(attempt -> first.putIfAbsent(attempt.member(), attempt));
        List<AssignedQuizzes.Taken> taken = new ArrayList<>();
        first.values().stream().filter(WorkAttempt::isFinished).forEach(attempt -> {
            Long learner = learners.get(attempt.member());
            if (learner != null) {
                taken.add(new AssignedQuizzes.Taken(learner, attempt.id()));
            }
        });
        return taken;
    }

    /** Answers as they come, attempt after attempt. */
    private static final class Reading {

        private final Map<String, List<Answered>> sittings = new LinkedHashMap<>();
        private final Map<String, ReportedAnswer> questions = new LinkedHashMap<>();
        private final Map<String, Map<String, String>> texts = new HashMap<>();
        private final Map<String, Map<String, AnalysedItem.Option>> options = new LinkedHashMap<>();

        void take(ReportedAnswer answer) {
            Double share = answer.share();
            if (share == null) {
                return; // what it earns is not known yet
            }
            sittings.computeIfAbsent(answer.attempt(), _ -> new ArrayList<>())
                    .add(new Answered(answer.question(), share, answer.chosen(), answer.time()));
            questions.putIfAbsent(answer.question(), answer);
            Map<String, String> words = texts.computeIfAbsent(answer.question(), _ -> new HashMap<>());
            Map<String, AnalysedItem.Option> roles =
                    options.computeIfAbsent(answer.question(), _ -> new LinkedHashMap<>());
            answer.options().forEach(option -> {
                words.putIfAbsent(option.id(), option.text());
                roles.putIfAbsent(
                        option.id(),
                        new AnalysedItem.Option(
                                option.id(), option.key() ? AnalysedItem.Role.KEY : AnalysedItem.Role.DISTRACTOR));
            });
        }

        QuizReport report(Assignment assignment) {
            List<AnalysedItem> items = questions.keySet().stream()
                    .map(id -> new AnalysedItem(
                            id, List.copyOf(options.getOrDefault(id, Map.of()).values())))
                    .toList();
            List<Double> shares = sittings.values().stream()
                    .map(answers -> answers.stream()
                            .mapToDouble(Answered::share)
                            .average()
                            .orElse(0))
                    .toList();
            return new QuizReport(
                    assignment,
                    ItemAnalysis.of(
                            items,
                            sittings.values().stream().map(AnalysedAttempt::new).toList()),
                    shares,
                    asked());
        }

        private Map<String, QuizReport.Asked> asked() {
            Map<String, QuizReport.Asked> asked = new HashMap<>();
            questions.forEach((id, question) ->
                    asked.put(id, new QuizReport.Asked(question.stem(), Map.copyOf(texts.getOrDefault(id, Map.of())))));
            return asked;
        }
    }
}

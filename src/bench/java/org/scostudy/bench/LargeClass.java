package org.scostudy.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.paper.Freezing;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.demo.SampleAttempts;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 500 learners who each did 50 quizzes of 40 questions: the first by simulation, the others as copies of those rows. */
final class LargeClass {

    static final int LEARNERS = 500;
    static final int ASSIGNMENTS = 50;
    static final int QUESTIONS = 40;
    static final int ANSWERS = LEARNERS * ASSIGNMENTS * QUESTIONS;

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final QuizPlan PLAN = new QuizPlan(
            Set.of(), Set.of(Kind.CHOICE), Set.of(), QUESTIONS, QuizPlan.Order.SHUFFLED, Mode.PRACTICE, null);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final SampleAttempts attempts;
    private final AssignedQuizzes quizzes;
    private final Freezing freezing;
    private final TransactionTemplate transaction;

    LargeClass(ApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        accounts = context.getBean(Accounts.class);
        attempts = context.getBean(SampleAttempts.class);
        quizzes = context.getBean(AssignedQuizzes.class);
        freezing = context.getBean(Freezing.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /** @return how many answers there are */
    long make() {
        Learner teacher = accounts.add(ScoresRun.TEACHER, ScoresRun.PASSWORD, Role.INSTRUCTOR, ZoneOffset.UTC);
        jdbc.sql("INSERT INTO classroom (id, title, code, drop_lowest, demo, created) VALUES (1, 'Large', 'LARGE', 0, FALSE, ?)")
                .param(START.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("INSERT INTO classroom_instructor (classroom_id, instructor_id) VALUES (1, ?)")
                .param(teacher.id())
                .update();
        List<Learner> learners = new ArrayList<>();
        for (int i = 0; i < LEARNERS; i++) {
            learners.add(accounts.startAsGuest(ZoneOffset.UTC));
            jdbc.sql("""
                            INSERT INTO member (classroom_id, id, learner_id, name, joined, shares_study)
                            VALUES (1, ?, ?, ?, ?, FALSE)
                            """)
                    .params(i + 1, learners.get(i).id(), "learner-" + i, START.atOffset(ZoneOffset.UTC))
                    .update();
        }
        for (int i = 1; i <= ASSIGNMENTS; i++) {
            int assignment = i;
            transaction.executeWithoutResult(_ -> assign(assignment, learners));
        }
        return jdbc.sql("SELECT COUNT(*) FROM quiz_question").query(Long.class).single();
    }

    private void assign(int assignment, List<Learner> learners) {
        jdbc.sql("""
                        INSERT INTO assignment (classroom_id, id, title, work, counting, weight, created)
                        VALUES (1, ?, ?, ?, 'BEST', 1, ?)
                        """)
                .params(
                        assignment,
                        "Quiz " + assignment,
                        "{\"kind\":\"quiz\",\"plan\":\"%s\"}"
                                .formatted(quizzes.write(PLAN).replace("\"", "\\\"")),
                        START.atOffset(ZoneOffset.UTC))
                .update();
        Learner first = learners.getFirst();
        SampleAttempts.Sample sample = 
                attempts.take(first, "Quiz", assignment, freezing.ofClass(1).draw(PLAN, assignment), assignment, 0, START, assignment);
        hand(assignment, 1, sample, sample.attempt());
        for (int i = 1; i < learners.size(); i++) {
            String copy = "%08d-%04d-%04d".formatted(assignment, i, 0);
            copy("quiz_attempt", "title, mode, seed, kinds, started, ends, finished, points, assigned, paper, worth", first, sample, learners.get(i), copy);
            copy("quiz_question", "place, item", first, sample, learners.get(i), copy);
            copy("quiz_entry", "seq, entry_id, place, step, at, answer_ms, answer, correctness, points", first, sample, learners.get(i), copy);
            hand(assignment, i + 1, sample, copy);
        }
    }

    private void copy(String table, String columns, Learner from, SampleAttempts.Sample sample, Learner to, String copy) {
        jdbc.sql("""
                        INSERT INTO %1$s (learner_id, attempt_id, %2$s)
                        SELECT ?, ?, %2$s FROM %1$s WHERE learner_id = ? AND attempt_id = ?
                        """.formatted(table, columns))
                .params(to.id(), copy, from.id(), sample.attempt())
                .update();
    }

    private void hand(int assignment, int member, SampleAttempts.Sample sample, String attempt) {
        jdbc.sql("""
                        INSERT INTO assignment_attempt (classroom_id, assignment_id, member_id, attempt, started,
                                                        finished, points, max_points)
                        VALUES (1, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        assignment,
                        member,
                        attempt,
                        START.atOffset(ZoneOffset.UTC),
                        sample.finished().atOffset(ZoneOffset.UTC),
                        sample.points(),
                        sample.outOf())
                .update();
    }
}

package org.scostudy.classroom;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.scostudy.MovableClock;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInInstructor;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.gradebook.Grading;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.demo.SampleAttempts;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.paper.Papers;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of those who teach, with an instructor who is signed in and a class with one learner. */
public abstract class TeachPages extends SpringBrowserlessTest {

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected Teaching teaching;

    @Autowired
    protected Joining joining;

    @Autowired
    protected Assigning assigning;

    @Autowired
    protected Grading grading;

    @Autowired
    protected Marks marks;

    @Autowired
    protected AssignedQuizzes quizzes;

    @Autowired
    protected SampleAttempts samples;

    @Autowired
    protected Papers papers;

    @Autowired
    protected MovableClock clock;

    protected Learner lee;
    protected Learner ada;
    protected Classroom spring;
    protected Member place;

    @BeforeEach
    protected void a_class_with_a_learner() {
        lee = SignedInInstructor.on(accounts);
        ada = accounts.signUp("Ada " + UUID.randomUUID(), "caravan salt tea", ZoneOffset.UTC);
        spring = teaching.create(lee, "Spring term");
        place = joining.join(ada, spring.code()).member();
    }

    protected String at(String end) {
        return TaughtClassPage.PATH + "/" + spring.id() + end;
    }

    protected Assignment assign(String title) {
        return assigning.assign(
                lee, new Assignment(0, spring.id(), title, quiz(), WorkDates.ALWAYS, null, Counting.BEST, 1));
    }

    protected Work.Quiz quiz() {
        return new Work.Quiz(quizzes.write(plan()));
    }

    protected static QuizPlan plan() {
        return new QuizPlan(Set.of(), Set.of(Kind.CHOICE), Set.of(), 5, QuizPlan.Order.SHUFFLED, Mode.EXAM, null);
    }

    protected void click(String words) {
        test($(NativeButton.class)
                        .withPropertyValue(NativeButton::getText, words)
                        .first())
                .click();
    }

    protected List<String> said() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    protected String outcome() {
        return $view(Paragraph.class).withId("outcome").single().getText();
    }
}

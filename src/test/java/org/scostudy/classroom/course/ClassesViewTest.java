package org.scostudy.classroom.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.SignedInGuest;
import org.scostudy.account.SignedInLearner;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ClassesViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Teaching teaching;

    @Autowired
    Assigning assigning;

    @Autowired
    Joining joining;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    MovableClock clock;

    private Learner lee;
    private Classroom spring;

    @BeforeEach
    void a_class() {
        lee = accounts.add("Lee " + UUID.randomUUID(), "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
        spring = teaching.create(lee, "Spring term");
    }

    private Assignment quiz(WorkDates dates, @Nullable Integer attempts) {
        QuizPlan plan =
                new QuizPlan(Set.of(), Set.of(Kind.CHOICE), Set.of(), 3, QuizPlan.Order.SHUFFLED, Mode.EXAM, null);
        return assigning.assign(
                lee,
                new Assignment(
                        0,
                        spring.id(),
                        "Energy",
                        new Work.Quiz(quizzes.write(plan)),
                        dates,
                        attempts,
                        Counting.BEST,
                        1));
    }

    private List<NativeButton> buttons(String text) {
        return $view(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .toList();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String page() {
        return words(getCurrentView().getElement().getComponent().orElseThrow());
    }

    @Nested
    class A_link_to_a_class {

        @Test
        void shows_a_visitor_the_class_and_the_ways_to_an_account() {
            UI.getCurrent().navigate("join/" + spring.code());
            assertThat(page()).contains("Spring term", "you need an account");
            assertThat($view(Anchor.class).all()).extracting(Anchor::getHref).contains("sign-up", "sign-in");
            assertThat(buttons("Join this class")).isEmpty();
        }

        @Test
        void tells_a_guest_that_progress_is_kept() {
            SignedInGuest.on(accounts);
            UI.getCurrent().navigate("join/" + spring.code());
            assertThat(page()).contains("You study as a guest");
            assertThat(buttons("Join this class")).isEmpty();
        }

        @Test
        void lets_a_learner_in_once_and_then_knows_them() {
            Learner ada = SignedInLearner.on(accounts);
            UI.getCurrent().navigate("join/" + spring.code().toLowerCase());
            test(buttons("Join this class").getFirst()).click();
            assertThat(joining.places(ada)).hasSize(1);
            assertThat($view(H1.class).single().getText()).isEqualTo("Classes");
            UI.getCurrent().navigate("join/" + spring.code());
            assertThat(page()).contains("You are in this class already");
        }

        @Test
        void with_a_wrong_code_says_so_and_keeps_what_was_typed() {
            SignedInLearner.on(accounts);
            UI.getCurrent().navigate("join/ZZZZ2222");
            assertThat(page()).contains("No class has this code");
            assertThat($view(com.vaadin.flow.component.html.Input.class)
                            .single()
                            .getValue())
                    .isEqualTo("ZZZZ2222");
        }

        @Test
        void to_an_archived_class_says_that_it_is_over() {
            SignedInLearner.on(accounts);
            teaching.archive(lee, spring.id());
            UI.getCurrent().navigate("join/" + spring.code());
            assertThat(page()).contains("This class is over");
        }
    }

    @Test
    void codes_cannot_be_guessed_without_end() {
        SignedInLearner.on(accounts);
        for (int i = 0; i < 31; i++) {
            UI.getCurrent().navigate("join/GUESS" + (100 + i));
        }
        assertThat(page()).contains("Too many wrong codes");
    }

    @Test
    void who_is_in_no_class_is_asked_for_a_code() {
        SignedInLearner.on(accounts);
        navigate(ClassesView.class);
        assertThat(page()).contains("You are in no class yet", "Code from your instructor");
    }

    @Nested
    class An_assignment {

        private Learner ada;

        @BeforeEach
        void a_member() {
            ada = SignedInLearner.on(accounts);
            joining.join(ada, spring.code());
        }

        @Test
        void says_what_it_is_until_when_and_leads_to_the_questions() {
            quiz(new WorkDates(null, clock.instant().plus(Duration.ofDays(3)), null), 2);
            navigate(ClassesView.class);
            assertThat(page()).contains("Exam · 3 questions", "in 3 days", "0 of 2 attempts used");
            test(buttons("Start").getFirst()).click();
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .startsWith("quiz/attempt/");
            navigate(ClassesView.class);
            assertThat(buttons("Go on")).hasSize(1);
        }

        @Test
        void that_closed_while_the_page_was_open_says_so() {
            quiz(new WorkDates(null, null, clock.instant().plus(Duration.ofMinutes(1))), null);
            navigate(ClassesView.class);
            NativeButton start = buttons("Start").getFirst();
            clock.forward(Duration.ofMinutes(2));
            test(start).click();
            assertThat(page()).contains("This has closed");
        }

        @Test
        void of_a_class_that_one_was_removed_from_meanwhile_is_not_begun() {
            quiz(WorkDates.ALWAYS, null);
            navigate(ClassesView.class);
            NativeButton start = buttons("Start").getFirst();
            teaching.removeMember(
                    lee, spring.id(), joining.place(ada, spring.id()).member().id());
            test(start).click();
            assertThat(page()).contains("you are no longer in the class", "You are in no class yet");
        }

        @Test
        void has_its_due_date_in_the_zone_of_the_class_and_in_the_learners_own() {
            accounts.updateProfile(
                    ada.id(), java.time.ZoneId.of("Asia/Tashkent"), Learner.USUAL_DAY_START, ada.appearance());
            quiz(new WorkDates(null, java.time.Instant.parse("2099-03-02T20:30:00Z"), null), null);
            navigate(ClassesView.class);
            assertThat(page()).contains("Due Mon 2 March 2099, 20:30 UTC, Tue 3 March 2099, 01:30 for you");
        }
    }
}

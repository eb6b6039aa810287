package org.scostudy.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.account.Accounts;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.SignedInInstructor;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.AssignedQuizzes;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.SampleAttempts;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@WholeApplication
class TeachPagesTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Assigning assigning;

    @Autowired
    Grading grading;

    @Autowired
    Marks marks;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    SampleAttempts samples;

    @Autowired
    MovableClock clock;

    private Learner lee;
    private Learner ada;
    private Classroom spring;
    private Member place;

    @BeforeEach
    void a_class_with_a_learner() {
        lee = SignedInInstructor.on(accounts);
        ada = accounts.signUp("Ada " + UUID.randomUUID(), "caravan salt tea", ZoneOffset.UTC);
        spring = teaching.create(lee, "Spring term");
        place = joining.join(ada, spring.code()).member();
    }

    private String at(String end) {
        return TaughtClassPage.PATH + "/" + spring.id() + end;
    }

    private Assignment assign(String title) {
        return assigning.assign(
                lee, new Assignment(0, spring.id(), title, quiz(), Dates.ALWAYS, null, Counting.BEST, 1));
    }

    private Work.Quiz quiz() {
        return new Work.Quiz(quizzes.write(plan()));
    }

    private static QuizPlan plan() {
        return new QuizPlan(Set.of(), Set.of(Kind.CHOICE), Set.of(), 5, QuizPlan.Order.SHUFFLED, Mode.EXAM, null);
    }

    private void click(String words) {
        test($(NativeButton.class)
                        .withPropertyValue(NativeButton::getText, words)
                        .first())
                .click();
    }

    private List<String> said() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private String outcome() {
        return $view(Paragraph.class).withId("outcome").single().getText();
    }

    @Nested
    class The_list_of_classes {

        @Test
        void makes_a_class_and_leads_to_the_ways_into_it() {
            navigate(TeachClassesView.class);
            $view(TextField.class).single().setValue("Autumn  term");
            click("Create the class");
            assertThat($view(H1.class).single().getText()).isEqualTo("Autumn term");
            assertThat($view(Paragraph.class).withId("code").single().getText()).matches("\\w{4} \\w{4}");
        }

        @Test
        void asks_for_a_name_when_there_is_none() {
            navigate(TeachClassesView.class);
            click("Create the class");
            assertThat(outcome()).isEqualTo("Give it a name.");
        }
    }

    @Nested
    class A_class_of_somebody_else {

        @Test
        void is_not_there() {
            Learner other = accounts.add("o" + UUID.randomUUID(), "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
            Classroom theirs = teaching.create(other, "Theirs");
            for (String end : List.of("", "/learners", "/assignments", "/analysis", "/settings")) {
                UI.getCurrent().navigate(TaughtClassPage.PATH + "/" + theirs.id() + end);
                assertThat($(H1.class).all()).noneMatch(title -> title.getText().equals("Theirs"));
            }
        }
    }

    @Nested
    class A_list_of_learners {

        private void put(String names) {
            navigate(at("/learners"), TeachLearnersView.class);
            $view(TextArea.class).withId("names").single().setValue(names);
            click("Put them in");
        }

        @Test
        void puts_in_who_has_an_account_and_gives_the_others_a_code() {
            Learner bob = accounts.signUp("Bob " + UUID.randomUUID(), "caravan salt tea", ZoneOffset.UTC);
            put(bob.displayName() + "\nCleo");
            assertThat(teaching.members(lee, spring.id()))
                    .extracting(Member::name, Member::standing)
                    .contains(tuple(bob.displayName(), Member.Standing.ACTIVE), tuple("Cleo", Member.Standing.INVITED));
            assertThat($view(InvitationsPanel.class).single().isVisible()).isTrue();
        }

        @Test
        void with_mistakes_puts_in_nobody_and_names_each_line() {
            put("Cleo\nDana\ncleo");
            assertThat($view(ListItem.class).all())
                    .extracting(ListItem::getText)
                    .containsExactly("Line 3: cleo stands in the list twice.");
            assertThat(teaching.members(lee, spring.id())).hasSize(1);
            assertThat($view(TextArea.class).withId("names").single().getValue())
                    .contains("Dana");
        }
    }

    @Nested
    class An_assignment {

        @Test
        void of_a_quiz_is_made_with_the_plan_that_was_chosen() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            $view(TextField.class).withId("title").single().setValue("Week 1");
            click("Assign it");
            Assignment made = assigning.assignments(lee, spring.id()).getFirst();
            assertThat(made.title()).isEqualTo("Week 1");
            assertThat(made.work()).isInstanceOfSatisfying(Work.Quiz.class, quiz -> {
                QuizPlan plan = quizzes.read(quiz.plan());
                assertThat(plan.number()).isEqualTo(10);
                assertThat(plan.kinds()).doesNotContain(Kind.BASIC, Kind.REVERSED);
            });
            assertThat($view(H2.class).all()).extracting(H2::getText).contains("Assignments");
        }

        @Test
        void that_would_be_due_before_it_opens_is_refused_and_what_was_typed_stays() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            $view(TextField.class).withId("title").single().setValue("Week 1");
            var opens = java.time.LocalDateTime.of(2026, 3, 2, 9, 0);
            $view(DateTimePicker.class).withId("opens").single().setValue(opens);
            $view(DateTimePicker.class).withId("due").single().setValue(opens.minusDays(1));
            click("Assign it");
            assertThat(outcome()).contains("due before it opens");
            assertThat(assigning.assignments(lee, spring.id())).isEmpty();
            assertThat($view(TextField.class).withId("title").single().getValue())
                    .isEqualTo("Week 1");
        }

        @Test
        void of_a_scenario_wants_one_to_be_chosen() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            $view(TextField.class).withId("title").single().setValue("At the table");
            @SuppressWarnings("unchecked")
            RadioButtonGroup<String> kind = $view(RadioButtonGroup.class)
                    .withPropertyValue(RadioButtonGroup::getLabel, "Kind of work")
                    .single();
            kind.setValue("scenario");
            click("Assign it");
            assertThat(outcome()).isEqualTo("Choose a scenario.");
        }

        @Test
        void has_other_dates_for_a_learner_who_needs_them() {
            Assignment quiz = assign("Week 1");
            navigate(at("/assignments/" + quiz.id()), TeachAssignmentView.class);
            @SuppressWarnings("unchecked")
            ComboBox<Member> whom =
                    $view(ComboBox.class).withId("leeway-member").single();
            whom.setValue(place);
            click("Allow it");
            assertThat(assigning.leeways(lee, spring.id()))
                    .extracting(Leeway::member)
                    .containsExactly(place.id());
            click("Withdraw");
            assertThat(assigning.leeways(lee, spring.id())).isEmpty();
        }
    }

    @Nested
    class The_gradebook {

        private Assignment quiz;

        @BeforeEach
        void opens_a_mark() {
            quiz = assign("Week 1");
            String attempt = UUID.randomUUID().toString();
            marks.began(spring.id(), quiz.id(), place.id(), attempt, clock.instant());
            marks.finished(attempt, 6, 10, clock.instant());
            navigate(at(""), TeachGradebookView.class);
            GradebookElement book = $view(GradebookElement.class).single();
            ObjectNode which = JsonMapper.shared().createObjectNode();
            which.put("event.detail.member", place.id()).put("event.detail.assignment", quiz.id());
            book.getElement()
                    .getNode()
                    .getFeature(ElementListenerMap.class)
                    .fireEvent(new DomEvent(book.getElement(), "mark", which));
        }

        private Mark mark() {
            return grading.ofMember(lee, spring.id(), place.id()).mark(quiz, place);
        }

        private void type(double percent, String reason) {
            $(NumberField.class).withId("percent").single().setValue(percent);
            $(TextField.class).withId("reason").single().setValue(reason);
            click("Save");
        }

        @Test
        void takes_a_mark_of_ones_own_with_a_reason() {
            type(85, "");
            assertThat(said()).contains("Say why the mark is another: the learner reads it.");
            assertThat(mark().share()).isEqualTo(0.6);
            type(85, "Explained it in class");
            assertThat(mark().share()).isEqualTo(0.85);
            assertThat($(Dialog.class).all()).noneMatch(Dialog::isOpened);
        }

        @Test
        void tells_of_a_change_that_was_made_meanwhile_and_lets_one_decide() {
            grading.change(lee, spring.id(), new Grading.Wish(quiz.id(), place.id(), 0, 0.5, "Copied", ""));
            type(85, "Explained it in class");
            assertThat(said())
                    .anyMatch(words -> words.contains("changed this mark to 50%") && words.contains("Copied"));
            assertThat(mark().share()).isEqualTo(0.5);
            assertThat($(TextField.class).withId("reason").single().getValue()).isEqualTo("Explained it in class");
            click("Save");
            assertThat(mark().share()).isEqualTo(0.85);
            assertThat(mark().changes()).hasSize(2);
        }
    }

    @Nested
    class A_learners_page {

        @Test
        void keeps_own_study_private_until_it_is_shared() {
            assign("Week 1");
            navigate(at("/learners/" + place.id()), TeachLearnerView.class);
            assertThat(said()).anyMatch(words -> words.contains("is private"));
            joining.share(ada, spring.id(), true);
            navigate(at("/learners/" + place.id()), TeachLearnerView.class);
            assertThat(said()).anyMatch(words -> words.startsWith("Shared with you"));
        }
    }

    @Nested
    class The_analysis {

        @Test
        void says_that_nobody_has_finished_yet() {
            assign("Week 1");
            navigate(at("/analysis"), TeachAnalysisView.class);
            assertThat(said()).anyMatch(words -> words.startsWith("Nobody has finished this quiz yet"));
        }

        @Test
        void looks_at_each_question_through_first_attempts() {
            Assignment quiz = assign("Week 1");
            for (int i = 0; i < 12; i++) {
                Learner learner = accounts.signUp("L" + UUID.randomUUID(), "caravan salt tea", ZoneOffset.UTC);
                Member member = joining.join(learner, spring.code()).member();
                SampleAttempts.Sample taken = samples.take(
                        learner,
                        "Week 1",
                        plan(),
                        42,
                        i / 4.0 - 1.5,
                        clock.instant().minus(Duration.ofHours(1)),
                        i);
                marks.began(spring.id(), quiz.id(), member.id(), taken.attempt(), clock.instant());
                marks.finished(taken.attempt(), taken.points(), taken.outOf(), clock.instant());
            }
            navigate(at("/analysis"), TeachAnalysisView.class);
            assertThat(said()).anyMatch(words -> words.startsWith("12 learners have finished: a small sample"));
            assertThat($view(ItemCard.class).all()).hasSize(5);
            assertThat($view(Plot.class).all()).hasSize(3);
        }
    }
}

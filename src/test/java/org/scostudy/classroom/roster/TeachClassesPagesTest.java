package org.scostudy.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.classroom.TeachPages;

@WholeApplication
class TeachClassesPagesTest extends TeachPages {

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
}

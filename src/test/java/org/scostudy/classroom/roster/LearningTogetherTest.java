package org.scostudy.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInAs;
import org.scostudy.classroom.TeachPages;
import org.scostudy.memory.Parameters;
import org.scostudy.study.fit.Fitted;
import org.scostudy.study.fit.Lending;
import org.scostudy.study.fit.StudyGroups;
import org.scostudy.study.settings.StudySettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Who learns in a class together: newcomers start with what the others taught. */
@WholeApplication
class LearningTogetherTest extends TeachPages {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    StudyGroups groups;

    @Autowired
    StudySettings settings;

    @Autowired
    Lending lending;

    @Autowired
    ApplicationContext application;

    private Learner comes(String name) {
        Learner learner = accounts.signUp(name + UUID.randomUUID(), "caravan salt tea", ZoneOffset.UTC);
        joining.join(learner, spring.code());
        return learner;
    }

    private Parameters inForce(Learner learner) {
        return settings.scheduling(learner.id()).scheduling().parameters();
    }

    private void opensSettings(Learner learner) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(SignedInAs.of(learner)));
        UI.getCurrent().navigate("settings");
    }

    @Test
    void a_class_is_a_group_as_long_as_it_is_taught_and_for_those_who_are_in_it() {
        assertThat(groups.of(ada.id())).containsExactly(spring.id());
        assertThat(groups.learners(spring.id())).containsExactly(ada.id());
        teaching.archive(lee, spring.id());
        assertThat(groups.of(ada.id())).isEmpty();
        assertThat(groups.learners(spring.id())).isEmpty();
        teaching.reopen(lee, spring.id());
        joining.leave(ada, spring.id());
        assertThat(groups.of(ada.id())).isEmpty();
        assertThat(groups.learners(spring.id())).isEmpty();
    }

    @Test
    void who_allows_it_says_so_in_the_settings_and_takes_it_back_there() {
        opensSettings(ada);
        Checkbox lend = $(Checkbox.class).withId("lend-answers").single();
        assertThat(lend.getValue()).isFalse();
        test(lend).click();
        assertThat(lending.lends(ada.id())).isTrue();
        test(lend).click();
        assertThat(lending.lends(ada.id())).isFalse();
    }

    @Test
    void whoever_comes_new_starts_with_what_five_others_taught_and_may_have_the_usual_ones_back() {
        for (int mate = 0; mate < 5; mate++) {
            Learner learner = comes("mate");
            Fitted.studied(application, learner, clock.instant().minus(Duration.ofDays(58)), mate);
            lending.lend(learner.id(), true);
        }
        Fitted.group(application, spring.id());
        assertThat(inForce(ada)).isNotEqualTo(Parameters.DEFAULT);

        Learner bob = comes("Bob");
        await().atMost(PATIENCE).until(() -> inForce(bob).equals(inForce(ada)));
        opensSettings(bob);
        assertThat(said())
                .anyMatch(words -> words.startsWith("Reviews are timed by what 5 people of your class taught"));
        click("Use the defaults again");
        assertThat(inForce(bob)).isEqualTo(Parameters.DEFAULT);
        click("Follow my class");
        assertThat(inForce(bob)).isEqualTo(inForce(ada));
    }
}

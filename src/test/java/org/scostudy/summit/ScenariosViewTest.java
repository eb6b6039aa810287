package org.scostudy.summit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.SignedInGuest;
import org.scostudy.account.people.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ScenariosViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Test
    void lists_every_topic_with_its_scenarios() {
        SignedInGuest.on(accounts);

        navigate(ScenariosView.class);

        assertThat($view(H1.class).single().getText()).isEqualTo("Scenarios");
        assertThat($view(TopicPanel.class).all()).hasSize(10);
        assertThat($view(ScenarioCard.class).all()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void a_story_begins_on_its_card_and_tells_nobody_else_to_chair() {
        SignedInGuest.on(accounts);

        navigate(ScenariosView.class);

        assertThat($view(ScenarioCard.class).all().stream()
                        .filter(card ->
                                "sco:analysts-memo".equals(card.getElement().getAttribute("data-test")))
                        .map(card -> card.getElement().getTextRecursively())
                        .toList())
                .singleElement()
                .asString()
                .contains("You are an analyst in a Western capital")
                .doesNotContain("You chair");
    }

    @Test
    void opens_the_play_of_the_one_that_is_pressed() {
        SignedInGuest.on(accounts);
        navigate(ScenariosView.class);
        NativeButton first = $view(NativeButton.class).all().getFirst();

        test(first).click();

        assertThat(first.getElement().getAttribute("aria-label"))
                .endsWith($view(H1.class).single().getText());
        assertThat($view(PlayElement.class).single().getElement().getAttribute("play"))
                .hasSize(36);
    }
}

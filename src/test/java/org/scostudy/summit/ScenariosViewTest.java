package org.scostudy.summit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
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

    @Test
    void opens_a_drafting_game_on_a_case_of_the_decision_model_and_goes_on_with_it() {
        SignedInGuest.on(accounts);
        navigate(ScenariosView.class);
        test(of("sco:withdrawal-clause.russia.kazakhstan")).click();

        String address = UI.getCurrent().getActiveViewLocation().getPath();
        assertThat(address).startsWith("scenarios/draft/");

        navigate(ScenariosView.class);
        NativeButton goesOn = of("sco:withdrawal-clause.russia.kazakhstan");
        assertThat(goesOn.getText()).isEqualTo("Go on");
        test(goesOn).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(address);
    }

    @Test
    void says_whose_text_it_is_and_how_long_it_takes_but_not_what_comes_between() {
        SignedInGuest.on(accounts);
        navigate(ScenariosView.class);

        assertThat(card("sco:withdrawal-clause.russia.kazakhstan").getElement().getTextRecursively())
                .contains("A date for the troops", "Kazakhstan", "Put forward by Russia", "about 5 minutes")
                .doesNotContain("the West");
    }

    private ScenarioCard card(String scenario) {
        return $view(ScenarioCard.class).all().stream()
                .filter(card -> scenario.equals(card.getElement().getAttribute("data-test")))
                .findFirst()
                .orElseThrow();
    }

    private NativeButton of(String scenario) {
        ScenarioCard card = card(scenario);
        return $view(NativeButton.class).all().stream()
                .filter(button -> button.getParent()
                        .flatMap(com.vaadin.flow.component.Component::getParent)
                        .filter(card::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}

package org.scostudy.progress.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInGuest;
import org.scostudy.account.people.Accounts;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.StudyHistory;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class CardPagesTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    StudyHistory history;

    @Autowired
    QuestionBank bank;

    @Autowired
    Cards cards;

    @Autowired
    Clock clock;

    private Learner learner;
    private CardId first;

    @BeforeEach
    void hasAnsweredOneCard() {
        learner = SignedInGuest.on(accounts);
        first = bank.cards().getFirst().id();
        history.write(
                learner,
                List.of(new StudyHistory.Graded(
                        first, clock.instant().minus(Duration.ofDays(3)), Rating.GOOD, Duration.ofSeconds(5))),
                "test");
    }

    private void click(String id) {
        test($(NativeButton.class).withId(id).single()).click();
    }

    private String told() {
        return $view(Paragraph.class).withId("told").single().getText();
    }

    @Test
    void the_address_says_what_is_looked_for_and_fifty_cards_stand_on_a_page() {
        navigate(CardsView.class);
        assertThat($view(Anchor.class).all())
                .filteredOn(link -> link.getHref().startsWith("cards/card?id="))
                .hasSize(50);
        UI.getCurrent().navigate("cards", QueryParameters.fromString("only=met"));
        assertThat($view(Paragraph.class).withId("found").single().getText()).isEqualTo("1 card found.");
    }

    @Test
    void what_is_chosen_is_flagged_and_suspended_and_nothing_is_done_while_nothing_is_chosen() {
        UI.getCurrent().navigate("cards", QueryParameters.fromString("only=met"));
        click("action-flag");
        assertThat(told()).isEqualTo("Choose cards first.");
        click("choose-page");
        assertThat(told()).isEqualTo("1 card chosen.");
        click("action-flag");
        assertThat(told()).isEqualTo("1 card is flagged.");
        $view(Checkbox.class).withId("everything").single().setValue(true);
        click("action-suspend");
        assertThat(cards.find(learner.id(), first))
                .hasValueSatisfying(
                        card -> assertThat(card.flagged() && card.suspended()).isTrue());
    }

    @Test
    void what_is_chosen_is_moved_to_another_day_and_a_day_that_has_passed_is_refused() {
        LocalDate today = learner.dayOf(clock.instant());
        UI.getCurrent().navigate("cards", QueryParameters.fromString("only=met"));
        click("action-move");
        assertThat(told()).isEqualTo("Choose cards first.");
        click("choose-page");
        click("action-move");
        test($(DatePicker.class).withId("move-from").single()).setValue(today.minusDays(1));
        click("move-now");
        assertThat($(DatePicker.class).withId("move-from").single().isInvalid()).isTrue();
        test($(DatePicker.class).withId("move-from").single()).setValue(today.plusDays(30));
        click("move-now");
        assertThat(told()).isEqualTo("1 card was moved.");
        UI.getCurrent().navigate(CardAddress.PAGE, QueryParameters.of(CardAddress.CARD, first.value()));
        assertThat(getCurrentView().getElement().getOuterHTML()).contains("moved there by you");
    }

    @Test
    void a_card_tells_what_is_known_of_its_memory_and_not_its_answer() {
        UI.getCurrent().navigate(CardAddress.PAGE, QueryParameters.of(CardAddress.CARD, first.value()));
        String page = getCurrentView().getElement().getOuterHTML();
        assertThat(page).contains("The curve of forgetting").contains("Chance of recall now");
        assertThat(page).doesNotContain(bank.cards().getFirst().key());
        click("action-flag");
        assertThat(told()).isEqualTo("1 card is flagged.");
        click("action-unflag");
        assertThat(cards.find(learner.id(), first))
                .hasValueSatisfying(card -> assertThat(card.flagged()).isFalse());
    }

    @Test
    void who_asks_for_a_card_that_is_none_is_told_so() {
        UI.getCurrent().navigate("cards/card", QueryParameters.fromString("id=no-card"));
        assertThat($view(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("There is no such card among yours.");
    }
}

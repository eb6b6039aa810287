package org.scostudy.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Accounts;
import org.scostudy.account.SignedInGuest;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class TodayViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Test
    void a_visitor_is_told_what_this_is() {
        navigate(TodayView.class);
        assertThat($view(H1.class).single().getText()).contains("Shanghai Cooperation Organisation");
    }

    @Test
    void the_first_day_says_how_many_cards_wait_how_long_they_take_and_how_it_goes() {
        SignedInGuest.on(accounts);
        navigate(TodayView.class);
        assertThat($view(H1.class).single().getElement().getTextRecursively()).isEqualTo("15 cards today");
        assertThat($view(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anySatisfy(
                        text -> assertThat(text).startsWith("About 5 minutes").contains("turn the card"))
                .anySatisfy(text -> assertThat(text).contains("No reviews are planned yet"));
        assertThat($view(Anchor.class)
                        .withPropertyValue(Anchor::getText, "Start with the first card")
                        .single()
                        .getHref())
                .isEqualTo("study");
        assertThat($view(Anchor.class)
                        .withPropertyValue(Anchor::getText, "Your path through the reading")
                        .single()
                        .getHref())
                .isEqualTo("read#your-path");
    }
}

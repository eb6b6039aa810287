package org.scostudy.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.SignedInGuest;
import org.scostudy.account.people.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ReadViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @BeforeEach
    void a_guest() {
        SignedInGuest.on(accounts);
    }

    @Test
    void a_guest_may_read_and_gets_the_guide_and_the_map() {
        navigate(ReadView.class);
        assertThat($view(H1.class).single().getText()).isEqualTo("Read");
        assertThat(attribute("passage")).isEmpty();
        assertThat($view(StatesMap.class).single().getElement().getAttribute("mode"))
                .isEqualTo("show");
    }

    @Test
    void a_link_can_lead_to_a_passage() {
        UI.getCurrent().navigate(ReadView.class, QueryParameters.of("passage", "box.4"));
        assertThat(attribute("passage")).isEqualTo("box.4");
    }

    @Test
    void a_link_can_hold_a_search() {
        UI.getCurrent().navigate(ReadView.class, QueryParameters.of("q", "energy club"));
        assertThat(attribute("query")).isEqualTo("energy club");
    }

    private String attribute(String name) {
        return $view(GuideElement.class).single().getElement().getAttribute(name);
    }
}

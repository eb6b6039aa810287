package org.scostudy.authoring.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.SignedInInstructor;
import org.scostudy.account.people.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The whole application on a server that makes no drafts. */
@WholeApplication
@DirtiesContext
@TestPropertySource(
        properties = {
            "sco.drafting=false",
            "spring.datasource.url=jdbc:h2:mem:undrafted;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE"
        })
class PageWithoutDraftingTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Test
    void the_page_says_so_and_takes_no_text() {
        SignedInInstructor.on(accounts);
        navigate(DraftsView.class);
        assertThat($view(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("This server makes no drafts from texts."));
        assertThat($view(TextArea.class).all()).isEmpty();
    }
}

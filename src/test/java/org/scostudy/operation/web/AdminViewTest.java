package org.scostudy.operation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.springframework.security.test.context.support.WithMockUser;

@WholeApplication
@WithMockUser(roles = "ADMINISTRATOR")
class AdminViewTest extends SpringBrowserlessTest {

    @Test
    void shows_how_the_server_fares_and_offers_backup_and_restore() {
        navigate(AdminView.class);
        assertThat($view(DescriptionList.Term.class).all())
                .extracting(DescriptionList.Term::getText)
                .contains("Running for", "Data folder", "Free on its disk", "Nightly backup");
        assertThat($view(Anchor.class).id("backup").getText()).isEqualTo("Download a backup");
        assertThat($view(Upload.class).id("restore").isVisible()).isTrue();
    }
}

package org.scostudy.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;

@WholeApplication
class SignInViewTest extends SpringBrowserlessTest {

    @Test
    void password_managers_find_name_and_password() {
        navigate(SignInView.class);
        assertThat($view(TextField.class).single().getElement().getAttribute("name"))
                .isEqualTo("name");
        assertThat($view(PasswordField.class).single().getElement().getAttribute("name"))
                .isEqualTo("password");
        assertThat($view(PasswordField.class).single().getAutocomplete().toString())
                .isEqualTo("CURRENT_PASSWORD");
    }

    @Test
    void a_visitor_can_start_as_a_guest_instead() {
        navigate(SignInView.class);
        assertThat($view(GuestStart.class).exists()).isTrue();
    }

    @Test
    void after_a_wrong_password_it_says_what_to_do() {
        UI.getCurrent().navigate("sign-in", QueryParameters.of("wrong", ""));
        assertThat($view(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).contains("do not match", "Caps Lock"));
    }

    @Test
    void the_title_names_page_and_application() {
        navigate(SignInView.class);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Sign in · SCO Study");
    }
}

package org.scostudy.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.people.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class SignUpViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Test
    void a_short_password_is_refused_beside_the_field() {
        navigate(SignUpView.class);
        signUp("Hasty person", "short");
        var field = $view(PasswordField.class).single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Use at least 8 characters.");
        assertThat(accounts.find("Hasty person")).isEmpty();
    }

    @Test
    void a_taken_name_is_refused_beside_the_field() {
        accounts.signUp("Early bird", "caravan salt tea", ZoneOffset.UTC);
        navigate(SignUpView.class);
        signUp("early BIRD", "another salt tea");
        assertThat($view(TextField.class).single().getErrorMessage()).startsWith("Somebody has this name already");
    }

    @Test
    void the_button_can_be_pressed_again_after_a_refusal() {
        navigate(SignUpView.class);
        signUp("Patient person", "short");
        assertThat($view(Button.class).single().isEnabled()).isTrue();
    }

    private void signUp(String name, String password) {
        test($view(TextField.class).single()).setValue(name);
        test($view(PasswordField.class).single()).setValue(password);
        test($view(Button.class).single()).click();
    }
}

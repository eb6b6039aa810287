package org.scostudy.account.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.SignedInAs;
import org.scostudy.account.audit.By;
import org.scostudy.account.people.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

@WholeApplication
class AccountsViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Administering administering;

    @Autowired
    MockMvc http;

    private @Nullable Learner administrator;

    @BeforeEach
    void signed_in() {
        administrator = person("Root", Role.ADMINISTRATOR);
        TestSecurityContextHolder.setContext(new SecurityContextImpl(SignedInAs.of(administrator)));
    }

    private Learner person(String name, Role role) {
        return administering.add(
                By.COMMAND,
                name + " " + UUID.randomUUID().toString().substring(0, 8),
                "caravan salt tea",
                role,
                ZoneOffset.UTC);
    }

    private Learner root() {
        return Objects.requireNonNull(administrator);
    }

    private void choose(String role) {
        @SuppressWarnings("unchecked")
        Select<Role> select = $view(Select.class).id("role");
        test(select).selectItem(role);
        test($view(Button.class).id("change-role")).click();
    }

    @Test
    void somebody_is_added_with_a_link_that_is_shown_once() {
        navigate(AccountsView.class);
        var name = "Added " + UUID.randomUUID();
        test($view(TextField.class).withCaption("Name").last()).setValue(name);
        test($view(Button.class).withText("Add the account").single()).click();
        assertThat($view(TextField.class).id("link").getValue()).contains("/new-password/");
        assertThat(accounts.find(name).orElseThrow().role()).isEqualTo(Role.LEARNER);
    }

    @Test
    void a_role_is_changed_and_an_account_removed_after_a_question() {
        var person = person("Person", Role.LEARNER);
        navigate(OneAccountView.class, Map.of("account", String.valueOf(person.id())));
        choose("instructor");
        assertThat(accounts.find(person.id()).orElseThrow().role()).isEqualTo(Role.INSTRUCTOR);
        assertThat($view(Paragraph.class).id("outcome").getText()).contains("is instructor now");

        test($view(Button.class).id("remove")).click();
        assertThat(accounts.find(person.id())).isPresent();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(accounts.find(person.id())).isEmpty();
    }

    @Test
    void on_ones_own_account_nothing_can_be_done_by_accident() {
        navigate(OneAccountView.class, Map.of("account", String.valueOf(root().id())));
        assertThat($view(Button.class).withId("remove").exists()).isFalse();
        assertThat($view(Anchor.class).withText("The page of your account").all())
                .isNotEmpty();
        choose("learner");
        assertThat(accounts.find(root().id()).orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat($(ConfirmDialog.class).exists()).isTrue();
    }

    @Test
    void the_tables_hold_no_secrets_and_no_formulas() throws Exception {
        var odd = person("=HYPERLINK(1)", Role.LEARNER);
        var token = administering.link(By.COMMAND, odd.id()).token();
        for (var file : new String[] {"/admin/accounts.csv", "/admin/audit.csv"}) {
            var table = http.perform(get(file).with(authentication(SignedInAs.of(root()))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(table)
                    .contains("'=HYPERLINK(1)")
                    .doesNotContain(token)
                    .doesNotContain("argon2")
                    .doesNotContain("\n=");
        }
    }
}

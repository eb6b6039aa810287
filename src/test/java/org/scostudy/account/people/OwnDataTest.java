package org.scostudy.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.Learner;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.account.signin.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

@WholeApplication
@RecordApplicationEvents
class OwnDataTest {

    @Autowired
    Accounts accounts;

    @Autowired
    OwnData data;

    @Autowired
    AccountTable table;

    @Autowired
    SigningOut signingOut;

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationEvents events;

    @Test
    void an_account_is_deleted_with_its_password_only_and_everyone_is_told() {
        Learner leaver = accounts.signUp("Leaver of OwnDataTest", "caravan salt tea", ZoneOffset.UTC);
        assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> data.delete(leaver, "wrong salt tea"));
        assertThat(accounts.find(leaver.id())).isPresent();
        data.delete(leaver, "caravan salt tea");
        assertThat(accounts.find(leaver.id())).isEmpty();
        assertThat(events.stream(LearnerRemoved.class)).containsExactly(new LearnerRemoved(leaver.id()));
    }

    @Test
    void a_guest_needs_no_password() {
        Learner guest = accounts.startAsGuest(ZoneOffset.UTC);
        data.delete(guest, "");
        assertThat(accounts.find(guest.id())).isEmpty();
    }

    @Test
    void everybody_gets_a_copy_of_their_own_data_without_secrets() throws Exception {
        Learner learner = accounts.signUp("Taker of OwnDataTest", "caravan salt tea", ZoneOffset.UTC);
        UserDetails self = SignedIn.by(table.credentials(learner.id()).orElseThrow());
        http.perform(get("/api/account/data").with(SecurityMockMvcRequestPostProcessors.user(self)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment")))
                .andExpect(jsonPath("$.account.signInName").value("Taker of OwnDataTest"))
                .andExpect(jsonPath("$.study.reviews").isArray())
                .andExpect(jsonPath("$.quizzes.attempts").isArray())
                .andExpect(jsonPath("$.scenarios.plays").isArray())
                .andExpect(jsonPath("$.remarks").isArray())
                .andExpect(jsonPath("$.classes").isArray())
                .andExpect(content().string(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("argon2"))));
        http.perform(get("/api/account/data")).andExpect(status().isUnauthorized());
    }

    @Test
    void the_copy_names_columns_and_moments_alike_whatever_the_database() throws Exception {
        Learner learner = accounts.signUp(
                "Reader of %s".formatted(getClass().getSimpleName()), "caravan salt tea", ZoneOffset.UTC);
        signingOut.everywhere(new org.scostudy.account.audit.By.Person(learner), learner.id());
        UserDetails self = SignedIn.by(table.credentials(learner.id()).orElseThrow());
        http.perform(get("/api/account/data").with(SecurityMockMvcRequestPostProcessors.user(self)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.log[0].act").value("SIGNED_OUT"))
                .andExpect(jsonPath("$.log[0].by_you").value(true))
                .andExpect(jsonPath("$.log[0].about_you").value(true))
                .andExpect(jsonPath("$.log[0].at", org.hamcrest.Matchers.matchesPattern("20.*T.*Z")))
                .andExpect(content()
                        .string(org.hamcrest.Matchers.not(
                                org.hamcrest.Matchers.matchesRegex("(?s).*\"[A-Z]+_[A-Z]+\":.*"))));
    }
}

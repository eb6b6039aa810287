package org.scostudy.account.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.WholeApplication;
import org.scostudy.account.people.AccountTable;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.signin.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;

@WholeApplication
class ApiRequestChecksTest {

    @Autowired
    MockMvc mvc;

    @Nested
    class When_signed_out {

        @Test
        void the_answer_is_401_with_a_reason_and_never_a_redirect() throws Exception {
            mvc.perform(get("/api/study/next"))
                    .andExpect(status().isUnauthorized())
                    .andExpect(jsonPath("$.error").value("signed-out"));
        }

        @Test
        void no_session_is_made() throws Exception {
            mvc.perform(get("/api/study/next")).andExpect(cookie().doesNotExist("JSESSIONID"));
        }
    }

    @Nested
    class When_signed_in {

        @Autowired
        Accounts accounts;

        @Autowired
        AccountTable table;

        private Authentication guest;

        @BeforeEach
        void a_guest() {
            var signedIn = SignedIn.by(
                    table.credentials(accounts.startAsGuest(ZoneOffset.UTC).id())
                            .orElseThrow());
            guest = UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
        }

        @Test
        void a_role_that_is_asked_for_is_needed() throws Exception {
            mvc.perform(get("/api/probe/administrators").with(authentication(guest)))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.error").value("not-allowed"));
        }

        @Test
        void a_change_needs_the_header() throws Exception {
            mvc.perform(post("/api/probe")
                            .with(authentication(guest))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{}"))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.error").value("header-missing"));
        }

        @Test
        void a_change_needs_json() throws Exception {
            mvc.perform(post("/api/probe")
                            .with(authentication(guest))
                            .header("X-SCO-Study", "1")
                            .contentType(MediaType.APPLICATION_FORM_URLENCODED))
                    .andExpect(status().isUnsupportedMediaType());
        }

        @ParameterizedTest
        @ValueSource(strings = {"application/*", "application/*+json", "*/*", "application/", "json"})
        void a_change_needs_json_and_nothing_like_it(String type) throws Exception {
            mvc.perform(post("/api/probe")
                            .with(authentication(guest))
                            .header("X-SCO-Study", "1")
                            .header("Content-Type", type)
                            .content("{}"))
                    .andExpect(status().isUnsupportedMediaType())
                    .andExpect(jsonPath("$.error").value("not-json"));
        }

        @Test
        void a_change_with_both_passes_without_a_csrf_token() throws Exception {
            mvc.perform(post("/api/probe")
                            .with(authentication(guest))
                            .header("X-SCO-Study", "1")
                            .contentType("application/json;charset=UTF-8")
                            .content("{}"))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void every_answer_forbids_frames_and_foreign_scripts() throws Exception {
        mvc.perform(get("/api/study/next"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                org.hamcrest.Matchers.containsString("frame-ancestors 'none'")));
    }
}

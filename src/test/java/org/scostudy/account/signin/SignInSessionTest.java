package org.scostudy.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.account.audit.By;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.people.SigningOut;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeApplication
class SignInSessionTest {

    private static final String SOMEWHERE = "/api/probe";

    private static int number;

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    SigningOut signingOut;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private final String name = "Person " + ++number + " of SignInSessionTest";
    private final String password = "caravan salt tea";

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse startAsGuest() throws Exception {
        return send(post("/guest").with(csrf()).param("zone", "Asia/Tashkent"));
    }

    private MockHttpServletResponse signIn(String name, String password) throws Exception {
        return send(post("/sign-in/enter")
                .with(csrf())
                .param("name", name)
                .param("password", password)
                .param("remember", "true"));
    }

    private static MockHttpServletRequestBuilder signInRequest(String name, String password) {
        return post("/sign-in/enter").with(csrf()).param("name", name).param("password", password);
    }

    private MockHttpServletResponse signIn(String name, String password, String address) throws Exception {
        return send(signInRequest(name, password).with(from(address)));
    }

    private MockHttpServletResponse signInFrom(Cookie known) throws Exception {
        return send(signInRequest(name, password).cookie(known));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static MockHttpServletRequest knownSession(MockHttpServletRequest request) {
        request.setRequestedSessionIdValid(true);
        return request;
    }

    private static Cookie rememberMe(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getCookie(RememberMe.COOKIE));
    }

    private int statusWith(Cookie cookie) throws Exception {
        return send(get(SOMEWHERE).cookie(cookie)).getStatus();
    }

    @Nested
    class When_a_visitor_starts_as_a_guest {

        @Test
        void one_request_signs_in_remembers_and_leads_to_the_cards() throws Exception {
            var response = startAsGuest();
            assertThat(response.getRedirectedUrl()).isEqualTo("/study");
            assertThat(statusWith(rememberMe(response))).isEqualTo(200);
        }

        @Test
        void the_cookie_cannot_be_read_by_scripts_nor_sent_by_other_sites_forms() throws Exception {
            var cookie = rememberMe(startAsGuest());
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        }

        @Test
        void a_second_click_makes_no_second_guest() throws Exception {
            var cookie = rememberMe(startAsGuest());
            var again = send(post("/guest").with(csrf()).cookie(cookie));
            assertThat(again.getRedirectedUrl()).isEqualTo("/study");
            assertThat(rememberMe(again).getValue()).isEqualTo(cookie.getValue());
        }

        @Test
        void a_few_hundred_an_hour_start_from_one_address_and_no_more() throws Exception {
            for (var i = 0; i < 300; i++) {
                assertThat(send(guestFrom("198.51.100.7")).getRedirectedUrl()).isEqualTo("/study");
            }
            assertThat(send(guestFrom("198.51.100.7")).getRedirectedUrl()).isEqualTo("/sign-in?crowd");
            assertThat(send(guestFrom("198.51.100.8")).getRedirectedUrl()).isEqualTo("/study");
        }

        private MockHttpServletRequestBuilder guestFrom(String address) {
            return post("/guest").with(csrf()).with(from(address));
        }

        @Test
        void a_stale_form_leads_to_a_fresh_page_and_makes_nobody() throws Exception {
            var response = send(post("/guest"));
            assertThat(response.getRedirectedUrl()).isEqualTo("/?again");
            assertThat(response.getCookie(RememberMe.COOKIE)).isNull();
        }
    }

    @Nested
    class When_somebody_signs_in {

        @BeforeEach
        void signed_up() {
            accounts.signUp(name, password, ZoneOffset.UTC);
        }

        @Test
        void the_session_gets_a_new_id() throws Exception {
            var session = new MockHttpSession();
            var before = session.getId();
            mvc.perform(post("/sign-in/enter")
                    .with(csrf())
                    .session(session)
                    .with(SignInSessionTest::knownSession)
                    .param("name", name)
                    .param("password", password));
            assertThat(session.getId()).isNotEqualTo(before);
            assertThat(send(get(SOMEWHERE).session(session)).getStatus()).isEqualTo(200);
        }

        @Test
        void case_of_the_name_does_not_matter() throws Exception {
            assertThat(signIn(name.toUpperCase(java.util.Locale.ROOT), password).getRedirectedUrl())
                    .isEqualTo("/");
        }

        @Test
        void a_wrong_password_leads_back_with_advice() throws Exception {
            assertThat(signIn(name, "something else").getRedirectedUrl()).isEqualTo("/sign-in?wrong");
            assertThat(signIn("Nobody " + name, password).getRedirectedUrl()).isEqualTo("/sign-in?wrong");
        }

        @Test
        void after_too_many_attempts_even_the_right_password_has_to_wait() throws Exception {
            for (var i = 0; i < 5; i++) {
                signIn(name, "guess number " + i);
            }
            assertThat(signIn(name, password).getRedirectedUrl()).isEqualTo("/sign-in?wait");
        }

        @Test
        void each_wrong_password_counts_once() throws Exception {
            for (var i = 0; i < 4; i++) {
                assertThat(signIn(name, "guess number " + i).getRedirectedUrl()).isEqualTo("/sign-in?wrong");
            }
            assertThat(signIn(name, password).getRedirectedUrl()).isEqualTo("/");
        }

        @Test
        void strangers_who_try_the_name_do_not_keep_its_owner_out_of_a_known_browser() throws Exception {
            var known = Objects.requireNonNull(signIn(name, password).getCookie(KnownBrowser.COOKIE));
            for (var i = 0; i < 120; i++) {
                signIn(name, "guess number " + i, "203.0.113." + i);
            }
            assertThat(signIn(name, password).getRedirectedUrl()).isEqualTo("/sign-in?wait");
            assertThat(signInFrom(known).getRedirectedUrl()).isEqualTo("/");
            accounts.changePassword(accounts.find(name).orElseThrow().id(), password, "another salt tea");
            assertThat(signInFrom(known).getRedirectedUrl())
                    .as("it is known no longer than its password is good")
                    .isEqualTo("/sign-in?wait");
        }

        @Test
        void a_known_browser_can_guess_no_faster_either() throws Exception {
            var known = Objects.requireNonNull(signIn(name, password).getCookie(KnownBrowser.COOKIE));
            for (var i = 0; i < 5; i++) {
                send(signInRequest(name, "guess number " + i).cookie(known));
            }
            assertThat(signInFrom(known).getRedirectedUrl()).isEqualTo("/sign-in?wait");
        }

        @Test
        void nobody_can_claim_to_be_a_known_browser() throws Exception {
            for (var i = 0; i < 5; i++) {
                signIn(name, "guess number " + i);
            }
            assertThat(signInFrom(new Cookie(KnownBrowser.COOKIE, "aaaa.bbbb")).getRedirectedUrl())
                    .isEqualTo("/sign-in?wait");
        }

        @Test
        void nobody_is_remembered_who_does_not_ask_for_it() throws Exception {
            var response =
                    send(post("/sign-in/enter").with(csrf()).param("name", name).param("password", password));
            assertThat(response.getCookie(RememberMe.COOKIE)).isNull();
        }
    }

    @Nested
    class When_the_server_was_restarted_and_sessions_are_gone {

        @Test
        void requests_sent_at_once_all_succeed_with_the_same_cookie() throws Exception {
            var cookie = rememberMe(startAsGuest());
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var statuses = IntStream.range(0, 20)
                        .mapToObj(i -> threads.submit(() -> statusWith(cookie)))
                        .toList();
                for (var status : statuses) {
                    assertThat(status.get()).isEqualTo(200);
                }
            }
        }

        @Test
        void a_forged_token_does_not_pass() throws Exception {
            var cookie = rememberMe(startAsGuest());
            var decoded = new String(java.util.Base64.getDecoder().decode(cookie.getValue()));
            var forged = java.util.Base64.getEncoder()
                    .encodeToString((decoded.substring(0, decoded.indexOf(':')) + ":guess").getBytes());
            assertThat(statusWith(new Cookie(RememberMe.COOKIE, forged))).isEqualTo(401);
            assertThat(statusWith(new Cookie(RememberMe.COOKIE, "rubbish"))).isEqualTo(401);
        }

        @Test
        void each_use_prolongs_the_time_and_disuse_ends_it() throws Exception {
            var cookie = rememberMe(startAsGuest());
            clock.forward(Duration.ofDays(80));
            assertThat(statusWith(cookie)).isEqualTo(200);
            clock.forward(Duration.ofDays(80));
            assertThat(statusWith(cookie)).isEqualTo(200);
            clock.forward(Duration.ofDays(91));
            assertThat(statusWith(cookie)).isEqualTo(401);
        }
    }

    @Nested
    class When_a_learner_comes_back {

        private Cookie first = new Cookie("none", "none");
        private long learner;

        @BeforeEach
        void signed_in() throws Exception {
            learner = accounts.signUp(name, password, ZoneOffset.UTC).id();
            first = rememberMe(signIn(name, password));
        }

        private Cookie comeBack(Cookie cookie) throws Exception {
            var answer = send(get(SOMEWHERE).cookie(cookie));
            assertThat(answer.getStatus()).isEqualTo(200);
            return rememberMe(answer);
        }

        @Test
        void each_use_replaces_the_token() throws Exception {
            var second = comeBack(first);
            assertThat(second.getValue()).isNotEqualTo(first.getValue());
            clock.forward(Duration.ofDays(1));
            assertThat(comeBack(second).getValue()).isNotIn(first.getValue(), second.getValue());
            assertThat(signingOut.copyNoticed(learner)).isEmpty();
        }

        @Test
        void tabs_that_come_back_at_once_all_get_the_same_next_token() throws Exception {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var cookies = IntStream.range(0, 20)
                        .mapToObj(i -> threads.submit(() -> comeBack(first).getValue()))
                        .toList();
                var next = new java.util.HashSet<String>();
                for (var cookie : cookies) {
                    next.add(cookie.get());
                }
                assertThat(next).hasSize(1);
            }
            assertThat(signingOut.copyNoticed(learner)).isEmpty();
        }

        @Test
        void a_slow_tab_is_no_thief() throws Exception {
            var second = comeBack(first);
            clock.forward(RememberMe.GRACE.minusSeconds(1));
            assertThat(comeBack(first).getValue()).isEqualTo(second.getValue());
            assertThat(signingOut.copyNoticed(learner)).isEmpty();
        }

        @Test
        void a_used_token_voids_all_tokens_and_sessions_and_the_person_is_told() throws Exception {
            var other = rememberMe(signIn(name, password));
            var session = new MockHttpSession();
            var second = rememberMe(mvc.perform(get(SOMEWHERE).cookie(first).session(session))
                    .andReturn()
                    .getResponse());
            clock.forward(RememberMe.GRACE.plusSeconds(1));

            assertThat(statusWith(first)).isEqualTo(401);

            assertThat(statusWith(second)).isEqualTo(401);
            assertThat(statusWith(other)).isEqualTo(401);
            assertThat(send(get(SOMEWHERE).session(session)).getStatus()).isEqualTo(401);
            assertThat(signingOut.copyNoticed(learner)).isPresent();
            signingOut.copyRead(learner);
            assertThat(signingOut.copyNoticed(learner)).isEmpty();
        }

        @Test
        void a_guessed_token_of_a_known_series_is_a_theft_too_but_an_unknown_series_is_nothing() throws Exception {
            var decoded = new String(java.util.Base64.getDecoder().decode(first.getValue()));
            assertThat(statusWith(cookie("unknown" + decoded))).isEqualTo(401);
            assertThat(signingOut.copyNoticed(learner)).isEmpty();
            assertThat(statusWith(cookie(decoded + "x"))).isEqualTo(401);
            assertThat(signingOut.copyNoticed(learner)).isPresent();
        }

        @Test
        void a_browser_that_an_older_version_remembered_goes_on() throws Exception {
            jdbc.sql("UPDATE remember_me SET chain_key = NULL, former_hash = NULL, renewed = NULL WHERE account_id = ?")
                    .param(learner)
                    .update();
            assertThat(comeBack(comeBack(first)).getValue()).isNotEqualTo(first.getValue());
        }

        @Test
        void signing_out_everywhere_ends_sessions_and_browsers_at_once() throws Exception {
            var session = new MockHttpSession();
            mvc.perform(get(SOMEWHERE).cookie(first).session(session));
            signingOut.everywhere(By.COMMAND, learner);
            assertThat(send(get(SOMEWHERE).session(session)).getStatus()).isEqualTo(401);
            assertThat(statusWith(first)).isEqualTo(401);
        }

        private static Cookie cookie(String decoded) {
            return new Cookie(RememberMe.COOKIE, java.util.Base64.getEncoder().encodeToString(decoded.getBytes()));
        }
    }

    @Nested
    class When_somebody_signs_out {

        @Test
        void the_cookie_is_worth_nothing_any_more() throws Exception {
            var cookie = rememberMe(startAsGuest());
            send(post("/sign-out").with(csrf()).cookie(cookie));
            assertThat(statusWith(cookie)).isEqualTo(401);
        }
    }

    @Nested
    class When_the_password_was_changed_elsewhere {

        @Test
        void sessions_and_remembered_browsers_have_to_sign_in_again() throws Exception {
            var learner = accounts.signUp(name, password, ZoneOffset.UTC);
            var session = new MockHttpSession();
            var cookie = rememberMe(mvc.perform(post("/sign-in/enter")
                            .with(csrf())
                            .session(session)
                            .param("name", name)
                            .param("password", password)
                            .param("remember", "true"))
                    .andReturn()
                    .getResponse());
            accounts.changePassword(learner.id(), password, "another salt tea");
            assertThat(send(get(SOMEWHERE).session(session)).getStatus()).isEqualTo(401);
            assertThat(statusWith(cookie)).isEqualTo(401);
        }
    }
}

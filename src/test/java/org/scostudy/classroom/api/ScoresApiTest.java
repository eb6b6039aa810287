package org.scostudy.classroom.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.account.Role;
import org.scostudy.account.SignedInAs;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.Course;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.token.Token;
import org.scostudy.classroom.token.Tokens;
import org.scostudy.classroom.work.Assignment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeApplication
class ScoresApiTest {

    private static final String DESCRIPTION = "https://sco.example/openapi.json";

    @Autowired
    ApplicationContext application;

    @Autowired
    MovableClock clock;

    @Autowired
    Tokens tokens;

    @Autowired
    MockMvc mvc;

    private Course course;
    private Assignment energy;
    private Tokens.Made key;

    @BeforeEach
    void a_class_and_a_key() throws Exception {
        course = new Course(application, "Spring");
        Course.NAMES.forEach(course::joined);
        energy = course.quiz("Energy", 2);
        course.quiz("Water", 2);
        course.finishes(course.sits(course.learner("O'Neil"), energy, mvc), 1, 2);
        key = tokens.make(course.instructor, "school portal", Period.ofDays(30));
    }

    private MockHttpServletResponse ask(String path, @Nullable String secret, String... headers) throws Exception {
        MockHttpServletRequestBuilder request = get("/api/v1" + path);
        if (secret != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + secret);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static JsonNode body(MockHttpServletResponse response) throws Exception {
        return JsonMapper.shared().readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private String scores() {
        return "/classes/" + course.classroom.id() + "/scores";
    }

    @Nested
    class With_a_key {

        @Test
        void the_scores_are_those_of_the_gradebook() throws Exception {
            JsonNode scores = body(ask(scores(), key.secret())).get("scores");
            Gradebook book = course.gradebook();
            assertThat(scores)
                    .hasSize(book.members().size() * book.assignments().size());
            scores.forEach(score -> {
                Assignment assignment = book.assignments().stream()
                        .filter(each -> each.id() == score.at("/assignment/id").longValue())
                        .findFirst()
                        .orElseThrow();
                Member member = book.members().stream()
                        .filter(each -> each.id() == score.at("/learner/id").longValue())
                        .findFirst()
                        .orElseThrow();
                Double share = book.mark(assignment, member).share();
                assertThat(score.get("mark").isNull()).isEqualTo(share == null);
                if (share != null) {
                    assertThat(score.get("mark").doubleValue()).isEqualTo(share);
                }
                assertThat(score.at("/learner/name").stringValue()).isEqualTo(member.name());
            });
        }

        @Test
        void only_the_classes_that_its_owner_teaches_are_there() throws Exception {
            Course other = new Course(application, "Autumn");
            assertThat(body(ask("/classes", key.secret())).get("classes")).hasSize(1);
            assertThat(ask("/classes/" + other.classroom.id() + "/scores", key.secret())
                            .getStatus())
                    .isEqualTo(404);
        }

        @Test
        void pages_follow_one_another_without_gap_or_repetition() throws Exception {
            List<String> seen = new ArrayList<>();
            String address = scores() + "?limit=4";
            Pattern link = Pattern.compile("<http://localhost/api/v1([^>]+)>; rel=\"next\"");
            while (address != null) {
                MockHttpServletResponse answer = ask(address, key.secret());
                JsonNode page = body(answer);
                page.get("scores")
                        .forEach(score -> seen.add(score.at("/assignment/id") + " " + score.at("/learner/id")));
                String next = answer.getHeader(HttpHeaders.LINK);
                assertThat(page.get("next").isNull()).isEqualTo(next == null);
                Matcher matcher = link.matcher(String.valueOf(next));
                address = matcher.matches() ? matcher.group(1) : null;
            }
            assertThat(seen).hasSize(2 * Course.NAMES.size()).doesNotHaveDuplicates();
        }

        @Test
        void what_has_not_changed_is_not_sent_again() throws Exception {
            String tag = String.valueOf(ask(scores(), key.secret()).getHeader(HttpHeaders.ETAG));
            MockHttpServletResponse same = ask(scores(), key.secret(), HttpHeaders.IF_NONE_MATCH, tag);
            assertThat(same.getStatus()).isEqualTo(304);
            assertThat(same.getContentAsByteArray()).isEmpty();
            course.finishes(course.sits(course.learner("-2+3"), energy, mvc), 2, 2);
            assertThat(ask(scores(), key.secret(), HttpHeaders.IF_NONE_MATCH, tag)
                            .getStatus())
                    .isEqualTo(200);
        }

        @Test
        void it_is_seen_when_it_was_used_last() throws Exception {
            assertThat(tokens.of(course.instructor).getFirst().lastUsed()).isNull();
            ask("/classes", key.secret());
            assertThat(tokens.of(course.instructor).getFirst().lastUsed()).isNotNull();
        }
    }

    @Nested
    class Without_a_valid_key {

        private void isRefused(@Nullable String secret) throws Exception {
            MockHttpServletResponse answer = ask("/classes", secret);
            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(answer.getHeader(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Bearer realm=");
            assertThat(answer.getContentType()).startsWith("application/problem+json");
            assertThat(problems("Problem", answer)).isEmpty();
        }

        @Test
        void nothing_is_answered() throws Exception {
            isRefused(null);
            isRefused("");
            isRefused("sco_made-up");
            isRefused(key.secret() + "x");
        }

        @Test
        void nor_when_it_was_revoked() throws Exception {
            tokens.revoke(course.person(Role.INSTRUCTOR), key.token().id());
            assertThat(ask("/classes", key.secret()).getStatus()).isEqualTo(200);
            tokens.revoke(course.instructor, key.token().id());
            isRefused(key.secret());
        }

        @Test
        void nor_when_its_time_is_over() throws Exception {
            Tokens.Made short_ = tokens.make(course.instructor, "for a day", Period.ofDays(1));
            clock.forward(Duration.ofDays(2));
            isRefused(short_.secret());
        }

        @Test
        void nor_when_its_owner_teaches_no_more() throws Exception {
            course.bean(Accounts.class).changeRole(course.instructor.id(), Role.LEARNER);
            isRefused(key.secret());
        }

        @Test
        void nor_for_who_is_signed_in_with_a_browser() throws Exception {
            MockHttpServletResponse answer = mvc.perform(
                            get("/api/v1" + scores()).with(authentication(SignedInAs.of(course.instructor))))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(401);
        }
    }

    @Nested
    class A_wrong_wish_is_a_problem_that_says_what_to_do {

        @Test
        void for_limits_and_cursors() throws Exception {
            for (String wrong : List.of("limit=0", "limit=1001", "limit=many", "cursor=x", "cursor=MQ", "cursor=")) {
                MockHttpServletResponse answer = ask(scores() + "?" + wrong, key.secret());
                assertThat(answer.getStatus()).as(wrong).isEqualTo(400);
                assertThat(problems("Problem", answer)).isEmpty();
            }
        }

        @Test
        void for_classes_and_addresses_that_do_not_exist() throws Exception {
            for (String nowhere : List.of("/classes/0/scores", "/classes/one/scores", "/nowhere")) {
                MockHttpServletResponse answer = ask(nowhere, key.secret());
                assertThat(answer.getStatus()).as(nowhere).isEqualTo(404);
                assertThat(answer.getContentType()).isEqualTo("application/problem+json");
                assertThat(problems("Problem", answer)).isEmpty();
            }
        }
    }

    @Nested
    class The_description {

        @Autowired
        @Qualifier("requestMappingHandlerMapping")
        RequestMappingHandlerMapping handlers;

        @Test
        void is_open_to_all_and_lists_every_address_that_there_is() throws Exception {
            MockHttpServletResponse answer = ask("/openapi.json", null);
            assertThat(answer.getStatus()).isEqualTo(200);
            List<String> described = body(answer).get("paths").propertyNames().stream()
                    .map(path -> "/api/v1" + path.replaceAll("\\{\\w+}", "{}"))
                    .toList();
            List<String> answered = handlers.getHandlerMethods().keySet().stream()
                    .flatMap(mapping -> mapping.getPatternValues().stream())
                    .filter(path -> path.startsWith("/api/v1") && !path.endsWith("**"))
                    .map(path -> path.replaceAll("\\{\\w+}", "{}"))
                    .toList();
            assertThat(described).containsExactlyInAnyOrderElementsOf(answered);
        }

        @Test
        void fits_the_answers() throws Exception {
            assertThat(problems("Classes", ask("/classes", key.secret()))).isEmpty();
            assertThat(problems("Scores", ask(scores(), key.secret()))).isEmpty();
            assertThat(problems("Scores", ask(scores() + "?limit=1", key.secret())))
                    .isEmpty();
        }

        @Test
        void would_tell_when_it_did_not() throws Exception {
            assertThat(problems("Classes", ask(scores(), key.secret()))).isNotEmpty();
        }
    }

    private List<String> problems(String schema, MockHttpServletResponse answer) throws Exception {
        String description = ask("/openapi.json", null).getContentAsString(StandardCharsets.UTF_8);
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(address -> address.equals(DESCRIPTION) ? description : null));
        Schema described = registry.getSchema(SchemaLocation.of(DESCRIPTION + "#/components/schemas/" + schema));
        return described
                .validate(
                        answer.getContentAsString(StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void a_key_is_stored_as_a_hash_only() {
        List<String> stored = course.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("SELECT hash FROM score_token")
                .query(String.class)
                .list();
        assertThat(stored).isNotEmpty().doesNotContain(key.secret()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        Token token = tokens.of(course.instructor).getFirst();
        assertThat(token.toString()).doesNotContain(key.secret());
    }
}

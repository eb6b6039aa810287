package org.scostudy.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.access.AccessRights;
import org.scostudy.access.Actor;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInAs;
import org.scostudy.classroom.token.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Everybody asks every endpoint for what belongs to others, as far as something belongs to anybody. */
@WholeApplication
class EndpointsAccessTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(?::[^/]*)?}");
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);

    /** Test probes answer beside the application's own. */
    private static final String PROBES = "/probe";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private record Endpoint(HttpMethod method, String path) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void only_those_get_in_who_may_and_every_endpoint_is_known() throws Exception {
        Map<String, Set<Actor>> found = new TreeMap<>();
        Cast cast = new Cast(application, mvc);
        for (Endpoint endpoint : endpoints()) {
            Set<Actor> in = EnumSet.noneOf(Actor.class);
            for (Actor actor : Actor.values()) {
                MockHttpServletResponse answer = ask(cast, actor, endpoint);
                assertThat(answer.getStatus()).as("%s by %s", endpoint, actor).isLessThan(500);
                if (!refused(answer)) {
                    in.add(actor);
                }
            }
            found.put(endpoint.toString(), in);
        }
        assertThat(AccessRights.lines("endpoint", found))
                .containsExactlyInAnyOrderElementsOf(AccessRights.lines("endpoint", AccessRights.of("endpoint")));
    }

    /** Visitors of addresses that are no page are sent to the page where one signs in. */
    private static boolean refused(MockHttpServletResponse answer) {
        return REFUSALS.contains(answer.getStatus())
                || String.valueOf(answer.getRedirectedUrl()).endsWith("/sign-in");
    }

    private List<Endpoint> endpoints() {
        Set<String> seen = new HashSet<>();
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(each -> ours(each.getValue()))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .filter(path -> !path.contains(PROBES))
                        .map(path -> new Endpoint(method(each.getKey()), path)))
                .filter(endpoint -> seen.add(endpoint.toString()))
                .sorted(Comparator.comparing(Endpoint::toString))
                .toList();
    }

    private static boolean ours(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("org.scostudy.");
    }

    private static HttpMethod method(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .findFirst()
                .map(RequestMethod::asHttpMethod)
                .orElse(HttpMethod.GET);
    }

    private MockHttpServletResponse ask(Cast cast, Actor actor, Endpoint endpoint) throws Exception {
        String path = PARAMETER
                .matcher(endpoint.path())
                .replaceAll(name -> Matcher.quoteReplacement(parameter(cast, endpoint, name.group(1))))
                .replace("**", "nowhere");
        MockHttpServletRequestBuilder asked = request(endpoint.method(), path).with(csrf());
        if (endpoint.method() != HttpMethod.GET) {
            asked.header("X-SCO-Study", "1");
            if (path.startsWith("/api/")) {
                asked.contentType(MediaType.APPLICATION_JSON)
                        .content(JsonMapper.shared().writeValueAsString(body(cast, endpoint)));
            }
        }
        Learner person = cast.person(actor);
        if (person != null) {
            enter(asked, cast, person, path);
        }
        return mvc.perform(asked).andReturn().getResponse();
    }

    /** Programs come with a key, if the person could make one; browsers with a session. */
    private void enter(MockHttpServletRequestBuilder asked, Cast cast, Learner person, String path) {
        if (path.startsWith("/api/v1/")) {
            String key;
            try {
                key = cast.course
                        .bean(Tokens.class)
                        .make(person, "key", Period.ofDays(1))
                        .secret();
            } catch (Tokens.NotMade none) {
                key = "sco_none";
            }
            asked.header(HttpHeaders.AUTHORIZATION, "Bearer " + key);
        } else {
            asked.with(authentication(SignedInAs.of(person)));
        }
    }

    private static String parameter(Cast cast, Endpoint endpoint, String name) {
        return switch (name) {
            case "id" -> endpoint.path().matches(".*/(plays|drafts)/.*") ? cast.play : cast.openAttempt;
            case "name" -> cast.picture();
            case "secret" -> cast.calendar();
            default -> cast.parameter(name);
        };
    }

    /** Whatever any endpoint wants to be told. */
    private static Map<String, @Nullable Object> body(Cast cast, Endpoint endpoint) {
        return Map.ofEntries(
                Map.entry("index", 0),
                Map.entry("prompt", "0.0"),
                Map.entry("answer", Map.of("options", List.of("o1"), "choice", "a")),
                Map.entry("tookMs", 1000),
                Map.entry("entry", UUID.randomUUID().toString()),
                Map.entry("session", UUID.randomUUID().toString()),
                Map.entry("number", 1),
                Map.entry("mode", "exam"),
                Map.entry("scenario", endpoint.path().matches(".*/(drafts|live)") ? cast.generated : cast.scenario),
                Map.entry("on", 0),
                Map.entry("deed", Map.of("what", endpoint.path().contains("/desk/") ? "pause" : "leave")),
                Map.entry("move", Map.of("what", "postpone")),
                Map.entry("play", UUID.randomUUID().toString()),
                Map.entry("summit", UUID.randomUUID().toString()),
                Map.entry("step", "none"));
    }
}

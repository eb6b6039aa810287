package org.scostudy.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.item.Answer;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A guest who answers questions with the requests that the player sends. */
public final class QuizGuest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvc mvc;
    private final Cookie remembered;
    public final long id;

    public QuizGuest(MockMvc mvc, JdbcClient jdbc) throws Exception {
        this.mvc = mvc;
        MockHttpServletResponse entered = mvc.perform(MockMvcRequestBuilders.post("/guest")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("zone", "Asia/Tashkent"))
                .andReturn()
                .getResponse();
        remembered = Objects.requireNonNull(entered.getCookie("sco-remember"));
        id = jdbc.sql("SELECT MAX(id) FROM account").query(Long.class).single();
    }

    public JsonNode attempt(String attempt) throws Exception {
        return ok(get("/api/quiz/attempts/" + attempt));
    }

    public JsonNode question(String attempt, int index) throws Exception {
        return ok(get("/api/quiz/attempts/" + attempt + "/questions/" + index));
    }

    /** To the question as it is shown now. */
    public JsonNode answer(String attempt, int index, Answer answer) throws Exception {
        return answer(attempt, index, question(attempt, index).path("prompt").asString(), answer);
    }

    public JsonNode answer(String attempt, int index, String prompt, Answer answer) throws Exception {
        return ok(send(attempt, body(index, prompt, answer, UUID.randomUUID().toString())));
    }

    public static Map<String, @Nullable Object> body(int index, String prompt, Answer answer, String entry) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("index", index);
        body.put("prompt", prompt);
        body.put("answer", answer);
        body.put("tookMs", 1500);
        body.put("entry", entry);
        return body;
    }

    public MockHttpServletResponse send(String attempt, Map<String, @Nullable Object> body) throws Exception {
        return post("/api/quiz/attempts/" + attempt + "/answers", body);
    }

    public JsonNode finish(String attempt) throws Exception {
        return ok(post("/api/quiz/attempts/" + attempt + "/finish", Map.of()));
    }

    public MockHttpServletResponse get(String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).cookie(remembered))
                .andReturn()
                .getResponse();
    }

    public MockHttpServletResponse post(String path, Object body) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post(path)
                        .cookie(remembered)
                        .header("X-SCO-Study", "1")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body instanceof String text ? text : JSON.writeValueAsString(body)))
                .andReturn()
                .getResponse();
    }

    public static JsonNode ok(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return JSON.readTree(response.getContentAsString());
    }

    public static String bad(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(400);
        return JSON.readTree(response.getContentAsString()).path("message").asString();
    }
}

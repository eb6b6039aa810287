package org.scostudy.guide;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeApplication
class GuideApiTest {

    @Autowired
    MockMvc mvc;

    @Test
    void a_guest_sees_all_as_new_at_first_and_the_words_for_it() throws Exception {
        Cookie guest = aGuest();
        JsonNode guide = get("/api/reading/guide", guest).path(0);
        assertThat(guide.path("standing").path("known").asInt()).isZero();
        assertThat(guide.path("standing").path("fresh").asInt()).isGreaterThan(200);
        JsonNode fact = guide.path("sections")
                .path(0)
                .path("passages")
                .path(0)
                .path("facts")
                .path(0);
        assertThat(fact.path("mastery").asString()).isEqualTo("new");
        assertThat(get("/api/reading/texts", guest).path("mastery.new").asString())
                .isEqualTo("New");
    }

    @Test
    void a_search_counts_all_it_finds_and_gives_the_first() throws Exception {
        JsonNode found = get("/api/reading/search?q=sco", aGuest());
        assertThat(found.path("count").asInt()).isGreaterThan(Library.MOST_HITS);
        assertThat(found.path("hits").size()).isEqualTo(Library.MOST_HITS);
    }

    @Test
    void what_is_too_long_or_nothing_at_all_finds_nothing_and_breaks_nothing() throws Exception {
        Cookie guest = aGuest();
        assertThat(get("/api/reading/search?q=" + "x".repeat(3000), guest)
                        .path("count")
                        .asInt(-1))
                .isZero();
        assertThat(get("/api/reading/search", guest).path("count").asInt(-1)).isZero();
    }

    @Test
    void whoever_is_not_signed_in_gets_nothing() throws Exception {
        assertThat(mvc.perform(MockMvcRequestBuilders.get("/api/reading/guide"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    private Cookie aGuest() throws Exception {
        MockHttpServletResponse entered = mvc.perform(MockMvcRequestBuilders.post("/guest")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("zone", "Asia/Tashkent"))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(entered.getCookie("sco-remember"));
    }

    private JsonNode get(String path, Cookie guest) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        MockMvcRequestBuilders.get(path).cookie(guest))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.getContentAsString());
    }
}

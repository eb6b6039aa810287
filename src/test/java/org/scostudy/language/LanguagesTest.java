package org.scostudy.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import jakarta.servlet.http.Cookie;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.SignedInGuest;
import org.scostudy.account.people.Accounts;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.generated.ScenarioGenerator;
import org.scostudy.scenario.story.Scenario;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With a second language on the class path, everything that is said follows whoever reads. */
@WholeApplication
class LanguagesTest extends SpringBrowserlessTest {

    private static final Locale ESPERANTO = Locale.of("eo");
    private static final Words WORDS = Messages.ours().in(ESPERANTO);

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Test
    void a_page_speaks_the_language_of_who_opened_it() {
        SignedInGuest.on(accounts);
        UI.getCurrent().setLocale(ESPERANTO);
        navigate("settings", com.vaadin.flow.component.html.Div.class);
        assertThat($view(H1.class).single().getText()).isEqualTo("[agordoj]");
    }

    @Test
    void a_player_gets_its_texts_in_the_language_of_the_page_and_the_others_in_english() throws Exception {
        JsonNode texts = get("/api/reading/texts?lang=eo", aGuest(), "en");
        assertThat(texts.path("mastery.new").asString()).isEqualTo("[nova]");
        assertThat(texts.path("mastery.known").asString()).isEqualTo("Known");
        // no page of this test stands behind the request
        UI.setCurrent(null);
        assertThat(get("/api/reading/texts", aGuest(), "eo").path("mastery.new").asString())
                .isEqualTo("[nova]");
    }

    @Test
    void a_refused_request_is_answered_in_the_first_language_of_the_browser_that_there_is() throws Exception {
        assertThat(get("/api/scenario/plays/none", aGuest(), "ko, eo;q=0.8, en;q=0.5")
                        .path("message")
                        .asString())
                .isEqualTo("[neniu ludo]");
        assertThat(get("/api/scenario/plays/none", aGuest(), "ko")
                        .path("message")
                        .asString())
                .isEqualTo("There is no such play of yours. Begin a new one.");
    }

    @Test
    void a_problem_of_a_pack_is_said_in_it() {
        assertThat(PackProblem.at(new SourceLine("facts.yaml", 1), "pack.yaml.empty")
                        .say(WORDS))
                .isEqualTo("facts.yaml:1: [malplena dosiero], expected [io]");
    }

    @Test
    void scenarios_and_their_dates_are_told_in_it() {
        List<Scenario> told = new ScenarioGenerator(BuiltIn.DECISIONS, WORDS).generate(BuiltIn.PACK);
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(
                        scenario -> assertThat(scenario.brief()).endsWithIgnoringCase("[elpensita, decembro 2009]"));
    }

    @Test
    void a_date_has_its_months() {
        assertThat(DateForm.MONTH.say(YearMonth.of(2009, 12), ESPERANTO)).isEqualToIgnoringCase("decembro 2009");
        assertThat(DateForm.MONTH.say(YearMonth.of(2009, 12), Locale.ENGLISH)).isEqualTo("December 2009");
    }

    private Cookie aGuest() throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        MockMvcRequestBuilders.post("/guest").with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(response.getCookie("sco-remember"));
    }

    private JsonNode get(String address, Cookie guest, String languages) throws Exception {
        return JsonMapper.shared()
                .readTree(mvc.perform(MockMvcRequestBuilders.get(address)
                                .cookie(guest)
                                .header("Accept-Language", languages))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }
}

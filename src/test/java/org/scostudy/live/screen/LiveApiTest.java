package org.scostudy.live.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scostudy.Eventually.eventually;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.NotThere;
import org.scostudy.account.Role;
import org.scostudy.account.SignedInAs;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.people.OwnData;
import org.scostudy.live.hall.Attending;
import org.scostudy.live.hall.Convening;
import org.scostudy.live.hall.LiveRefused;
import org.scostudy.live.hall.SummitCases;
import org.scostudy.live.kept.LivePlace;
import org.scostudy.live.kept.LivePlaces;
import org.scostudy.live.kept.LiveSummit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages of a live summit are told, to whom, and what becomes of what they send. */
@WholeApplication
class LiveApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CASE = "sco:withdrawal-clause.russia.kazakhstan";
    private static final String DATE = "timetable-for-withdrawal";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Convening convening;

    @Autowired
    Attending attending;

    @Autowired
    SummitCases cases;

    @Autowired
    LivePlaces places;

    private Learner chair;
    private LiveSummit summit;

    @BeforeEach
    void a_summit_without_a_class() {
        chair = accounts.add("Chair " + UUID.randomUUID(), "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
        summit = convening.open(chair, CASE, null, UUID.randomUUID().toString());
    }

    private Learner guest() {
        Learner guest = accounts.startAsGuest(ZoneOffset.UTC);
        attending.enter(guest, summit);
        return guest;
    }

    private MockHttpServletResponse send(Learner person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(authentication(SignedInAs.of(person)))
                        .header("X-SCO-Study", "1")
                        .contentType(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse();
    }

    private String path(String end) {
        return "/api/live/" + summit.id() + "/" + end;
    }

    private JsonNode look(Learner person, String as) throws Exception {
        return ok(send(person, MockMvcRequestBuilders.get(path(as))));
    }

    private MockHttpServletResponse sent(Learner person, String as, String entry, Map<String, Object> deed)
            throws Exception {
        return send(
                person,
                MockMvcRequestBuilders.post(path(as + "/deeds"))
                        .content(JSON.writeValueAsString(Map.of("deed", deed, "entry", entry))));
    }

    private JsonNode does(Learner person, String as, Map<String, Object> deed) throws Exception {
        return ok(sent(person, as, UUID.randomUUID().toString(), deed));
    }

    private void chairs(String... deeds) throws Exception {
        for (String what : deeds) {
            assertThat(does(chair, "desk", Map.of("what", what))
                            .path("recorded")
                            .asString())
                    .isEqualTo("now");
        }
    }

    private static Map<String, Object> rewording(String seat, String to) {
        return Map.of("what", "reword", "seat", seat, "line", DATE, "from", DATE, "to", to);
    }

    private static JsonNode ok(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return JSON.readTree(response.getContentAsString());
    }

    private String seatOf(Learner person) throws Exception {
        return look(person, "seat").path("me").path("seat").asString();
    }

    private Map<String, Object> votes(Learner person, String word, @Nullable String source) throws Exception {
        JsonNode seat = look(person, "seat");
        Map<String, Object> deed = new HashMap<>();
        deed.put("what", "vote");
        deed.put("seat", seat.path("me").path("seat").asString());
        deed.put("vote", seat.path("table").path("vote").path("number").asInt());
        deed.put("word", word);
        deed.put("source", source);
        return deed;
    }

    @Nested
    class A_seat {

        @Test
        void is_told_its_own_brief_and_nobody_elses() throws Exception {
            Learner russia = guest();
            Learner china = guest();
            String brief = look(china, "seat").path("seat").path("goals").toString();

            JsonNode told = look(russia, "seat");

            assertThat(told.path("me").path("seat").asString()).isEqualTo("russia");
            assertThat(told.path("seat").path("goals").size()).isPositive();
            assertThat(told.has("desk")).isFalse();
            assertThat(told.toString()).doesNotContain(brief, "\"objects\"", "\"interests\"");
        }

        @Test
        void is_the_same_after_coming_back() throws Exception {
            Learner person = guest();
            String seat = seatOf(person);

            attending.enter(person, summit);

            assertThat(seatOf(person)).isEqualTo(seat);
        }

        @Test
        void can_be_left_and_taken_again_while_the_summit_goes_on() throws Exception {
            Learner person = guest();
            chairs("begin");
            assertThat(does(person, "seat", Map.of("what", "leave"))
                            .path("parts")
                            .has("seat"))
                    .isFalse();

            assertThat(does(person, "seat", Map.of("what", "sit"))
                            .path("parts")
                            .path("me")
                            .path("seat")
                            .asString())
                    .isNotBlank();
        }

        @Test
        void is_changed_by_the_chair() throws Exception {
            Learner person = guest();

            does(chair, "desk", Map.of("what", "move", "voice", 1, "seat", "uzbekistan"));

            assertThat(seatOf(person)).isEqualTo("uzbekistan");
        }

        @Test
        void is_nothing_for_strangers() throws Exception {
            Learner stranger = accounts.startAsGuest(ZoneOffset.UTC);

            for (String as : List.of("seat", "desk", "wall", "seat/events", "desk/events", "wall/events")) {
                assertThat(send(stranger, MockMvcRequestBuilders.get(path(as))).getStatus())
                        .as(as)
                        .isEqualTo(404);
            }
        }
    }

    @Nested
    class A_deed {

        @Test
        void counts_once_however_often_it_is_sent() throws Exception {
            Learner russia = guest();
            chairs("begin");
            String entry = UUID.randomUUID().toString();

            assertThat(ok(sent(russia, "seat", entry, rewording("russia", "")))
                            .path("recorded")
                            .asString())
                    .isEqualTo("now");
            assertThat(ok(sent(russia, "seat", entry, rewording("russia", "")))
                            .path("recorded")
                            .asString())
                    .isEqualTo("already");
            assertThat(look(russia, "seat").path("table").path("latest").size()).isEqualTo(1);
        }

        @Test
        void of_two_at_once_on_one_line_is_the_firsts_and_the_other_is_told() throws Exception {
            Learner russia = guest();
            Learner china = guest();
            chairs("begin");
            does(russia, "seat", rewording("russia", ""));

            JsonNode late = does(china, "seat", rewording("china", "no-date-but-a-question"));

            assertThat(late.path("recorded").asString()).isEqualTo("moved-on");
            assertThat(late.path("said").asString()).contains("Another seat");
            assertThat(late.path("parts").path("table").path("by").path(DATE).asString())
                    .isEqualTo("russia");
        }

        @Test
        void of_sixty_at_once_is_recorded_for_each() throws Exception {
            List<Learner> all = IntStream.range(0, 60)
                    .mapToObj(_ -> accounts.startAsGuest(ZoneOffset.UTC))
                    .toList();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Callable<Boolean>> comings = all.stream()
                        .map(person -> (Callable<Boolean>) () -> {
                            attending.enter(person, summit);
                            return true;
                        })
                        .toList();
                for (Future<Boolean> each : threads.invokeAll(comings)) {
                    assertThat(each.get()).isTrue();
                }
            }
            assertThat(look(chair, "wall").path("table").path("holders").valueStream())
                    .allSatisfy(holders -> assertThat(holders.asInt()).isEqualTo(10));
        }

        @Test
        void that_no_page_sends_is_refused_in_words() throws Exception {
            Learner russia = guest();
            chairs("begin");

            for (Map<String, Object> deed : List.<Map<String, Object>>of(
                    Map.of("what", "burn"),
                    Map.of("what", "reword"),
                    rewording("russia", "x".repeat(200)),
                    rewording("russia", "no-such-wording"),
                    Map.of("what", "ask", "seat", "russia", "of", "nato"),
                    Map.of("what", "vote", "seat", "russia", "vote", 1, "word", "consent"))) {
                MockHttpServletResponse refused =
                        sent(russia, "seat", UUID.randomUUID().toString(), deed);
                assertThat(refused.getStatus()).as("%s", deed).isEqualTo(400);
                assertThat(JSON.readTree(refused.getContentAsString())
                                .path("message")
                                .asString())
                        .isNotBlank();
            }
        }
    }

    @Nested
    class A_stream {

        @Test
        void tells_at_once_how_everything_stands_and_then_what_changed() throws Exception {
            Learner russia = guest();
            MockHttpServletResponse stream = send(russia, MockMvcRequestBuilders.get(path("seat/events")));
            eventually().until(() -> stream.getContentAsString().contains("event: all"));
            assertThat(stream.getHeader("X-Accel-Buffering")).isEqualTo("no");
            assertThat(stream.getContentAsString()).contains("event: case", "event: table", "event: seat", "event: me");

            chairs("begin");

            eventually().until(() -> stream.getContentAsString().contains("\"phase\":\"drafting\""));
            assertThat(stream.getContentAsString().split("event: case", -1)).hasSize(2);
        }

        @Test
        void does_not_tell_again_what_was_seen_before_a_line_was_cut() throws Exception {
            Learner russia = guest();
            int number = look(russia, "seat").path("table").path("number").asInt();

            MockHttpServletResponse stream =
                    send(russia, MockMvcRequestBuilders.get(path("seat/events")).header("Last-Event-ID", number));

            eventually().until(() -> stream.getContentAsString().contains("event: all"));
            assertThat(stream.getContentAsString()).doesNotContain("event: case", "event: table");
        }
    }

    @Nested
    class A_vote {

        @Test
        void is_sealed_until_it_is_closed_and_seen_by_the_chair() throws Exception {
            Learner russia = guest();
            Learner china = guest();
            chairs("begin", "call");

            does(russia, "seat", votes(russia, "consent", null));

            assertThat(look(china, "seat").path("table").path("vote").toString())
                    .contains("russia")
                    .doesNotContain("consent");
            assertThat(look(chair, "desk").path("desk").path("seats").toString())
                    .contains("\"consent\"");
            chairs("close");
            assertThat(look(china, "seat").path("table").path("votes").toString())
                    .contains("\"consent\"");
        }

        @Test
        void needs_a_sentence_of_the_reading_to_be_blocked() throws Exception {
            Learner russia = guest();
            chairs("begin", "call");
            String plea = look(russia, "seat")
                    .path("seat")
                    .path("pleas")
                    .path(0)
                    .path("id")
                    .asString();

            assertThat(sent(russia, "seat", UUID.randomUUID().toString(), votes(russia, "object", null))
                            .getStatus())
                    .isEqualTo(400);
            does(russia, "seat", votes(russia, "object", plea));
            chairs("close");

            JsonNode outcome =
                    look(russia, "seat").path("table").path("votes").path(0).path("outcome");
            assertThat(outcome.path("kind").asString()).isEqualTo("blocked");
            assertThat(outcome.path("by").toString()).contains("russia");
        }
    }

    @Nested
    class The_end {

        @Test
        void tells_all_what_the_interests_would_have_made_of_it_and_keeps_what_was_earned() throws Exception {
            Learner russia = guest();
            chairs("begin", "call");
            does(russia, "seat", votes(russia, "consent", null));
            assertThat(look(russia, "seat").has("debrief")).isFalse();
            chairs("close", "end");

            JsonNode debrief = look(russia, "seat").path("debrief");
            assertThat(debrief.path("votes").path(0).path("seats").size()).isEqualTo(6);
            assertThat(debrief.path("votes")
                            .path(0)
                            .path("interests")
                            .path("kind")
                            .asString())
                    .isNotBlank();
            assertThat(debrief.path("reported").path("citations").size()).isPositive();
            LivePlace place = places.find(summit.id(), russia.id()).orElseThrow();
            assertThat(place.seat()).isEqualTo("russia");
            assertThat(place.score())
                    .isEqualTo(debrief.path("seats").path(0).path("points").asInt());
            assertThat(Objects.requireNonNull(place.outOf())).isEqualTo(100);
        }

        @Test
        void lets_nobody_in_any_more_and_those_who_were_there_look() throws Exception {
            Learner russia = guest();
            chairs("end");
            LiveSummit over = attending.find(summit.code(), "test");

            attending.enter(russia, over);
            assertThatThrownBy(() -> attending.enter(accounts.startAsGuest(ZoneOffset.UTC), over))
                    .isInstanceOf(LiveRefused.class);
            assertThat(does(russia, "seat", Map.of("what", "leave"))
                            .path("recorded")
                            .asString())
                    .isEqualTo("moved-on");
        }
    }

    @Nested
    class Whoever_comes {

        @Test
        void with_a_wrong_code_is_told_and_after_many_has_to_wait() {
            String who = UUID.randomUUID().toString();
            for (int tries = 0; tries < 30; tries++) {
                assertThatThrownBy(() -> attending.find("ZZZZZZ", who))
                        .isInstanceOfSatisfying(
                                LiveRefused.class,
                                no -> assertThat(no.reason()).isEqualTo(LiveRefused.Reason.NO_SUCH_CODE));
            }
            assertThatThrownBy(() -> attending.find(summit.code(), who))
                    .isInstanceOfSatisfying(
                            LiveRefused.class,
                            no -> assertThat(no.reason()).isEqualTo(LiveRefused.Reason.TOO_MANY_CODES));
        }

        @Test
        void is_no_instructor_and_so_opens_none() {
            Learner guest = accounts.startAsGuest(ZoneOffset.UTC);

            assertThatThrownBy(() ->
                            convening.open(guest, CASE, null, UUID.randomUUID().toString()))
                    .isInstanceOf(NotThere.class);
        }
    }

    @Test
    void each_text_can_be_chosen_once() {
        assertThat(cases.of(chair)).extracting(SummitCases.Tabled::title).isNotEmpty();
        assertThat(cases.of(chair)).doesNotHaveDuplicates();
    }

    @Test
    void whoever_takes_part_finds_it_among_their_own_data(@Autowired OwnData data) {
        Learner russia = guest();

        assertThat(JSON.writeValueAsString(data.copy(russia))).contains(summit.id(), "seated");
    }
}

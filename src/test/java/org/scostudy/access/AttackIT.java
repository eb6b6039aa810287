package org.scostudy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.scostudy.OpenPage.event;
import static org.scostudy.OpenPage.property;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.Application;
import org.scostudy.HttpLearner;
import org.scostudy.OpenPage;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.scostudy.language.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What people do who wish harm, over a real line: forged and repeated messages, floods, and scripts in every text. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:attack;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE")
class AttackIT {

    private static final String SCRIPT = "<img src=x onerror=alert(1)>";
    private static final String[] JSON = {"Content-Type", "application/json", "X-SCO-Study", "1"};

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Nested
    class A_message_to_a_page {

        private final String title = "Class " + UUID.randomUUID();

        @Test
        void is_believed_from_its_own_browser_only_and_once() throws Exception {
            try (HttpLearner teacher = newcomers().signedIn(Role.INSTRUCTOR);
                    HttpLearner guest = HttpLearner.startAsGuest(newcomers().server())) {
                guest.open("study");
                OpenPage page = teacher.openPage("teach/classes");
                Map<String, Object> creates = page.message(
                        property(page.node("label", text("classroom.new.title")), "value", title),
                        event(page.node("label", text("classroom.new.title")), "change", Map.of()),
                        event(page.bearing(text("classroom.create")), "click", Map.of()));

                page.sendBy(guest, creates);
                assertThat(made()).as("from another browser").isZero();
                page.send(with(creates, "csrfToken", UUID.randomUUID().toString()));
                assertThat(made()).as("with a wrong token").isZero();

                page.send(creates);
                assertThat(made()).isEqualTo(1);
                for (int i = 0; i < 5; i++) {
                    page.send(creates);
                    page.send(with(creates, "syncId", 0));
                }
                assertThat(made()).as("sent again").isEqualTo(1);
            }
        }

        private long made() {
            return jdbc.sql("SELECT COUNT(*) FROM classroom WHERE title = ?")
                    .param(title)
                    .query(Long.class)
                    .single();
        }
    }

    @Nested
    class Who_clicks_at_everything_and_types_into_everything {

        /** Pages without another's things in their addresses. */
        static Stream<String> pages() {
            return AccessRights.of("page").entrySet().stream()
                    .filter(page -> page.getValue().contains(Actor.GUEST))
                    .map(page -> page.getKey().replace("/:code?", ""))
                    .filter(page -> page.length() > 1 && !page.contains(":"))
                    .map(page -> page.substring(1));
        }

        @ParameterizedTest
        @MethodSource("pages")
        void breaks_nothing(String route) throws Exception {
            try (HttpLearner guest = HttpLearner.startAsGuest(newcomers().server())) {
                for (String name : List.of("change", "click", "nonsense")) {
                    OpenPage page = guest.openPage(route);
                    List<Map<String, Object>> everything = new ArrayList<>();
                    for (int node : page.all()) {
                        everything.add(event(node, name, Map.of()));
                    }
                    everything.add(property(page.all().getLast(), "value", SCRIPT));
                    everything.add(property(page.all().getLast(), "disabled", false));
                    everything.add(event(5_000, name, Map.of()));
                    assertThat(page.send(with(page.message(), "rpc", everything))
                                    .statusCode())
                            .as(name)
                            .isLessThan(500);
                }
            }
            try (HttpLearner other = HttpLearner.startAsGuest(newcomers().server())) {
                assertThat(other.next().path("cards").isEmpty()).isFalse();
            }
        }
    }

    @Nested
    class An_answer_that_is_sent_twenty_times_at_once {

        @Test
        void counts_once_as_a_grade() throws Exception {
            try (HttpLearner learner = HttpLearner.startAsGuest(newcomers().server())) {
                String prompt =
                        learner.next().path("cards").path(0).path("prompt").asString();

                List<String> recorded = atOnce(
                        20, () -> learner.answer(prompt, 3).path("recorded").asString());

                assertThat(recorded)
                        .containsOnlyOnce("now")
                        .allMatch(each -> List.of("now", "already").contains(each));
                assertThat(jdbc.sql("SELECT COUNT(*) FROM review WHERE session_id = ?")
                                .param(learner.session())
                                .query(Long.class)
                                .single())
                        .isEqualTo(1);
            }
        }

        @Test
        void counts_once_in_a_quiz() throws Exception {
            try (HttpLearner learner = HttpLearner.startAsGuest(newcomers().server())) {
                String exam = learner.startExam(3);
                String entry = UUID.randomUUID().toString();

                List<String> recorded = atOnce(
                        20,
                        () -> learner.chooseFirst(exam, 0, entry)
                                .path("recorded")
                                .asString());

                assertThat(recorded)
                        .containsOnlyOnce("now")
                        .allMatch(each -> List.of("now", "already").contains(each));
                assertThat(jdbc.sql("SELECT COUNT(*) FROM quiz_entry WHERE attempt_id = ?")
                                .param(exam)
                                .query(Long.class)
                                .single())
                        .isEqualTo(1);
            }
        }
    }

    @Nested
    class Many_long_bodies_at_once {

        private static final int BYTES = 2_000_000;
        private static final int AT_ONCE = 50;

        /** Every address that takes something, and those that the framework or its security answers. */
        static Stream<String> addresses() {
            return Stream.concat(
                    AccessRights.of("endpoint").keySet().stream()
                            .filter(endpoint -> endpoint.startsWith("POST "))
                            .map(endpoint ->
                                    endpoint.substring("POST ".length()).replaceAll("\\{[^}]*}", "x")),
                    Stream.of(
                            "/sign-out",
                            "/sign-in/enter",
                            "/?v-r=uidl&v-uiId=0",
                            "/VAADIN/dynamic/resource/0/x/upload"));
        }

        @ParameterizedTest
        @MethodSource("addresses")
        void are_refused_and_kept_nowhere(String path) throws Exception {
            long before = heap();
            for (boolean chunked : new boolean[] {false, true}) {
                List<Integer> statuses = atOnce(AT_ONCE, () -> new RawRequest(port, path).send(BYTES, chunked));
                assertThat(statuses)
                        .allMatch(status -> status == 413
                                || status == RawRequest.CUT_OFF
                                || path.startsWith("/VAADIN/") && status == 404);
            }
            assertThat(heap() - before).isLessThan(20L << 20);
            try (HttpLearner learner = HttpLearner.startAsGuest(newcomers().server())) {
                assertThat(learner.next().path("cards").isEmpty()).isFalse();
            }
        }

        private static long heap() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }

    @Nested
    class A_file_for_a_page {

        @Test
        void is_not_taken_from_another_browser_nor_longer_than_the_page_allows() throws Exception {
            try (HttpLearner author = newcomers().signedIn(Role.INSTRUCTOR);
                    HttpLearner guest = HttpLearner.startAsGuest(newcomers().server())) {
                OpenPage page = author.openPage("teach/drafts");
                String to = page.upload();
                byte[] much = new byte[60_000_000];

                assertThat(guest.ask("POST", to, new byte[10], "X-Filename", "a.txt")
                                .statusCode())
                        .isGreaterThanOrEqualTo(400);
                assertThat(refusal(author, to, much)).isTrue();
                assertThat(author.ask("POST", to, "A text.".getBytes(StandardCharsets.UTF_8), "X-Filename", "a.txt")
                                .statusCode())
                        .isEqualTo(200);
            }
        }

        /** The line may be cut before all was sent. */
        private static boolean refusal(HttpLearner author, String to, byte[] much) throws InterruptedException {
            try {
                return author.ask("POST", to, much, "X-Filename", "a.txt").statusCode() >= 400;
            } catch (IOException cut) {
                return true;
            }
        }
    }

    @Test
    void ten_thousand_wrong_passwords_keep_nobody_from_learning_nor_from_entering() throws Exception {
        String name = "Owner " + UUID.randomUUID().toString().substring(0, 8);
        accounts.add(name, Newcomers.PASSWORD, Role.LEARNER, ZoneOffset.UTC);
        try (HttpLearner owner = HttpLearner.signIn(newcomers().server(), name, Newcomers.PASSWORD);
                HttpLearner learner = HttpLearner.startAsGuest(newcomers().server())) {
            AtomicBoolean over = new AtomicBoolean();
            List<String> met = Collections.synchronizedList(new ArrayList<>());
            try (ExecutorService flood = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Void>> guessing = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    int guesser = i;
                    guessing.add(flood.submit(() -> guess(guesser, 500, name, met)));
                }
                Future<Integer> studied = flood.submit(() -> {
                    int answers = 0;
                    while (!over.get()) {
                        JsonNode cards = learner.next().path("cards");
                        if (cards.isEmpty()) {
                            break;
                        }
                        learner.answer(cards.path(0).path("prompt").asString(), 3);
                        answers++;
                    }
                    return answers;
                });
                for (Future<Void> each : guessing) {
                    each.get();
                }
                over.set(true);
                assertThat(studied.get()).isPositive();
            }
            assertThat(met).hasSize(10_000).allMatch(where -> where.endsWith("?wrong") || where.endsWith("?wait"));
            owner.forget("JSESSIONID");
            owner.forget("sco-remember");
            assertThat(owner.enters(name, Newcomers.PASSWORD))
                    .as("from a browser that is known")
                    .isTrue();
        }
    }

    private Void guess(int guesser, int times, String name, List<String> met) throws Exception {
        try (HttpLearner visitor = HttpLearner.visitor(newcomers().server(), InetAddress.getLoopbackAddress())) {
            String token = visitor.formToken("/sign-in");
            for (int i = 0; i < times; i++) {
                String whose = i % 2 == 0 ? name : "name-" + guesser + "-" + i;
                met.add(visitor.ask(
                                "POST",
                                "/sign-in/enter",
                                ("name=" + whose.replace(' ', '+') + "&password=guess" + i + "&_csrf=" + token)
                                        .getBytes(StandardCharsets.UTF_8),
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .headers()
                        .firstValue("Location")
                        .orElse("nowhere"));
            }
        }
        return null;
    }

    @Nested
    class Who_comes_without_end {

        @Test
        void as_a_guest_is_told_to_wait_and_others_are_not() throws Exception {
            InetAddress crowded = ownAddress(9);
            List<String> led = new ArrayList<>();
            for (int i = 0; i < 302; i++) {
                try (HttpLearner visitor = HttpLearner.visitor(newcomers().server(), crowded)) {
                    led.add(visitor.sendForm("/sign-in", "/guest", "zone=UTC")
                            .headers()
                            .firstValue("Location")
                            .orElse("nowhere"));
                }
            }
            assertThat(led.subList(0, 300)).allMatch(where -> where.endsWith("/study"));
            assertThat(led.getLast()).endsWith("?crowd");
            HttpLearner.startAsGuest(newcomers().server()).close();
        }

        @Test
        void to_sign_up_is_told_to_wait() throws Exception {
            try (HttpLearner visitor = HttpLearner.visitor(newcomers().server(), ownAddress(10))) {
                OpenPage page = visitor.openPage("sign-up");
                List<Integer> buttons = page.all().stream()
                        .filter(node -> page.is(node, "vaadin-button"))
                        .toList();
                for (int i = 0; i < 301; i++) {
                    page.click(buttons.getLast());
                }
                assertThat(page.built()).contains("That was very often in a short time");
            }
        }

        /** Another address of this machine, where it has several. */
        private static InetAddress ownAddress(int last) throws IOException {
            InetAddress address = InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
            try (ServerSocket there = new ServerSocket(0, 1, address)) {
                assumeTrue(there.isBound());
            } catch (IOException none) {
                assumeTrue(false, "this machine has one address only");
            }
            return address;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/own/../application.properties",
                "/own/..%2f..%2fapplication.properties",
                "/own/%2e%2e/application.properties",
                "/own/..;/application.properties",
                "/own/%252e%252e/application.properties",
                "/own/..\\application.properties",
                "/own//etc/passwd",
                "/media/..%2f..%2fetc%2fpasswd",
                "/media/%2e%2e%2fapplication.properties",
                "/VAADIN/build/..%2f..%2fapplication.properties",
                "/VAADIN/static/../../application.properties",
                "/webjars/..%2f..%2fapplication.properties",
                "/aura/..%2fapplication.properties",
                "/api/quiz/attempts/..%2f..%2fstudy%2fnext",
                "/calendar/..%2fapplication.properties.ics",
                "/application.properties",
                "/META-INF/MANIFEST.MF",
                "/org/scostudy/Application.class",
                "/db/migration/V1__account.sql",
                "/../../../../etc/passwd",
                "/actuator/env",
                "/actuator/heapdump",
                "/h2-console"
            })
    void no_address_leads_out_of_what_is_served(String address) throws Exception {
        RawRequest.Answer answer = new RawRequest(port, address).get();
        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.body())
                .doesNotContain(
                        "spring.application.name", "root:", "Manifest-Version", "CREATE TABLE", "spring.datasource");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "NONSENSE"})
    void no_other_method_does_anything(String method) throws Exception {
        try (HttpLearner guest = HttpLearner.startAsGuest(newcomers().server())) {
            for (String path :
                    List.of("/api/study/next", "/api/quiz/attempts", "/guest", "/study", "/admin/accounts.csv")) {
                assertThat(guest.ask(method, path, "{}".getBytes(StandardCharsets.UTF_8), JSON)
                                .statusCode())
                        .as(method + " " + path)
                        .isBetween(400, 499);
            }
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(Collections.nCopies(times, work))) {
                results.add(each.get());
            }
            return results;
        }
    }

    private static Map<String, Object> with(Map<String, Object> message, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(message);
        changed.put(name, value);
        return changed;
    }

    private static String text(String key) {
        return Messages.ours().getTranslation(key, Locale.ENGLISH);
    }

    private Newcomers newcomers() {
        return new Newcomers(accounts, port);
    }
}

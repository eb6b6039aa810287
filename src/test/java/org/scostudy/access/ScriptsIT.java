package org.scostudy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
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

/** Scripts and formulas in everything that people may write, over a real line, and what becomes of them on pages. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:scripts;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE")
class ScriptsIT {

    private static final String SCRIPT = "<img src=x onerror=alert(1)>";
    private static final String FORMULA = "=HYPERLINK(\"http://evil\")";
    private static final List<String> FIELDS = List.of(
            "vaadin-text-field", "vaadin-text-area", "vaadin-email-field", "vaadin-combo-box", "input", "textarea");
    private static final String[] JSON = {"Content-Type", "application/json", "X-SCO-Study", "1"};

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void are_nothing_but_text_wherever_they_are_shown() throws Exception {
        String learnersName = SCRIPT + Newcomers.number();
        try (HttpLearner author = newcomers().signedIn(Role.INSTRUCTOR);
                HttpLearner administrator = newcomers().signedIn(Role.ADMINISTRATOR)) {
            accounts.signUp(learnersName, Newcomers.PASSWORD, ZoneOffset.UTC);
            accounts.signUp(FORMULA + Newcomers.number(), Newcomers.PASSWORD, ZoneOffset.UTC);
            OpenPage classes = author.openPage("teach/classes");
            classes.type(classes.node("label", text("classroom.new.title")), SCRIPT);
            classes.click(classes.bearing(text("classroom.create")));
            imports(author);

            try (HttpLearner learner = HttpLearner.signIn(newcomers().server(), learnersName, Newcomers.PASSWORD)) {
                inert(learner.next());
                assertThat(learner.ask("POST", "/api/feedback", remark(), JSON).statusCode())
                        .isEqualTo(200);
                for (String route : List.of("study", "remarks", "account", "settings", "classes")) {
                    inert(learner.openPage(route));
                }
                assertThat(learner.ask("GET", "/api/account/data", new byte[0]).body())
                        .isNotEmpty();
            }
            for (String route : List.of("teach/classes", "teach/questions", "teach/import", "remarks")) {
                inert(author.openPage(route));
            }
            for (String route : List.of("admin", "admin/accounts", "admin/audit", "teach/classes")) {
                inert(administrator.openPage(route));
            }
            for (String export : List.of("/admin/accounts.csv", "/admin/audit.csv")) {
                assertThat(administrator.ask("GET", export, new byte[0]).body())
                        .isNotEmpty()
                        .doesNotContainPattern("(?m)(^|,)\"?[=+@\\-]");
            }
            assertThat(administrator
                            .ask("GET", "/admin/accounts.csv", new byte[0])
                            .body())
                    .contains("'=HYPERLINK");
        }
    }

    /** Into every field of every page that an instructor or a learner has, with every button pressed afterwards. */
    @Test
    void are_nothing_but_text_whatever_field_they_were_typed_into() throws Exception {
        String teacher = "Teacher " + Newcomers.number();
        accounts.add(teacher, Newcomers.PASSWORD, Role.INSTRUCTOR, ZoneOffset.UTC);
        String room = "Room " + Newcomers.number();
        try (HttpLearner author = HttpLearner.signIn(newcomers().server(), teacher, Newcomers.PASSWORD)) {
            OpenPage classes = author.openPage("teach/classes");
            classes.type(classes.node("label", text("classroom.new.title")), room);
            classes.click(classes.bearing(text("classroom.create")));
        }
        List<String> pages = pagesOf(jdbc.sql("SELECT id FROM classroom WHERE title = ?")
                .param(room)
                .query(String.class)
                .single());
        int typed = 0;
        for (String route : pages) {
            try (HttpLearner each = HttpLearner.signIn(newcomers().server(), teacher, Newcomers.PASSWORD)) {
                typed += fill(each.openPage(route));
            }
        }
        assertThat(typed).as("fields of " + pages).isGreaterThan(pages.size());
        try (HttpLearner again = HttpLearner.signIn(newcomers().server(), teacher, Newcomers.PASSWORD)) {
            for (String route : pages) {
                inert(again.openPage(route));
            }
        }
    }

    /** Those that no attempt and no other person belongs to. */
    private static List<String> pagesOf(String classroom) {
        return AccessRights.of("page").entrySet().stream()
                .filter(page -> page.getValue().contains(Actor.TEACHER))
                .map(page -> page.getKey().replace(":class", classroom).replace("/:code?", ""))
                .filter(page -> page.length() > 1 && !page.contains(":") && !page.startsWith("/quiz/"))
                .map(page -> page.substring(1))
                .toList();
    }

    /** How many fields there were. */
    private static int fill(OpenPage page) throws Exception {
        List<Integer> fields = page.all().stream()
                .filter(node -> FIELDS.stream().anyMatch(tag -> page.is(node, tag)))
                .toList();
        for (int field : fields) {
            page.type(field, SCRIPT);
        }
        for (int node : page.all()) {
            if (page.is(node, "vaadin-button") || page.is(node, "button")) {
                page.click(node);
            }
        }
        inert(page);
        return fields.size();
    }

    /** A file whose name, questions, answers and options are scripts, as far as they are taken. */
    private void imports(HttpLearner author) throws Exception {
        OpenPage page = author.openPage("teach/import");
        String table =
                "question,answer,options,explanation\n\"%1$s\",\"%1$s\",\"%1$s\n%2$s\",\"%1$s\"\n\"%2$s\",right,,\n"
                        .formatted(SCRIPT, FORMULA.replace("\"", "\"\""));
        author.ask(
                "POST",
                page.upload(),
                table.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "text/csv",
                "X-Filename",
                "..%2F" + SCRIPT.replace(" ", "%20") + ".csv");
        await().pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    page.poll();
                    return page.find("id", "import-drafts").isPresent();
                });
        inert(page);
        page.click(page.node("id", "import-drafts"));
        await().pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    page.poll();
                    return page.find("id", "import-drafts").isEmpty();
                });
        inert(page);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM question").query(Long.class).single())
                .isPositive();
    }

    private static byte[] remark() {
        return ("{\"id\":\"" + UUID.randomUUID() + "\",\"question\":\"q:" + Newcomers.number() + "\",\"stem\":\""
                        + SCRIPT + "\",\"said\":\"" + SCRIPT + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Of what becomes markup on a page, nothing runs. */
    private static void inert(OpenPage page) {
        page.values("innerHTML").forEach(ScriptsIT::inert);
    }

    private static void inert(JsonNode told) {
        if (told.isString()) {
            if (told.asString().startsWith("<p") || told.asString().startsWith("<div")) {
                inert(told.asString());
            }
        } else {
            told.forEach(ScriptsIT::inert);
        }
    }

    private static void inert(String markup) {
        Jsoup.parseBodyFragment(markup).body().getAllElements().forEach(element -> {
            assertThat(element.normalName()).as(markup).isNotIn("script", "iframe", "object", "embed", "base");
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey().toLowerCase(Locale.ROOT))
                        .as(markup)
                        .doesNotStartWith("on");
                assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                        .as(markup)
                        .doesNotStartWith("javascript:");
            });
        });
    }

    private static String text(String key) {
        return Messages.ours().getTranslation(key, Locale.ENGLISH);
    }

    private Newcomers newcomers() {
        return new Newcomers(accounts, port);
    }
}

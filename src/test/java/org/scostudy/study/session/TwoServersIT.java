package org.scostudy.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.HttpLearner;
import org.scostudy.PackagedServer;
import org.scostudy.Postgres;
import tools.jackson.databind.JsonNode;

/** Two servers that share a database and nothing else. */
class TwoServersIT {

    private static final int GOOD = 3;

    private final List<AutoCloseable> open = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    private <T extends AutoCloseable> T opened(T each) {
        open.add(each);
        return each;
    }

    private static String first(JsonNode deal) {
        return deal.path("cards").path(0).path("prompt").asString();
    }

    @Test
    void learners_on_both_go_on_at_the_same_card_when_one_dies() throws Exception {
        String database = Postgres.fresh("two" + System.nanoTime());
        PackagedServer one = opened(PackagedServer.startOn(database, folder.resolve("one")));
        PackagedServer other = opened(PackagedServer.startOn(database, folder.resolve("other")));
        List<HttpLearner> learners = new ArrayList<>();
        for (PackagedServer server : List.of(one, one, other, other)) {
            learners.add(opened(HttpLearner.startAsGuest(server.address())));
        }
        List<String> shown = new ArrayList<>();
        List<String> acknowledged = new ArrayList<>();
        for (HttpLearner learner : learners) {
            JsonNode deal = learner.next();
            for (int i = 0; i < 5; i++) {
                String prompt = first(deal);
                deal = learner.answer(prompt, GOOD);
                assertThat(deal.path("recorded").asString()).isEqualTo("now");
                acknowledged.add(prompt);
            }
            shown.add(first(deal));
        }

        one.kill();

        for (int i = 0; i < learners.size(); i++) {
            HttpLearner learner = learners.get(i);
            learner.moveTo(other.address());
            String prompt = first(learner.next());
            assertThat(prompt).isEqualTo(shown.get(i));
            assertThat(learner.answer(prompt, GOOD).path("recorded").asString()).isEqualTo("now");
            acknowledged.add(prompt);
        }
        assertThat(answers(database)).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    @Test
    void what_is_answered_at_one_is_known_at_the_other_at_once() throws Exception {
        String database = Postgres.fresh("two" + System.nanoTime());
        PackagedServer one = opened(PackagedServer.startOn(database, folder.resolve("one")));
        PackagedServer other = opened(PackagedServer.startOn(database, folder.resolve("other")));
        HttpLearner learner = opened(HttpLearner.startAsGuest(one.address()));
        learner.next();
        learner.moveTo(other.address());
        String prompt = first(learner.next());
        for (int i = 0; i < 10; i++) {
            learner.moveTo((i % 2 == 0 ? one : other).address());
            JsonNode deal = learner.answer(prompt, GOOD);
            assertThat(deal.path("recorded").asString()).as("answer %d", i).isEqualTo("now");
            learner.moveTo((i % 2 == 0 ? other : one).address());
            JsonNode there = learner.next();
            assertThat(first(there)).isEqualTo(first(deal));
            assertThat(there.path("counts")).isEqualTo(deal.path("counts"));
            prompt = first(there);
        }
    }

    private static List<String> answers(String database) throws Exception {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT card_id || '@' || seq FROM review WHERE kind = 'ANSWER'")) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}

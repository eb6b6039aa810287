package org.scostudy.bench.load;

import java.io.IOException;
import java.util.UUID;
import org.scostudy.HttpLearner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A learner of the load test: what they have in their browser, and what they ask the server for. */
final class LoadedLearner implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int GOOD = 3;
    private static final int QUESTIONS = 50;

    private final Line line;
    private final String session;
    private String prompt = "";

    private LoadedLearner(Line line, String session) {
        this.line = line;
        this.session = session;
    }

    /** A guest with an open study page. */
    static LoadedLearner atAStudyPage(java.net.URI server) throws IOException, InterruptedException {
        try (HttpLearner guest = HttpLearner.startAsGuest(server)) {
            guest.open("study");
            return new LoadedLearner(new Line(server, guest.cookieHeader()), guest.session());
        }
    }

    void firstCard() throws IOException {
        see(line.get("/api/study/next?session=" + session));
    }

    /** Grades the card that is shown; false if there was none. */
    boolean answerCard() throws IOException {
        if (prompt.isEmpty()) {
            return false;
        }
        see(line.post(
                "/api/study/answers",
                "{\"session\":\"%s\",\"prompt\":\"%s\",\"rating\":%d,\"tookMs\":2500,\"wording\":\"\"}"
                        .formatted(session, prompt, GOOD)));
        return true;
    }

    /** Only what comes next is read: more would cost the client more than it costs a browser. */
    private void see(String deal) {
        String key = "\"prompt\":\"";
        int at = deal.indexOf(key);
        prompt = at < 0 ? "" : deal.substring(at + key.length(), deal.indexOf('"', at + key.length()));
    }

    /** Begins an exam of questions with one option to choose; its id. */
    String startExam() throws IOException {
        JsonNode exam = JSON.readTree(line.post(
                "/api/quiz/attempts",
                "{\"number\":" + QUESTIONS + ",\"mode\":\"exam\",\"kinds\":[\"choice\"]}"));
        return exam.path("id").asString();
    }

    void chooseFirst(String exam, int question) throws IOException {
        String said = line.post(
                "/api/quiz/attempts/" + exam + "/answers",
                "{\"index\":%d,\"prompt\":\"%d.0\",\"answer\":{\"options\":[\"o1\"]},\"tookMs\":2500,\"entry\":\"%s\"}"
                        .formatted(question, question, UUID.randomUUID()));
        if (!said.contains("\"recorded\":\"now\"")) {
            throw new IOException("an answer was not recorded: " + said);
        }
    }

    static int questions() {
        return QUESTIONS;
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}

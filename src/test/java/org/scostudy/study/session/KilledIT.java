package org.scostudy.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.HttpLearner;
import org.scostudy.PackagedApp;
import org.scostudy.PackagedServer;
import org.scostudy.StoredData;
import tools.jackson.databind.JsonNode;

/** The process dies at any moment: whatever the learner was told to be saved is there afterwards. */
class KilledIT {

    private static final int KILLS = 10;

    /** An answer is known by its prompt: the card and its place in the card's log. */
    private static final String ANSWERS = "SELECT card_id || '@' || seq FROM review WHERE kind = 'ANSWER'";

    private final List<String> acknowledged = new ArrayList<>();
    private final Random random = new Random(66);
    private @Nullable String unacknowledged;
    private int undoesAcknowledged;
    private int undoesInDoubt;

    @TempDir
    Path data;

    @Test
    void ten_kills_lose_no_acknowledged_answer() throws Exception {
        StoredData stored = new StoredData(data);
        HttpLearner learner = null;
        for (int kill = 0; kill < KILLS; kill++) {
            try (PackagedServer server = PackagedServer.start(data)) {
                if (learner == null) {
                    learner = HttpLearner.startAsGuest(server.address());
                } else {
                    learner.moveTo(server.address());
                    sendAgainWhatWasNotAcknowledged(learner);
                }
                AtomicBoolean killed = new AtomicBoolean();
                CompletableFuture.delayedExecutor(200 + random.nextInt(800), TimeUnit.MILLISECONDS)
                        .execute(() -> {
                            killed.set(true);
                            server.kill();
                        });
                IOException gone = studyUntilTheServerIsGone(learner);
                assertThat(killed).as("nothing but the kill ends it: " + gone).isTrue();
            }
            assertThat(stored.column(ANSWERS)).containsAll(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        assertThat(stored.column(ANSWERS))
                .as("nothing twice, and at most the last answer more than was acknowledged")
                .hasSizeBetween(acknowledged.size(), acknowledged.size() + 1);
        assertThat(stored.number("SELECT COUNT(*) FROM review"))
                .isBetween(
                        (long) acknowledged.size() + undoesAcknowledged,
                        (long) acknowledged.size() + undoesAcknowledged + undoesInDoubt + 1);

        PackagedApp.Outcome replay = PackagedApp.run("replay", "--data", data.toString());
        assertThat(replay.exitCode()).as(replay.out() + replay.messages()).isZero();
    }

    /** What the page's outbox does after it finds the server again. */
    private void sendAgainWhatWasNotAcknowledged(HttpLearner learner) throws Exception {
        String prompt = unacknowledged;
        if (prompt != null) {
            String recorded = learner.answer(prompt, 3).path("recorded").asString();
            assertThat(recorded).isIn("now", "already");
            acknowledged.add(prompt);
            unacknowledged = null;
        }
    }

    private IOException studyUntilTheServerIsGone(HttpLearner learner) throws InterruptedException {
        try {
            JsonNode deal = learner.next();
            while (true) {
                JsonNode card = deal.path("cards").path(0);
                if (card.isMissingNode() || (deal.path("undoable").asInt() > 3 && random.nextInt(3) == 0)) {
                    undoesInDoubt++;
                    deal = learner.undo();
                    undoesInDoubt--;
                    undoesAcknowledged++;
                } else {
                    unacknowledged = card.path("prompt").asString();
                    deal = learner.answer(unacknowledged, 3);
                    acknowledged.add(unacknowledged);
                    unacknowledged = null;
                }
            }
        } catch (IOException gone) {
            return gone;
        }
    }
}

package org.scostudy.bench.soak;

import java.net.URI;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.scostudy.HttpLearner;
import tools.jackson.databind.JsonNode;

/** Answers cards and quizzes, one after the other, until the time is over. Whose day is done is followed by another. */
final class SoakLearner implements Callable<Void> {

    private static final int QUESTIONS = 8;
    private static final int LONGEST_THOUGHT_MILLIS = 500;
    private static final int CARDS_IN_A_ROW = 12;

    private final URI server;
    private final Ledger ledger;
    private final Insistence insistence;
    private final SplittableRandom random;
    private final boolean clockJumps;
    private final AtomicBoolean over;

    SoakLearner(URI server, Ledger ledger, long seed, boolean clockJumps, AtomicBoolean over) {
        this.server = server;
        this.ledger = ledger;
        this.insistence = new Insistence(ledger);
        this.random = new SplittableRandom(seed);
        this.clockJumps = clockJumps;
        this.over = over;
    }

    @Override
    public Void call() throws InterruptedException {
        while (!over.get()) {
            try (HttpLearner learner =
                    insistence.until("a guest comes", () -> HttpLearner.startAsGuest(server))) {
                boolean more = true;
                while (more && !over.get()) {
                    exam(learner);
                    more = cards(learner);
                }
            } catch (Insistence.Never refused) {
                TimeUnit.SECONDS.sleep(1);
            }
        }
        return null;
    }

    /** False when there are none left today. */
    private boolean cards(HttpLearner learner) throws InterruptedException, Insistence.Never {
        JsonNode deal = insistence.until("the next card", learner::next);
        for (int i = 0; i < CARDS_IN_A_ROW && !over.get(); i++) {
            String prompt = deal.path("cards").path(0).path("prompt").asString("");
            if (prompt.isEmpty()) {
                return false;
            }
            think();
            int rating = random.nextInt(1, 5);
            ledger.sent(learner.session(), prompt);
            deal = insistence.until("an answer to a card", () -> learner.answer(prompt, rating));
            String recorded = deal.path("recorded").asString("");
            if (recorded.equals("now") || recorded.equals("already")) {
                ledger.review(learner.session(), prompt);
            } else if (!recorded.equals("stale")) {
                ledger.strange("an answer to a card: " + deal);
            }
        }
        return true;
    }

    private void exam(HttpLearner learner) throws InterruptedException, Insistence.Never {
        String exam = insistence.until("a quiz begins", () -> learner.startExam(QUESTIONS));
        for (int i = 0; i < QUESTIONS && !over.get(); i++) {
            int question = i;
            String entry = UUID.randomUUID().toString();
            ledger.sent(exam, entry);
            think();
            String recorded = insistence
                    .until("an answer of a quiz", () -> learner.chooseFirst(exam, question, entry))
                    .path("recorded")
                    .asString("");
            if (recorded.equals("now") || recorded.equals("already")) {
                ledger.entry(exam, entry);
            } else if (recorded.equals("late") && clockJumps) {
                // By the clock that jumped the quiz is over, and so it is for the learner.
                break;
            } else {
                ledger.strange("an answer of a quiz: " + recorded);
            }
        }
        insistence.until("a quiz ends", () -> learner.finish(exam));
        ledger.finished(exam);
    }

    private void think() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_THOUGHT_MILLIS));
    }
}

package org.scostudy.question.exchange.json;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Incoming;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.Problem;
import org.scostudy.question.exchange.run.Sink;
import org.scostudy.question.exchange.run.Unreadable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our JSON where it is kept and no file: an array of one question, as the writer of the format makes it. */
public final class JsonText {

    private static final Destination ANY = new Destination("own", "own");

    private static final JsonMapper JSON = JsonReader.mapper(Limits.STANDARD);

    private JsonText() {}

    /** @throws IllegalArgumentException when it holds no question */
    public static Question question(String json) {
        One one = new One();
        JsonNode array = JSON.readTree(json);
        ImportRun run = ImportRun.ofText("question", Limits.STANDARD, one, ANY);
        try {
            new JsonElement(array.path(0), new QuestionBuilder(run, run.whole())).deliver();
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        if (one.question == null) {
            throw new IllegalArgumentException("There is no question in this text");
        }
        return one.question;
    }

    private static final class One implements Sink {

        private @Nullable Question question;

        @Override
        public void take(Incoming item) {
            question = switch (item) {
                case Incoming.Whole whole -> whole.question();
                case Incoming.Draft draft -> draft.asFarAsRead();
            };
        }

        @Override
        public void problem(Problem problem) {}

        /** Nothing is put there. */
        @Override
        public Path mediaFolder() {
            return Path.of(".");
        }
    }
}

package org.scostudy.classroom.score;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.WorkAttempt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finished attempts as statements of the Experience API 1.0.3 ("Ada completed Energy quiz with 0.75"). The same attempt
 * always gives the same statement id, so that a learning record store that has it already skips it.
 *
 * @param home where the accounts and activities of this installation are, without a slash at the end
 */
record Xapi(Gradebook book, String home) {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** The stream stays open. */
    void write(OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (Assignment assignment : book.assignments()) {
                for (Member member : book.members()) {
                    for (WorkAttempt attempt : book.mark(assignment, member).attempts()) {
                        if (attempt.isFinished()) {
                            statement(json, assignment, member, attempt);
                        }
                    }
                }
            }
            json.writeEndArray();
        } catch (JacksonIOException gone) {
            throw gone.getCause();
        }
    }

    private void statement(JsonGenerator json, Assignment assignment, Member member, WorkAttempt attempt) {
        Instant finished = Objects.requireNonNull(attempt.finished());
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty(
                "id",
                UUID.nameUUIDFromBytes((home + "#" + attempt.id()).getBytes(StandardCharsets.UTF_8))
                        .toString());
        json.writeName("actor");
        json.writeStartObject();
        json.writeStringProperty("objectType", "Agent");
        json.writeStringProperty("name", member.name());
        json.writeName("account");
        json.writeStartObject();
        json.writeStringProperty("homePage", home);
        // The place in the class and not the person, so that deleted accounts stay pseudonymous.
        json.writeStringProperty("name", "member-" + member.id());
        json.writeEndObject();
        json.writeEndObject();
        json.writeName("verb");
        json.writeStartObject();
        json.writeStringProperty("id", "http://adlnet.gov/expapi/verbs/completed");
        inEnglish(json, "display", "completed");
        json.writeEndObject();
        json.writeName("object");
        json.writeStartObject();
        json.writeStringProperty("objectType", "Activity");
        json.writeStringProperty("id", home + "/assignment/" + assignment.id());
        json.writeName("definition");
        json.writeStartObject();
        json.writeStringProperty("type", "http://adlnet.gov/expapi/activities/assessment");
        inEnglish(json, "name", assignment.title());
        json.writeEndObject();
        json.writeEndObject();
        result(json, attempt, Duration.between(attempt.started(), finished));
        json.writeStringProperty("timestamp", finished.toString());
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, WorkAttempt attempt, Duration duration) {
        json.writeName("result");
        json.writeStartObject();
        json.writeBooleanProperty("completion", true);
        json.writeStringProperty("duration", duration.toString());
        json.writeName("score");
        json.writeStartObject();
        json.writeNumberProperty("scaled", attempt.share());
        json.writeNumberProperty("raw", attempt.points());
        json.writeNumberProperty("min", 0);
        json.writeNumberProperty("max", attempt.maxPoints());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void inEnglish(JsonGenerator json, String property, String text) {
        json.writeName(property);
        json.writeStartObject();
        json.writeStringProperty("en", text);
        json.writeEndObject();
    }
}

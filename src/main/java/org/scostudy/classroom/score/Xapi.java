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
 * Finished attempts as statements of the Experience API 1.0.3 ("Ada completed Energy quiz with 0.75"), and after them
 * their answers. The same attempt always gives the same statement id, so that a learning record store that has it already skips it.
 *
 * @param home where the accounts and activities of this installation are, without a slash at the end
 * @param answers reads the answers of the attempts
 */
record Xapi(Gradebook book, String home, XapiAnswers.Reading answers) {

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
            XapiAnswers each = new XapiAnswers(this, json);
            SatQuizzes sat = SatQuizzes.of(book);
            answers.read(sat, answer -> each.write(sat, answer));
            json.writeEndArray();
        } catch (JacksonIOException gone) {
            throw gone.getCause();
        }
    }

    private void statement(JsonGenerator json, Assignment assignment, Member member, WorkAttempt attempt) {
        Instant finished = Objects.requireNonNull(attempt.finished());
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("id", id(attempt.id()));
        actor(json, member);
        verb(json, "completed");
        json.writeName("object");
        assignment(json, assignment);
        result(json, attempt, Duration.between(attempt.started(), finished));
        json.writeStringProperty("timestamp", finished.toString());
        json.writeEndObject();
    }

    String id(String what) {
        return UUID.nameUUIDFromBytes((home + "#" + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    String activity(Assignment assignment) {
        return home + "/assignment/" + assignment.id();
    }

    void actor(JsonGenerator json, Member member) {
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
    }

    static void verb(JsonGenerator json, String word) {
        json.writeName("verb");
        json.writeStartObject();
        json.writeStringProperty("id", "http://adlnet.gov/expapi/verbs/" + word);
        inEnglish(json, "display", word);
        json.writeEndObject();
    }

    void assignment(JsonGenerator json, Assignment assignment) {
        json.writeStartObject();
        json.writeStringProperty("objectType", "Activity");
        json.writeStringProperty("id", activity(assignment));
        json.writeName("definition");
        json.writeStartObject();
        json.writeStringProperty("type", "http://adlnet.gov/expapi/activities/assessment");
        inEnglish(json, "name", assignment.title());
        json.writeName("extensions");
        json.writeStartObject();
        json.writeNumberProperty("urn:sco-study:weight", assignment.weight());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, WorkAttempt attempt, Duration duration) {
        json.writeName("result");
        json.writeStartObject();
        json.writeBooleanProperty("completion", true);
        json.writeStringProperty("duration", duration.toString());
        if (attempt.awaiting() > 0) {
            json.writeName("extensions");
            json.writeStartObject();
            json.writeNumberProperty("urn:sco-study:awaiting-marking", attempt.awaiting());
            json.writeEndObject();
        } else {
            json.writeName("score");
            json.writeStartObject();
            json.writeNumberProperty("scaled", attempt.share());
            json.writeNumberProperty("raw", attempt.points());
            json.writeNumberProperty("min", 0);
            json.writeNumberProperty("max", attempt.maxPoints());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static void inEnglish(JsonGenerator json, String property, String text) {
        json.writeName(property);
        json.writeStartObject();
        json.writeStringProperty("en", text);
        json.writeEndObject();
    }
}

package org.scostudy.classroom.score;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.scostudy.quiz.assigned.ReportedAnswer;
import tools.jackson.core.JsonGenerator;

/** Answers as statements ("Ada answered question 3 of Energy quiz: Tashkent, with success, in 12 seconds"). */
final class XapiAnswers {

    /** Reads the answers of attempts, one attempt at a time. */
    interface Reading {
        void read(SatQuizzes sat, Consumer<ReportedAnswer> each);
    }

    private final Xapi xapi;
    private final JsonGenerator json;

    XapiAnswers(Xapi xapi, JsonGenerator json) {
        this.xapi = xapi;
        this.json = json;
    }

    /** What was left open is no answer. */
    void write(SatQuizzes sat, ReportedAnswer answer) {
        Instant at = answer.at();
        if (!answer.answered() || at == null) {
            return;
        }
        SatQuizzes.Sat of = Objects.requireNonNull(sat.all().get(answer.attempt()));
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("id", xapi.id(answer.attempt() + "#" + answer.place()));
        xapi.actor(json, of.member());
        Xapi.verb(json, "answered");
        json.writeName("object");
        json.writeStartObject();
        json.writeStringProperty("objectType", "Activity");
        json.writeStringProperty("id", xapi.activity(of.assignment()) + "/question/" + (answer.place() + 1));
        json.writeName("definition");
        json.writeStartObject();
        json.writeStringProperty("type", "http://adlnet.gov/expapi/activities/question");
        Xapi.inEnglish(json, "name", answer.question());
        Xapi.inEnglish(json, "description", answer.stem());
        json.writeEndObject();
        json.writeEndObject();
        result(answer);
        json.writeName("context");
        json.writeStartObject();
        json.writeName("contextActivities");
        json.writeStartObject();
        json.writeName("parent");
        json.writeStartArray();
        xapi.assignment(json, of.assignment());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("timestamp", at.toString());
        json.writeEndObject();
    }

    private void result(ReportedAnswer answer) {
        Duration time = answer.time();
        json.writeName("result");
        json.writeStartObject();
        json.writeStringProperty("response", answer.given());
        Double points = answer.points();
        Double share = answer.share();
        if (share != null) {
            json.writeBooleanProperty("success", share >= 1);
        }
        if (time != null) {
            json.writeStringProperty("duration", time.toString());
        }
        if (points != null && share != null) {
            json.writeName("score");
            json.writeStartObject();
            json.writeNumberProperty("scaled", share);
            json.writeNumberProperty("raw", points);
            json.writeNumberProperty("min", 0);
            json.writeNumberProperty("max", answer.outOf());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}

package org.scostudy.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every step of every sequence that the reference implementation ts-fsrs 5.4.2 scheduled comes out the same here. */
class ConformanceTest {

    private static final double ONE_MILLIONTH_IN_PERCENT = 1e-4;

    @TestFactory
    Stream<DynamicTest> agrees_with_ts_fsrs() throws IOException {
        JsonNode vectors = vectors();
        Instant start = Instant.parse(vectors.get("start").asString());
        return vectors.get("sequences")
                .valueStream()
                .map(sequence -> DynamicTest.dynamicTest(title(sequence), () -> follow(sequence, start)));
    }

    private static JsonNode vectors() throws IOException {
        try (InputStream json = ConformanceTest.class.getResourceAsStream("/fsrs/fsrs6.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(json));
        }
    }

    private static String title(JsonNode sequence) {
        return "sequence %d, short term %s, retention %s"
                .formatted(
                        sequence.get("id").asInt(),
                        sequence.get("enable_short_term").asBoolean() ? "on" : "off",
                        sequence.get("desired_retention"));
    }

    private static void follow(JsonNode sequence, Instant start) {
        Scheduler scheduler = new Scheduler(scheduling(sequence), DayCount.UTC);
        CardMemory card = CardMemory.fresh(start);
        int index = 0;
        for (JsonNode step : sequence.get("steps")) {
            Instant now = start.plus(minutes(step, "at_minutes"));
            Rating rating = Rating.of(step.get("rating").asInt());
            var preview = scheduler.preview(card, now, index);
            card = scheduler.next(card, rating, now, index);
            assertThat(preview).as("preview of step %d", index).containsEntry(rating, card);
            compare(card, step, start, "step " + index);
            index++;
        }
    }

    private static Scheduling scheduling(JsonNode sequence) {
        double[] w =
                sequence.get("w").valueStream().mapToDouble(JsonNode::asDouble).toArray();
        return Scheduling.DEFAULT
                .withParameters(new Parameters(w))
                .withDesiredRetention(sequence.get("desired_retention").asDouble())
                .withMaximumIntervalDays(sequence.get("maximum_interval").asInt())
                .withShortTerm(sequence.get("enable_short_term").asBoolean())
                .withFuzz(false);
    }

    private static void compare(CardMemory card, JsonNode step, Instant start, String where) {
        MemoryState memory = Objects.requireNonNull(card.memory());
        assertThat(memory.stability())
                .as("stability at %s", where)
                .isCloseTo(step.get("stability").asDouble(), withinPercentage(ONE_MILLIONTH_IN_PERCENT));
        assertThat(memory.difficulty())
                .as("difficulty at %s", where)
                .isCloseTo(step.get("difficulty").asDouble(), withinPercentage(ONE_MILLIONTH_IN_PERCENT));
        assertThat(card)
                .as(where)
                .isEqualTo(new CardMemory(
                        Phase.valueOf(step.get("state").asString().toUpperCase(Locale.ROOT)),
                        memory,
                        step.get("learning_steps").asInt(),
                        start.plus(minutes(step, "due_at_minutes")),
                        start.plus(minutes(step, "at_minutes")),
                        step.get("scheduled_days").asInt(),
                        step.get("reps").asInt(),
                        step.get("lapses").asInt()));
    }

    private static Duration minutes(JsonNode step, String field) {
        return Duration.ofMinutes(step.get(field).asLong());
    }
}

package org.scostudy.question.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Our own JSON: one array with an element for every question. */
final class JsonReader implements QuestionReader {

    private final Destination destination;

    JsonReader(Destination destination) {
        this.destination = destination;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return Reading.of(file, limits, sink, destination, reading -> {
            try (Reader text = Encoding.open(reading)) {
                Guarded guarded = new Guarded(text, reading, "the element");
                JsonMapper mapper = mapper(limits);
                try (JsonParser parser = mapper.createParser(guarded)) {
                    elements(parser, guarded, reading);
                }
            } catch (JacksonException e) {
                throw reading.stop(
                        reading.line(
                                e.getLocation() == null
                                        ? 1
                                        : Math.max(e.getLocation().getLineNr(), 1)),
                        "this is no JSON: " + e.getOriginalMessage(),
                        "an array of questions as in ./sco questions --format json",
                        "write the file again, or mend this line");
            }
        });
    }

    static JsonMapper mapper(Limits limits) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.itemChars())
                        .maxNameLength(limits.textChars())
                        .maxNumberLength(100)
                        .build())
                .build();
        // Amounts as they are written: 2.50 says more than 2.5.
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    private static void elements(JsonParser parser, Guarded guarded, Reading reading) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw reading.stop(
                    reading.line(1),
                    "the file does not begin with a list of questions",
                    "[",
                    "put the questions between [ and ]");
        }
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            Place place = reading.line(parser.currentTokenLocation().getLineNr());
            guarded.next(place);
            Item item = new Item(reading, place);
            JsonNode element = new JsonMedia(parser, guarded, reading, item).without(place);
            try {
                new JsonElement(element, item).deliver();
            } catch (Unreadable e) {
                reading.lost(place, e.what(), e.expected(), e.remedy());
            }
            token = parser.nextToken();
        }
    }
}

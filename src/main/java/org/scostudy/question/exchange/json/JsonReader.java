package org.scostudy.question.exchange.json;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.scostudy.question.exchange.files.FileChars;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.files.Guarded;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.QuestionReader;
import org.scostudy.question.exchange.run.Sink;
import org.scostudy.question.exchange.run.Unreadable;
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
public final class JsonReader implements QuestionReader {

    private static final Pattern START = Pattern.compile("\\A\\s*\\[\\s*[{\\]]");

    private final Destination destination;

    public JsonReader(Destination destination) {
        this.destination = destination;
    }

    public static int likeness(FileHead file) {
        return START.matcher(file.text()).find() ? 90 : 0;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return ImportRun.of(file, limits, sink, destination, run -> {
            try (Reader text = FileChars.of(run)) {
                Guarded guarded = new Guarded(text, run, "exchange.json.long-element");
                JsonMapper mapper = mapper(limits);
                try (JsonParser parser = mapper.createParser(guarded)) {
                    elements(parser, guarded, run);
                }
            } catch (JacksonException e) {
                throw run.stop(
                        run.line(
                                e.getLocation() == null
                                        ? 1
                                        : Math.max(e.getLocation().getLineNr(), 1)),
                        "exchange.json.no-json",
                        String.valueOf(e.getOriginalMessage()));
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

    private static void elements(JsonParser parser, Guarded guarded, ImportRun run) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw run.stop(run.line(1), "exchange.json.no-array");
        }
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            Place place = run.line(parser.currentTokenLocation().getLineNr());
            guarded.next(place);
            QuestionBuilder item = new QuestionBuilder(run, place);
            JsonNode element = new JsonMedia(parser, guarded, run, item).without(place);
            try {
                new JsonElement(element, item).deliver();
            } catch (Unreadable e) {
                run.lost(place, e);
            }
            token = parser.nextToken();
        }
    }
}

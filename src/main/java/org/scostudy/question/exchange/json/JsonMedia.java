package org.scostudy.question.exchange.json;

import java.io.IOException;
import org.scostudy.question.exchange.files.Guarded;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.markup.MediaFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an element of our JSON, whose pictures and sounds go to the disk piece by piece: they have limits of their own, and
 * count for none of the element's.
 */
record JsonMedia(JsonParser parser, Guarded guarded, ImportRun run, QuestionBuilder item) {

    /** What the format calls them; sounds came later. */
    private static final String MEDIA = "pictures";

    /** The element without them. */
    JsonNode without(Place place) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            return parser.readValueAsTree();
        }
        ObjectNode element = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            if (object && name.equals(MEDIA)) {
                keepAll(place);
            } else {
                element.set(name, parser.readValueAsTree());
            }
        }
        return element;
    }

    private void keepAll(Place place) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
            if (text && MediaFormat.isName(name)) {
                guarded.countNot();
                keep(name, place);
                guarded.countAgain();
            } else {
                parser.skipChildren();
            }
        }
    }

    /** After damage the parser goes on behind the text. */
    private void keep(String name, Place place) throws IOException {
        try {
            run.media().keep(parser::readBinaryValue, place, name);
        } catch (JacksonException e) {
            item.note("exchange.item.damaged-medium", name);
        }
    }
}

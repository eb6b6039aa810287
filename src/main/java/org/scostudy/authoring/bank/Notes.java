package org.scostudy.authoring.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.scostudy.language.Message;
import org.scostudy.language.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an import could not carry of a question, as the bank keeps it: a message in each line, so that it can be said in
 * any language. Lines that are none are said as they are: older ones, and what people wrote.
 */
public final class Notes {

    /** What the column holds. */
    static final int LONGEST = 8_000;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SAYS = "says";
    private static final String VALUES = "values";
    private static final String BEGINNING = "{\"" + SAYS + "\":";

    private Notes() {}

    /** As many of them as there is room for; the longest words of one that is too long are shortened. */
    public static String kept(List<Message> notes) {
        StringBuilder lines = new StringBuilder();
        for (Message note : notes) {
            int room = LONGEST - lines.length() - 1;
            String line = json(note).toString();
            if (line.length() > room) {
                line = json(shortened(note, line.length() - room)).toString();
            }
            if (line.length() <= room) {
                lines.append(lines.isEmpty() ? "" : "\n").append(line);
            }
        }
        return lines.toString();
    }

    /** In lines, as they were kept. */
    public static String said(String kept, Words words) {
        return kept.lines().map(line -> line(line, words)).collect(Collectors.joining("\n"));
    }

    private static String line(String line, Words words) {
        if (!line.startsWith(BEGINNING)) {
            return line;
        }
        try {
            return words.say(message(JSON.readTree(line)));
        } catch (JacksonException noMessage) {
            return line;
        }
    }

    private static Message shortened(Message note, int by) {
        List<Object> values = new ArrayList<>(note.values());
        values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .max(Comparator.comparingInt(String::length))
                .ifPresent(
                        longest -> values.set(values.indexOf(longest), beginning(longest, longest.length() - by - 1)));
        return new Message(note.key(), values);
    }

    /** No character is cut in two. */
    private static String beginning(String text, int most) {
        int end = Math.max(most, 0);
        boolean within = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, within ? end - 1 : end) + "…";
    }

    private static ObjectNode json(Message message) {
        ObjectNode node = JSON.createObjectNode();
        node.put(SAYS, message.key());
        ArrayNode values = node.putArray(VALUES);
        message.values().forEach(value -> values.add(json(value)));
        return node;
    }

    private static JsonNode json(Object value) {
        return switch (value) {
            case Message message -> json(message);
            case List<?> list -> {
                ArrayNode all = JSON.createArrayNode();
                list.forEach(each -> all.add(json(each)));
                yield all;
            }
            default -> JSON.valueToTree(value);
        };
    }

    private static Message message(JsonNode node) {
        return new Message(node.path(SAYS).asString(""), values(node.path(VALUES)));
    }

    private static List<Object> values(JsonNode array) {
        List<Object> values = new ArrayList<>();
        array.forEach(value -> values.add(value(value)));
        return values;
    }

    private static Object value(JsonNode value) {
        if (value.isObject()) {
            return message(value);
        }
        if (value.isArray()) {
            return values(value);
        }
        return value.isNumber() ? value.numberValue() : value.asString("");
    }
}

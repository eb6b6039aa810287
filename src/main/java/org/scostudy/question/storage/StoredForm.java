package org.scostudy.question.storage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Level;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.item.Text;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question as the JSON text that is kept of it: an array of one. The same question has the same text for ever, for by
 * the text it is seen whether a question changed.
 */
public final class StoredForm {

    /** Amounts as they are written: 2.50 says more than 2.5. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectWriter WRITER = JSON.writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private StoredForm() {}

    public static String write(Question question) {
        Interaction interaction = question.interaction();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", question.id());
        texts(node, "cards", question.cards().stream().map(CardId::value).toList());
        node.put("kind", question.kind().id());
        node.put("stem", question.stem());
        texts(
                node,
                "options",
                interaction.options().stream().map(Interaction.Option::text).toList());
        node.put("key", interaction.key());
        texts(node, "accepted", interaction instanceof Interaction.Typed typed ? typed.accepted() : List.of());
        node.set("answer", StoredAnswer.write(interaction));
        node.put("explanation", question.explanation());
        node.put("since", question.sinceNote());
        ArrayNode citations = node.putArray("citations");
        for (Citation each : question.citations()) {
            citations
                    .addObject()
                    .put("passage", each.passage())
                    .put("section", each.sectionTitle())
                    .put("summary", each.summary());
        }
        node.put("section", question.section());
        node.put("level", question.level().name().toLowerCase(Locale.ROOT));
        texts(node, "tags", question.tags());
        if (question.markup() != Markup.PLAIN) {
            node.put("markup", question.markup().name().toLowerCase(Locale.ROOT));
        }
        if (!question.media().isEmpty()) {
            texts(node, "media", question.media());
        }
        return WRITER.writeValueAsString(JsonNodeFactory.instance.arrayNode().add(node)) + "\n";
    }

    /** @throws IllegalArgumentException when the text holds no question */
    public static Question read(String json) {
        JsonNode node = JSON.readTree(json).path(0);
        return new Question(
                text(node, "id"),
                texts(node, "cards").stream().map(CardId::new).toList(),
                text(node, "section"),
                level(text(node, "level")),
                text(node, "stem"),
                StoredAnswer.read(kind(text(node, "kind")), node),
                filled(node, "explanation"),
                filled(node, "since"),
                citations(node),
                List.copyOf(distinct(texts(node, "tags"))),
                "markdown".equals(optional(node, "markup")) ? Markup.MARKDOWN : Markup.PLAIN,
                List.copyOf(distinct(texts(node, "media"))));
    }

    private static List<Citation> citations(JsonNode node) {
        return StreamSupport.stream(node.path("citations").spliterator(), false)
                .map(each -> new Citation(text(each, "passage"), text(each, "section"), text(each, "summary")))
                .toList();
    }

    private static Set<String> distinct(List<String> texts) {
        return new LinkedHashSet<>(texts);
    }

    private static Kind kind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind.id().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("There is no kind of question called '%s'".formatted(name));
    }

    private static Level level(String name) {
        for (Level level : Level.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(name)) {
                return level;
            }
        }
        return Level.REMEMBER;
    }

    private static @Nullable String filled(JsonNode node, String name) {
        String text = optional(node, name);
        return text == null || text.isBlank() ? null : text;
    }

    static String text(JsonNode node, String name) {
        String text = optional(node, name);
        if (text == null) {
            throw new IllegalArgumentException("'%s' is missing".formatted(name));
        }
        return text;
    }

    static @Nullable String optional(JsonNode node, String name) {
        JsonNode text = node.path(name);
        return text.isString() ? Text.clean(text.stringValue()) : null;
    }

    static List<String> texts(JsonNode node, String name) {
        List<String> texts = new ArrayList<>();
        node.path(name).forEach(each -> texts.add(Text.clean(each.stringValue())));
        return texts;
    }

    static void texts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }
}

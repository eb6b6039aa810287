package org.scostudy.question.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.Album;
import org.scostudy.question.exchange.format.LeftOut;
import org.scostudy.question.exchange.format.QuestionWriter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** One array with an element for every question; carries every kind whole. */
public final class JsonWriter implements QuestionWriter {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** The order of the components is the order in the file; names are what others script against. */
    private record Element(
            String id,
            List<String> cards,
            String kind,
            String stem,
            List<String> options,
            String key,
            List<String> accepted,
            JsonAnswer answer,
            @Nullable String explanation,
            @Nullable String since,
            List<Source> citations,
            String section,
            String level,
            List<String> tags,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String markup,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> media,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, byte[]> pictures) {}

    private record Source(String passage, String section, String summary) {}

    @Override
    public List<LeftOut> write(List<Question> questions, Album album, OutputStream out) throws IOException {
        try (SequenceWriter elements = JSON.writeValuesAsArray(out)) {
            for (Question question : questions) {
                elements.write(element(question, album.of(question)));
            }
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    /** A question by itself, as an array of one. */
    public static String one(Question question) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonWriter().write(List.of(question), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Element element(Question question, Map<String, byte[]> pictures) {
        return new Element(
                question.id(),
                question.cards().stream().map(CardId::value).toList(),
                question.kind().id(),
                question.stem(),
                question.interaction().options().stream()
                        .map(Interaction.Option::text)
                        .toList(),
                question.interaction().key(),
                question.interaction() instanceof Interaction.Typed typed ? typed.accepted() : List.of(),
                JsonAnswer.of(question.interaction()),
                question.explanation(),
                question.sinceNote(),
                question.citations().stream().map(JsonWriter::source).toList(),
                question.section(),
                question.level().name().toLowerCase(Locale.ROOT),
                question.tags(),
                question.markup() == Markup.PLAIN
                        ? null
                        : question.markup().name().toLowerCase(Locale.ROOT),
                question.media(),
                pictures);
    }

    private static Source source(Citation citation) {
        return new Source(citation.passage(), citation.sectionTitle(), citation.summary());
    }
}

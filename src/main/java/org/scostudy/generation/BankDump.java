package org.scostudy.generation;

import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Prints a bank as one JSON array with an element for every question; the same bank gives the same bytes. */
public final class BankDump {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
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
            @Nullable String explanation,
            @Nullable String since,
            List<Source> citations,
            String section,
            String level,
            List<String> tags) {}

    private record Source(String passage, String section, String summary) {}

    private final List<Question> questions;

    public BankDump(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /** Of one pack of a bank. */
    public static BankDump of(QuestionBank bank, String packId) {
        return new BankDump(bank.questions().stream()
                .filter(question -> question.section().startsWith(packId + "/"))
                .toList());
    }

    /** The writer stays open. */
    public void writeJson(Writer out) {
        JSON.writeValue(out, elements());
    }

    /** In UTF-8; the stream stays open. */
    public void writeJson(OutputStream out) {
        JSON.writeValue(out, elements());
    }

    private List<Element> elements() {
        return questions.stream().map(BankDump::element).toList();
    }

    private static Element element(Question question) {
        return new Element(
                question.id(),
                question.cards().stream().map(CardId::value).toList(),
                question.kind().id(),
                question.stem(),
                options(question.interaction()),
                question.interaction().key(),
                question.interaction() instanceof Interaction.Typed typed ? typed.accepted() : List.of(),
                question.explanation(),
                question.sinceNote(),
                question.citations().stream().map(BankDump::source).toList(),
                question.section(),
                question.level().name().toLowerCase(Locale.ROOT),
                question.tags());
    }

    private static List<String> options(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Choice(var options) -> texts(options);
            case Interaction.MultipleResponse(var options) -> texts(options);
            default -> List.of();
        };
    }

    private static List<String> texts(List<Interaction.Option> options) {
        return options.stream().map(Interaction.Option::text).toList();
    }

    private static Source source(Citation citation) {
        return new Source(citation.passage(), citation.sectionTitle(), citation.summary());
    }
}

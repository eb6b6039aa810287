package org.scostudy.generation;

import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Citation;
import org.scostudy.question.Prompt;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Prints a bank as one JSON array with an element for every prompt; the same bank gives the same bytes. */
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
            String card,
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

    private final List<StudyCard> cards;

    public BankDump(List<StudyCard> cards) {
        this.cards = List.copyOf(cards);
    }

    /** Of one pack of a bank. */
    public static BankDump of(QuestionBank bank, String packId) {
        return new BankDump(
                bank.cards().stream().filter(card -> card.pack().equals(packId)).toList());
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
        return cards.stream()
                .flatMap(card -> card.prompts().stream().map(prompt -> element(card, prompt)))
                .toList();
    }

    private static Element element(StudyCard card, Prompt prompt) {
        return new Element(
                card.id().value() + "/" + prompt.wording(),
                card.id().value(),
                prompt.format().name().toLowerCase(Locale.ROOT),
                Segment.plain(prompt.front()),
                List.of(),
                card.key(),
                prompt instanceof Prompt.Typed typed ? typed.accepted() : List.of(),
                card.explanation(),
                card.sinceNote(),
                card.citations().stream().map(BankDump::source).toList(),
                card.section(),
                card.level().name().toLowerCase(Locale.ROOT),
                card.tags());
    }

    private static Source source(Citation citation) {
        return new Source(citation.passage(), citation.sectionTitle(), citation.summary());
    }
}

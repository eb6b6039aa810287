package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scostudy.material.model.Level;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.aiken.AikenWriter;
import org.scostudy.question.exchange.anki.AnkiWriter;
import org.scostudy.question.exchange.csv.CsvWriter;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.format.QuestionWriter;
import org.scostudy.question.exchange.gift.GiftWriter;
import org.scostudy.question.exchange.json.JsonWriter;
import org.scostudy.question.exchange.moodle.MoodleXmlWriter;
import org.scostudy.question.exchange.run.Ids;
import org.scostudy.question.markup.MediaFormat;

class RoundTripProperties {

    private static final String SIGNS = "abcXYZ 019.,;:!?'\"`~#=%$&@*+-_/\\|<>(){}[]^\n\täöüßҚазå—–…中文🐉\u00A0";

    /** What has a meaning in one of the formats, and the sign that could stand for it. */
    private static final List<String> CONTROLS = List.of(
            "->",
            "→",
            "####",
            "::",
            "%50%",
            "//",
            "{{c1::",
            "}}",
            "ANSWER:",
            "A)",
            "[html]",
            "<!--",
            "]]>",
            "&amp;",
            "Since then: ");

    /** Texts begin and end with a letter: what stands around a text is trimmed by every format but JSON. */
    private static Arbitrary<String> text() {
        return Arbitraries.of(Stream.concat(SIGNS.codePoints().mapToObj(Character::toString), CONTROLS.stream())
                        .toList())
                .list()
                .ofMaxSize(30)
                .map(signs -> "a" + String.join("", signs) + "z")
                .map(text -> text.replaceAll(" +(?=\\n)|(?<=\\n)[ \\t]+|\\n{3,}", ""));
    }

    private static Arbitrary<List<String>> texts(int least) {
        return text().list().ofMinSize(least).ofMaxSize(6).uniqueElements();
    }

    private static Arbitrary<Interaction> interactions() {
        Arbitrary<Interaction> typed =
                texts(1).map(texts -> new Interaction.Typed(texts.getFirst(), texts, Rivals.NONE));
        Arbitrary<Interaction> recall = Combinators.combine(
                        Arbitraries.of(Kind.BASIC, Kind.REVERSED, Kind.CLOZE), text(), text(), text())
                .as((kind, before, key, after) -> new Interaction.Recall(
                        kind,
                        List.of(Segment.text(before), Segment.gap(), Segment.text(after)),
                        List.of(Segment.text(before), Segment.key(key), Segment.text(after)),
                        key));
        Arbitrary<Interaction> choice = Combinators.combine(texts(2), text().injectNull(0.3))
                .as((texts, feedback) -> new Interaction.Choice(IntStream.range(0, texts.size())
                        .mapToObj(i -> new Option(texts.get(i), i == 1, i == 0 ? feedback : null))
                        .toList()));
        Arbitrary<Interaction> several = texts(2).map(texts ->
                new Interaction.MultipleResponse(IntStream.range(0, texts.size())
                        .mapToObj(i -> new Option(texts.get(i), i > 0, i == 1 ? texts.get(0) : null))
                        .toList()));
        Arbitrary<Interaction> judged =
                text().injectNull(0.3).map(correction -> new Interaction.TrueFalse(correction == null, correction));
        Arbitrary<Interaction> numeric = Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-1e6), BigDecimal.valueOf(1e6))
                                .ofScale(2),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("km²", "mn km", "%").injectNull(0.3))
                .as((amount, tolerance, unit) -> new Interaction.Numeric(amount, BigDecimal.valueOf(tolerance), unit));
        Arbitrary<Interaction> matching = texts(4).map(texts -> new Interaction.Matching(
                List.of(new Pair(texts.get(0), texts.get(1)), new Pair(texts.get(2), texts.get(1))),
                List.of(texts.get(3))));
        Arbitrary<Interaction> ordering = texts(2).map(Interaction.Ordering::new);
        Arbitrary<Interaction> hotspot =
                texts(1).map(names -> new Interaction.Hotspot(new LinkedHashSet<>(names), names));
        return Arbitraries.oneOf(typed, recall, choice, several, judged, numeric, matching, ordering, hotspot);
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<Citation> citation = Combinators.combine(text(), text())
                .as((title, summary) ->
                        new Citation("box.1", title.replaceAll("[\\n(]", "-"), summary.replaceAll("[\\n]", "-")));
        return Combinators.combine(
                        text(),
                        interactions(),
                        text().injectNull(0.3),
                        text().injectNull(0.5),
                        citation.list().ofMaxSize(2),
                        text().map(tag -> tag.replaceAll("\\s+", " ").replace(' ', ' '))
                                .set()
                                .ofMaxSize(3),
                        Arbitraries.of(Level.class))
                .as((stem, interaction, explanation, since, citations, tags, level) -> new Question(
                        "sco:fact:slot/typed-1",
                        List.of(new CardId("sco:fact:slot"), new CardId("sco:other:slot")),
                        "sco/box",
                        level,
                        stem,
                        interaction,
                        explanation == null ? null : explanation.replace("Since then: ", ""),
                        since == null ? null : since.replace("\n", " "),
                        citations,
                        List.copyOf(tags),
                        Markup.PLAIN,
                        List.of()));
    }

    private static final Map<String, byte[]> MEDIA = media();

    private static Map<String, byte[]> media() {
        Map<String, byte[]> media = new LinkedHashMap<>();
        for (String head : List.of("89504e470d0a1a0a00", "4944330400000000", "4f67675300020000", "664c614300000022")) {
            byte[] bytes = HexFormat.of().parseHex(head);
            String ending = Objects.requireNonNull(MediaFormat.of(bytes)).ending();
            media.put(HexFormat.of().formatHex(Ids.sha256().digest(bytes), 0, 16) + "." + ending, bytes);
        }
        return media;
    }

    /** Words of a picture or sound are typed by authors, and escaped by the editor. */
    private static Arbitrary<String> shown() {
        Arbitrary<String> words = text().map(raw -> raw.replaceAll("\\s+", " ").replaceAll("([\\[\\]\\\\])", "\\\\$1"));
        Arbitrary<String> medium =
                Combinators.combine(words, Arbitraries.of(MEDIA.keySet())).as("![%s](media/%s)"::formatted);
        return Combinators.combine(Arbitraries.of("See **this**: ", "a ", ""), medium, medium.injectNull(0.5))
                .as((before, one, other) -> before + one + (other == null ? "" : "\n\n" + other));
    }

    @Provide
    Arbitrary<Question> questionsWithMedia() {
        Arbitrary<Interaction> choice = Combinators.combine(shown(), shown(), shown().injectNull(0.5))
                .as((right, wrong, said) -> new Interaction.Choice(
                        List.of(new Option("1 " + right, true, null), new Option("2 " + wrong, false, said))));
        Arbitrary<Interaction> recall = shown().map(back ->
                new Interaction.Recall(Kind.BASIC, List.of(Segment.text("Which?")), List.of(Segment.key(back)), back));
        Arbitrary<Interaction> typed =
                Arbitraries.of("Astana", "Tashkent").map(key -> new Interaction.Typed(key, List.of(key), Rivals.NONE));
        return Combinators.combine(shown(), Arbitraries.oneOf(choice, recall, typed), shown().injectNull(0.5))
                .as((stem, interaction, explanation) -> new Question(
                        "sco:fact:slot/typed-1",
                        List.of(new CardId("sco:fact:slot")),
                        "sco/box",
                        Level.REMEMBER,
                        stem(stem, interaction),
                        interaction,
                        explanation,
                        null,
                        List.of(),
                        List.of(),
                        Markup.MARKDOWN,
                        MEDIA.keySet().stream()
                                .filter(name -> (stem(stem, interaction) + interaction + explanation).contains(name))
                                .toList()));
    }

    private static String stem(String stem, Interaction interaction) {
        return interaction instanceof Interaction.Recall ? "Which?" : stem;
    }

    @Property(tries = 100)
    void pictures_and_sounds_go_along(@ForAll("questionsWithMedia") Question question) throws IOException {
        Map<QuestionFormat, QuestionWriter> writers = Map.of(
                Formats.JSON, new JsonWriter(),
                Formats.MOODLE_XML, new MoodleXmlWriter(),
                Formats.ANKI, new AnkiWriter("Deck"));
        for (Map.Entry<QuestionFormat, QuestionWriter> each : writers.entrySet()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            boolean leftOut =
                    !each.getValue().write(List.of(question), MEDIA::get, out).isEmpty();
            try (Collected read = Collected.of(each.getKey(), out.toByteArray())) {
                assertThat(read.told()).isEmpty();
                assertThat(SameQuestion.all(read.questions()))
                        .isEqualTo(leftOut ? List.of() : List.of(SameQuestion.of(question)));
                assertThat(read.media()).hasSize(leftOut ? 0 : question.media().size());
            }
        }
    }

    @Property(tries = 300)
    void JSON_carries_every_question(@ForAll("questions") Question question) {
        assertComesBack(Formats.JSON, new JsonWriter(), question);
    }

    @Property(tries = 300)
    void a_table_carries_every_question(@ForAll("questions") Question question) {
        assertComesBack(Formats.CSV, new CsvWriter(), question);
    }

    @Property(tries = 300)
    void GIFT_carries_what_it_takes(@ForAll("questions") Question question) {
        assertComesBack(Formats.GIFT, new GiftWriter(), question);
    }

    @Property(tries = 300)
    void Moodle_XML_carries_what_it_takes(@ForAll("questions") Question question) {
        assertComesBack(Formats.MOODLE_XML, new MoodleXmlWriter(), question);
    }

    @Property(tries = 60)
    void an_Anki_package_carries_what_it_takes(@ForAll("questions") Question question) {
        Question ofOneCard = new Question(
                question.id(),
                question.cards().subList(0, 1),
                question.section(),
                question.level(),
                question.stem(),
                question.interaction(),
                question.explanation(),
                question.sinceNote(),
                question.citations(),
                question.tags());
        assertComesBack(Formats.ANKI, new AnkiWriter("Deck"), ofOneCard);
    }

    @Property(tries = 200)
    void Aiken_carries_stem_and_options(@ForAll("questions") Question question) {
        List<Question> read = Collected.of(Formats.AIKEN, Sample.bytes(new AikenWriter(), List.of(question)))
                .questions();
        for (Question each : read) {
            assertThat(each.interaction()).isInstanceOf(Interaction.Choice.class);
        }
    }

    private static void assertComesBack(QuestionFormat format, QuestionWriter writer, Question question) {
        boolean leftOut = !Sample.leftOutOf(writer, List.of(question)).isEmpty();
        Collected read = Collected.of(format, Sample.bytes(writer, List.of(question)));
        assertThat(read.told()).isEmpty();
        assertThat(SameQuestion.all(read.questions()))
                .isEqualTo(leftOut ? List.of() : List.of(SameQuestion.of(question)));
    }
}

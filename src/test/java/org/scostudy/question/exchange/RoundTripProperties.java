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
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.scostudy.random.Draw;
import org.scostudy.random.Given;
import org.scostudy.random.Numbers;
import org.scostudy.random.Property;

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
    private static final Draw<String> TEXT = Draw.one(
                    Stream.concat(SIGNS.codePoints().mapToObj(Character::toString), CONTROLS.stream())
                            .toList())
            .list(0, 30)
            .as(signs -> "a" + String.join("", signs) + "z")
            .as(text -> text.replaceAll(" +(?=\\n)|(?<=\\n)[ \\t]+|\\n{3,}", ""));

    private static final Draw<Interaction> INTERACTION = Draw.either(
            texts(1).as(texts -> new Interaction.Typed(texts.getFirst(), texts, Rivals.NONE)),
            RoundTripProperties::recall,
            RoundTripProperties::choice,
            texts(2).as(texts -> new Interaction.MultipleResponse(IntStream.range(0, texts.size())
                    .mapToObj(i -> new Option(texts.get(i), i > 0, i == 1 ? texts.get(0) : null))
                    .toList())),
            TEXT.orNull(0.3).as(correction -> new Interaction.TrueFalse(correction == null, correction)),
            RoundTripProperties::numeric,
            texts(4).as(texts -> new Interaction.Matching(
                    List.of(new Pair(texts.get(0), texts.get(1)), new Pair(texts.get(2), texts.get(1))),
                    List.of(texts.get(3)))),
            texts(2).as(Interaction.Ordering::new),
            texts(1).as(names -> new Interaction.Hotspot(new LinkedHashSet<>(names), names)));

    private static Draw<List<String>> texts(int least) {
        return TEXT.set(least, 6).as(List::copyOf);
    }

    private static Interaction recall(Random random) {
        Segment before = Segment.text(TEXT.from(random));
        String key = TEXT.from(random);
        Segment after = Segment.text(TEXT.from(random));
        return new Interaction.Recall(
                Draw.one(Kind.BASIC, Kind.REVERSED, Kind.CLOZE).from(random),
                List.of(before, Segment.gap(), after),
                List.of(before, Segment.key(key), after),
                key);
    }

    private static Interaction choice(Random random) {
        List<String> texts = texts(2).from(random);
        String feedback = TEXT.orNull(0.3).from(random);
        return new Interaction.Choice(IntStream.range(0, texts.size())
                .mapToObj(i -> new Option(texts.get(i), i == 1, i == 0 ? feedback : null))
                .toList());
    }

    /** Some are whole and show it by zeros. */
    private static Interaction numeric(Random random) {
        int amount = Draw.either(
                        Numbers.between(-100_000_000, 100_000_000),
                        Numbers.between(-1_000_000, 1_000_000).as(whole -> whole * 100))
                .from(random);
        return new Interaction.Numeric(
                BigDecimal.valueOf(amount, 2),
                BigDecimal.valueOf(Numbers.between(0, 5).from(random)),
                Draw.one("km²", "mn km", "%").orNull(0.3).from(random));
    }

    private static Citation citation(Random random) {
        return new Citation(
                "box.1",
                TEXT.from(random).replaceAll("[\\n(]", "-"),
                TEXT.from(random).replaceAll("[\\n]", "-"));
    }

    private static Question question(Random random) {
        Draw<Citation> citation = RoundTripProperties::citation;
        Draw<String> tag = TEXT.as(each -> each.replaceAll("\\s+", " "));
        return new Question(
                "sco:fact:slot/typed-1",
                List.of(new CardId("sco:fact:slot"), new CardId("sco:other:slot")),
                "sco/box",
                Draw.one(Level.values()).from(random),
                TEXT.from(random),
                INTERACTION.from(random),
                TEXT.as(text -> text.replace("Since then: ", "")).orNull(0.3).from(random),
                TEXT.as(text -> text.replace("\n", " ")).orNull(0.5).from(random),
                citation.list(0, 2).from(random),
                List.copyOf(tag.set(0, 3).from(random)),
                Markup.PLAIN,
                List.of());
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
    private static String medium(Random random) {
        String words = TEXT.from(random).replaceAll("\\s+", " ").replaceAll("([\\[\\]\\\\])", "\\\\$1");
        return "![%s](media/%s)".formatted(words, Draw.one(MEDIA.keySet()).from(random));
    }

    private static String shown(Random random) {
        return Draw.one("See **this**: ", "a ", "").from(random)
                + medium(random)
                + (random.nextBoolean() ? "" : "\n\n" + medium(random));
    }

    private static Question questionWithMedia(Random random) {
        Draw<String> shown = RoundTripProperties::shown;
        Interaction interaction = Draw.<Interaction>either(
                        RoundTripProperties::choiceOfMedia,
                        shown.as(back -> new Interaction.Recall(
                                Kind.BASIC, List.of(Segment.text("Which?")), List.of(Segment.key(back)), back)),
                        Draw.one("Astana", "Tashkent").as(key -> new Interaction.Typed(key, List.of(key), Rivals.NONE)))
                .from(random);
        String stem = stem(shown(random), interaction);
        String explanation = shown.orNull(0.5).from(random);
        return new Question(
                "sco:fact:slot/typed-1",
                List.of(new CardId("sco:fact:slot")),
                "sco/box",
                Level.REMEMBER,
                stem,
                interaction,
                explanation,
                null,
                List.of(),
                List.of(),
                Markup.MARKDOWN,
                MEDIA.keySet().stream()
                        .filter(name -> (stem + interaction + explanation).contains(name))
                        .toList());
    }

    private static Interaction choiceOfMedia(Random random) {
        Draw<String> shown = RoundTripProperties::shown;
        return new Interaction.Choice(List.of(
                new Option("1 " + shown(random), true, null),
                new Option("2 " + shown(random), false, shown.orNull(0.5).from(random))));
    }

    private static String stem(String stem, Interaction interaction) {
        return interaction instanceof Interaction.Recall ? "Which?" : stem;
    }

    @Property(tries = 100)
    void pictures_and_sounds_go_along(Given given) throws IOException {
        Question question = given.any(RoundTripProperties::questionWithMedia);
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
    void JSON_carries_every_question(Given given) {
        assertComesBack(Formats.JSON, new JsonWriter(), given);
    }

    @Property(tries = 300)
    void a_table_carries_every_question(Given given) {
        assertComesBack(Formats.CSV, new CsvWriter(), given);
    }

    @Property(tries = 300)
    void GIFT_carries_what_it_takes(Given given) {
        assertComesBack(Formats.GIFT, new GiftWriter(), given);
    }

    @Property(tries = 300)
    void Moodle_XML_carries_what_it_takes(Given given) {
        assertComesBack(Formats.MOODLE_XML, new MoodleXmlWriter(), given);
    }

    @Property(tries = 60)
    void an_Anki_package_carries_what_it_takes(Given given) {
        Question question = given.any(RoundTripProperties::question);
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
    void Aiken_carries_stem_and_options(Given given) {
        Question question = given.any(RoundTripProperties::question);
        List<Question> read = Collected.of(Formats.AIKEN, Sample.bytes(new AikenWriter(), List.of(question)))
                .questions();
        for (Question each : read) {
            assertThat(each.interaction()).isInstanceOf(Interaction.Choice.class);
        }
    }

    private static void assertComesBack(QuestionFormat format, QuestionWriter writer, Given given) {
        assertComesBack(format, writer, given.any(RoundTripProperties::question));
    }

    private static void assertComesBack(QuestionFormat format, QuestionWriter writer, Question question) {
        boolean leftOut = !Sample.leftOutOf(writer, List.of(question)).isEmpty();
        Collected read = Collected.of(format, Sample.bytes(writer, List.of(question)));
        assertThat(read.told()).isEmpty();
        assertThat(SameQuestion.all(read.questions()))
                .isEqualTo(leftOut ? List.of() : List.of(SameQuestion.of(question)));
    }
}

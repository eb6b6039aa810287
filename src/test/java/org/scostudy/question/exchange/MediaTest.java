package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scostudy.material.model.Level;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.anki.AnkiWriter;
import org.scostudy.question.exchange.csv.CsvWriter;
import org.scostudy.question.exchange.format.Album;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.format.QuestionWriter;
import org.scostudy.question.exchange.gift.GiftWriter;
import org.scostudy.question.exchange.json.JsonWriter;
import org.scostudy.question.exchange.moodle.MoodleXmlWriter;
import org.scostudy.question.exchange.run.Ids;
import org.scostudy.question.exchange.run.Limits;

/** Pictures and sounds on their way out and in. */
class MediaTest {

    private static final byte[] BYTES = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final String NAME = HexFormat.of().formatHex(Ids.sha256().digest(BYTES), 0, 16) + ".png";
    private static final String FLAG = "![A *blue* flag](media/" + NAME + ")";
    private static final byte[] SOUND_BYTES = HexFormat.of().parseHex("49443304000000000000fffb9064");
    private static final String SOUND_NAME =
            HexFormat.of().formatHex(Ids.sha256().digest(SOUND_BYTES), 0, 16) + ".mp3";
    private static final String ANTHEM = "![An anthem, *solemn* \\[brass\\]](media/" + SOUND_NAME + ")";
    private static final Map<String, byte[]> MEDIA = Map.of(NAME, BYTES, SOUND_NAME, SOUND_BYTES);
    private static final Album ALBUM = MEDIA::get;

    static Stream<Arguments> formatsWithRoomForThem() {
        return Stream.of(
                Arguments.of(Formats.JSON, new JsonWriter()),
                Arguments.of(Formats.MOODLE_XML, new MoodleXmlWriter()),
                Arguments.of(Formats.ANKI, new AnkiWriter("Deck")));
    }

    @ParameterizedTest
    @MethodSource("formatsWithRoomForThem")
    void both_go_out_with_their_question_and_come_back(QuestionFormat format, QuestionWriter writer)
            throws IOException {
        for (Question question : List.of(typed(), choice(), cloze())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            boolean leftOut = !writer.write(List.of(question), ALBUM, out).isEmpty();
            try (Collected read = Collected.of(format, out.toByteArray())) {
                assertThat(read.drafts()).isEmpty();
                assertThat(read.questions()).isEqualTo(leftOut ? List.of() : List.of(question));
                assertThat(read.media().stream()
                                .map(path -> path.getFileName().toString())
                                .toList())
                        .containsExactlyInAnyOrderElementsOf(leftOut ? List.of() : question.media());
                for (Path kept : read.media()) {
                    assertThat(Files.readAllBytes(kept))
                            .isEqualTo(MEDIA.get(kept.getFileName().toString()));
                }
            }
        }
    }

    static Stream<Arguments> formatsThatNameThem() {
        return Stream.concat(
                formatsWithRoomForThem(),
                Stream.of(Arguments.of(Formats.GIFT, new GiftWriter()), Arguments.of(Formats.CSV, new CsvWriter())));
    }

    @ParameterizedTest
    @MethodSource("formatsThatNameThem")
    void one_that_is_only_named_and_not_there_makes_a_draft_that_says_so(QuestionFormat format, QuestionWriter writer)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(List.of(typed()), Album.EMPTY, out);
        try (Collected read = Collected.of(format, out.toByteArray())) {
            assertThat(read.drafts())
                    .singleElement()
                    .satisfies(draft -> assertThat(Collected.notes(draft)).anyMatch(note -> note.contains(NAME)));
        }
    }

    @Test
    void a_name_that_leads_elsewhere_is_no_picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter().write(List.of(typed()), ALBUM, out);
        String json = out.toString(StandardCharsets.UTF_8).replace("\"" + NAME + "\"", "\"../../etc/passwd\"");
        try (Collected read = Collected.of(Formats.JSON, json)) {
            assertThat(read.questions()).isEmpty();
            assertThat(read.media())
                    .extracting(kept -> kept.getFileName().toString())
                    .containsExactly(SOUND_NAME);
        }
    }

    @Nested
    class In_JSON {

        private static final int LARGE = 1 << 20;

        @Test
        void they_may_be_larger_than_all_the_rest_of_a_question_may_be() throws IOException {
            Map<String, byte[]> large = new HashMap<>();
            for (int i = 0; i < 4; i++) {
                byte[] bytes = Arrays.copyOf(BYTES, LARGE);
                bytes[LARGE - 1] = (byte) i;
                large.put(HexFormat.of().formatHex(Ids.sha256().digest(bytes), 0, 16) + ".png", bytes);
            }
            Question question = question("large", "Which?", typed().interaction(), List.copyOf(large.keySet()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new JsonWriter().write(List.of(question, typed()), large::get, out);
            try (Collected read = Collected.of(Formats.JSON, out.toByteArray())) {
                assertThat(read.told()).isEmpty();
                assertThat(read.questions()).containsExactly(question);
                assertThat(read.media())
                        .hasSize(4)
                        .allSatisfy(kept -> assertThat(kept).hasSize(LARGE));
            }
        }

        @Test
        void one_over_its_own_limit_is_refused() throws IOException {
            byte[] bytes = Arrays.copyOf(BYTES, (int) Limits.STANDARD.mediaBytes() + 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new JsonWriter().write(List.of(typed()), _ -> bytes, out);
            try (Collected read = Collected.of(Formats.JSON, out.toByteArray())) {
                assertThat(read.told()).singleElement().asString().contains("more than 10,485,760 bytes");
                assertThat(read.questions()).isEmpty();
            }
        }

        @Test
        void a_damaged_one_makes_a_draft_and_the_next_question_is_read() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new JsonWriter()
                    .write(List.of(typed(), question("next", "Next?", typed().interaction(), List.of())), ALBUM, out);
            String json = out.toString(StandardCharsets.UTF_8);
            for (String damage : List.of("*", "\\u0041\\n", "\\\"x")) {
                String damaged =
                        json.replace("\"" + Base64.getEncoder().encodeToString(BYTES), "\"" + damage + "iVBOR");
                try (Collected read = Collected.of(Formats.JSON, damaged)) {
                    assertThat(read.drafts())
                            .singleElement()
                            .satisfies(
                                    draft -> assertThat(Collected.notes(draft)).anyMatch(note -> note.contains(NAME)));
                    assertThat(read.questions()).extracting(Question::stem).containsExactly("Next?");
                }
            }
        }
    }

    private static Question typed() {
        return question(
                "typed",
                "Whose is **this**?\n\n" + FLAG + "\n\n" + ANTHEM,
                new Interaction.Typed("Kazakhstan", List.of("Kazakhstan", "Republic of Kazakhstan"), Rivals.NONE));
    }

    private static Question choice() {
        return question(
                "choice",
                "Which is _ours_?",
                new Interaction.Choice(List.of(
                        new Option(FLAG, true, null), new Option(ANTHEM, false, "See " + FLAG + " and " + ANTHEM))));
    }

    private static Question cloze() {
        return question(
                "cloze",
                FLAG + ANTHEM + " The **seat** is in _____.",
                new Interaction.Recall(
                        Kind.CLOZE,
                        List.of(Segment.text(FLAG + ANTHEM + " The **seat** is in "), Segment.gap(), Segment.text(".")),
                        List.of(
                                Segment.text(FLAG + ANTHEM + " The **seat** is in "),
                                Segment.key("Beijing"),
                                Segment.text(".")),
                        "Beijing"));
    }

    private static Question question(String name, String stem, Interaction interaction) {
        return question(name, stem, interaction, List.of(NAME, SOUND_NAME));
    }

    private static Question question(String name, String stem, Interaction interaction, List<String> media) {
        return new Question(
                "own:" + name + ":answer/one",
                List.of(new CardId("own:" + name + ":answer")),
                "own/flags",
                Level.REMEMBER,
                stem,
                interaction,
                "Because *so*.",
                null,
                List.of(),
                List.of("flags"),
                Markup.MARKDOWN,
                media);
    }
}

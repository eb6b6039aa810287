package org.scostudy.question.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scostudy.material.Level;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.Rivals;
import org.scostudy.question.Segment;
import org.scostudy.question.format.Album;
import org.scostudy.question.format.AnkiFormat;
import org.scostudy.question.format.CsvFormat;
import org.scostudy.question.format.GiftFormat;
import org.scostudy.question.format.JsonFormat;
import org.scostudy.question.format.MoodleXmlFormat;
import org.scostudy.question.format.QuestionFormat;

class PicturesTest {

    private static final byte[] BYTES = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final String NAME = HexFormat.of().formatHex(Ids.sha256().digest(BYTES), 0, 16) + ".png";
    private static final String FLAG = "![A *blue* flag](media/" + NAME + ")";
    private static final Album ALBUM = name -> name.equals(NAME) ? BYTES : null;

    static Stream<Arguments> formatsWithRoomForThem() {
        return Stream.of(
                Arguments.of(FileFormat.JSON, new JsonFormat()),
                Arguments.of(FileFormat.MOODLE_XML, new MoodleXmlFormat()),
                Arguments.of(FileFormat.ANKI, new AnkiFormat("Deck")));
    }

    @ParameterizedTest
    @MethodSource("formatsWithRoomForThem")
    void a_picture_goes_out_with_its_question_and_comes_back(FileFormat format, QuestionFormat writer)
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
                        .isEqualTo(leftOut ? List.of() : List.of(NAME));
            }
        }
    }

    static Stream<Arguments> formatsThatNameThem() {
        return Stream.concat(
                formatsWithRoomForThem(),
                Stream.of(
                        Arguments.of(FileFormat.GIFT, new GiftFormat()),
                        Arguments.of(FileFormat.CSV, new CsvFormat())));
    }

    @ParameterizedTest
    @MethodSource("formatsThatNameThem")
    void one_that_is_only_named_and_not_there_makes_a_draft_that_says_so(FileFormat format, QuestionFormat writer)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(List.of(typed()), Album.EMPTY, out);
        try (Collected read = Collected.of(format, out.toByteArray())) {
            assertThat(read.drafts())
                    .singleElement()
                    .satisfies(draft -> assertThat(draft.notes()).anyMatch(note -> note.contains(NAME)));
        }
    }

    @Test
    void a_name_that_leads_elsewhere_is_no_picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonFormat().write(List.of(typed()), ALBUM, out);
        String json = out.toString(StandardCharsets.UTF_8).replace("\"" + NAME + "\"", "\"../../etc/passwd\"");
        try (Collected read = Collected.of(FileFormat.JSON, json)) {
            assertThat(read.questions()).isEmpty();
            assertThat(read.media()).isEmpty();
        }
    }

    private static Question typed() {
        return question(
                "typed",
                "Whose is **this**?\n\n" + FLAG,
                new Interaction.Typed("Kazakhstan", List.of("Kazakhstan", "Republic of Kazakhstan"), Rivals.NONE));
    }

    private static Question choice() {
        return question(
                "choice",
                "Which is _ours_?",
                new Interaction.Choice(
                        List.of(new Option(FLAG, true, null), new Option("none", false, "See " + FLAG))));
    }

    private static Question cloze() {
        return question(
                "cloze",
                FLAG + " The **seat** is in _____.",
                new Interaction.Recall(
                        Kind.CLOZE,
                        List.of(Segment.text(FLAG + " The **seat** is in "), Segment.gap(), Segment.text(".")),
                        List.of(Segment.text(FLAG + " The **seat** is in "), Segment.key("Beijing"), Segment.text(".")),
                        "Beijing"));
    }

    private static Question question(String name, String stem, Interaction interaction) {
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
                List.of(NAME));
    }
}

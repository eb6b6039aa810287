package org.scostudy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String WORDS = "Café society – it’s “said” –\nbegan here.\n";

    private static String read(byte[] bytes) throws IOException {
        TextFile file = TextFile.of(() -> new ByteArrayInputStream(bytes));
        StringWriter text = new StringWriter();
        file.text(new ByteArrayInputStream(bytes)).transferTo(text);
        assertThat(file.text(bytes)).isEqualTo(text.toString());
        return text.toString();
    }

    private static String xml(String named, String charset) throws IOException {
        byte[] bytes = "<?xml version=\"1.0\" encoding=\"%s\"?><a>Ташкент é</a>"
                .formatted(named)
                .getBytes(Charset.forName(charset));
        String text = TextFile.ofXml(() -> new ByteArrayInputStream(bytes)).text(bytes);
        return text.substring(text.indexOf("<a>") + 3, text.indexOf("</a>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_mark_tells_and_is_no_part_of_the_text(String charset) throws IOException {
        assertThat(read(("\uFEFF" + WORDS).getBytes(Charset.forName(charset)))).isEqualTo(WORDS);
        assertThat(read("\uFEFF".getBytes(Charset.forName(charset)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void without_a_mark_the_bytes_tell(String charset) throws IOException {
        assertThat(read(WORDS.getBytes(Charset.forName(charset)))).isEqualTo(WORDS);
    }

    @Test
    void an_empty_file_is_a_text() throws IOException {
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void Cyrillic_without_spaces_has_few_zeros_and_needs_its_mark() throws IOException {
        assertThat(read("\uFEFFТашкент".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Ташкент");
    }

    @Nested
    class What_is_not_in_UTF_8 {

        @Test
        void is_named_by_its_first_line() throws IOException {
            byte[] bytes = ("plain\n" + WORDS).getBytes(WINDOWS);
            assertThat(TextFile.of(() -> new ByteArrayInputStream(bytes))).isEqualTo(new TextFile(WINDOWS, 0, 2));
        }

        @Test
        void is_found_far_on_in_a_large_file() throws IOException {
            byte[] bytes = ("Ташкент\n".repeat(50_000) + "x").getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 1] = (byte) 0xE9;
            assertThat(TextFile.of(() -> new ByteArrayInputStream(bytes)).wrongLine())
                    .isEqualTo(50_001);
        }

        static Stream<byte[]> lines() {
            return Stream.of(
                    "é\na\né é\n\né".getBytes(WINDOWS),
                    new byte[] {(byte) 0xE2, (byte) 0x82, '\n', 'a', '\n', (byte) 0xFF, '\n', '\n', (byte) 0xE2});
        }

        @ParameterizedTest
        @MethodSource
        void lines(byte[] bytes) throws IOException {
            assertThat(TextFile.linesNotInUtf8(new ByteArrayInputStream(bytes), 9))
                    .containsExactly(1L, 3L, 5L);
            assertThat(TextFile.linesNotInUtf8(new ByteArrayInputStream(bytes), 2))
                    .containsExactly(1L, 3L);
        }

        @Test
        void is_told_right_wherever_a_character_is_cut_between_two_readings() {
            byte[] bytes = "aé€😀\n".repeat(3).getBytes(StandardCharsets.UTF_8);
            assertThat(IntStream.range(1, bytes.length)).allSatisfy(step -> {
                ByteArrayInputStream slow = new ByteArrayInputStream(bytes) {
                    @Override
                    public synchronized int read(byte[] to, int from, int most) {
                        return super.read(to, from, Math.min(most, step));
                    }
                };
                assertThat(TextFile.linesNotInUtf8(slow, 9)).isEmpty();
            });
        }
    }

    @Nested
    class What_XML_says_of_itself {

        @Test
        void is_believed() throws IOException {
            assertThat(xml("windows-1251", "windows-1251")).isEqualTo("Ташкент ?");
        }

        @Test
        void is_not_when_it_says_UTF_or_nothing_that_is_known() throws IOException {
            assertThat(xml("utf-16", "UTF-8")).isEqualTo("Ташкент é");
            assertThat(xml("klingon-8", "UTF-8")).isEqualTo("Ташкент é");
            assertThat(xml("-", "UTF-8")).isEqualTo("Ташкент é");
        }
    }
}

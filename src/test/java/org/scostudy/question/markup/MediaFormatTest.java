package org.scostudy.question.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFormatTest {

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d, PNG",
        "ffd8ffe000104a464946, JPG",
        "474946383961, GIF",
        "524946460000000057454250, WEBP",
        "494433040000, MP3",
        "fffb9064, MP3",
        "fff350c4, MP3",
        "0000001c667479704d344120, M4A",
        "0000002066747970 69736f6d, M4A",
        "fff15080, AAC",
        "4f67675300020000, OGG",
        "524946462400000057415645, WAV",
        "1a45dfa39f4286810142f7810142f2810442f381084282847765626d, WEBM",
        "664c614300000022, FLAC"
    })
    void is_told_by_the_first_bytes(String head, MediaFormat format) {
        assertThat(MediaFormat.of(bytes(head))).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ff",
                "fffe3c00", // UTF-16
                "fffbf0", // no such bitrate
                "0000001c6674797061766966", // AVIF
                "0000001c6674797068656963", // HEIC
                "1a45dfa39f4282886d6174726f736b61", // Matroska
                "524946460000000041564920", // AVI
                "3c68746d6c3e", // HTML
                "504b0304"
            })
    void is_none_of_anything_else(String head) {
        assertThat(MediaFormat.of(bytes(head))).isNull();
    }

    @Test
    void a_page_that_calls_itself_a_sound_is_none() {
        assertThat(MediaFormat.of("<script>alert(1)</script>.mp3".getBytes(StandardCharsets.UTF_8)))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(MediaFormat.class)
    void names_are_those_of_hashes(MediaFormat format) {
        assertThat(MediaFormat.isName("0123456789abcdef." + format.ending())).isTrue();
        assertThat(MediaFormat.isSoundName("0123456789abcdef." + format.ending()))
                .isEqualTo(format.isSound());
        assertThat(MediaFormat.isName("../0123456789abcdef." + format.ending())).isFalse();
        assertThat(MediaFormat.isName("song." + format.ending())).isFalse();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}

package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scostudy.question.exchange.format.QuestionWriter;

class EveryFormatTest {

    static Stream<QuestionWriter> formats() {
        return Formats.written().stream().map(format -> format.writer("Deck"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writes_the_same_bytes_for_the_same_questions(QuestionWriter format) {
        assertThat(Sample.bytes(format, Sample.ofEveryKind())).isEqualTo(Sample.bytes(format, Sample.ofEveryKind()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writes_a_valid_file_for_no_questions(QuestionWriter format) {
        assertThat(Sample.leftOut(format, List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void leaves_the_stream_open(QuestionWriter format) throws IOException {
        boolean[] closed = {false};
        format.write(Sample.ofEveryKind(), new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertThat(closed[0]).isFalse();
    }
}

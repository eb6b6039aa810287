package org.scostudy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scostudy.question.Interaction.Kind;

/** What every kind of question is called, and what is said while there is no answer: asked for by the kind's id. */
class KindTextsTest {

    private final Words words = Messages.ours().in(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void every_kind_has_its_names(Kind kind) {
        assertThat(words.has("authoring.kind." + kind.id())).isTrue();
        assertThat(words.has("quiz.kind." + kind.id())).isTrue();
        assertThat(words.has("quiz.player.kind." + kind.id())).isTrue();
    }

    /** What is only recalled needs no answer. */
    @ParameterizedTest
    @EnumSource(
            names = {"BASIC", "REVERSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_kind_says_when_it_has_no_answer_yet(Kind kind) {
        assertThat(words.has("quiz.player.incomplete." + kind.id())).isTrue();
    }
}

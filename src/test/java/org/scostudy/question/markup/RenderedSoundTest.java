package org.scostudy.question.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.Markup;

class RenderedSoundTest {

    private static final String NAME = "0123456789abcdef.mp3";
    private static final Rendered RENDERED = new Rendered("media/");

    @Nested
    class A_sound_is_written_like_a_picture {

        @Test
        void and_shown_as_a_player_that_is_named_and_fetches_nothing_by_itself() {
            assertThat(html("Listen: ![An *anthem*](media/" + NAME + ")"))
                    .contains("<audio src=\"media/" + NAME + "\" controls=\"controls\" preload=\"none\""
                            + " aria-label=\"An anthem\"></audio>");
        }

        @Test
        void its_words_stand_below_closed_for_those_who_cannot_hear() {
            assertThat(html("Listen: ![An anthem](media/" + NAME + ") Whose is it?"))
                    .contains("Whose is it?</p>")
                    .contains("<details><summary>What is heard</summary>An anthem</details>");
        }

        @Test
        void it_stays_in_its_line_as_an_option() {
            assertThat(RENDERED.inline("![A lute](media/" + NAME + ")", Markup.MARKDOWN))
                    .startsWith("<audio ")
                    .endsWith("</details>")
                    .doesNotContain("<p>");
        }

        @Test
        void one_that_came_without_words_is_only_called_a_sound() {
            assertThat(html("![sound](media/" + NAME + ")"))
                    .contains("aria-label=\"sound\"")
                    .doesNotContain("<details>");
        }

        @Test
        void plain_words_are_those_of_the_sound() {
            assertThat(PlainText.of("![An anthem](media/" + NAME + ") Whose?", Markup.MARKDOWN))
                    .isEqualTo("An anthem Whose?");
        }
    }

    @Nested
    class Hostile_HTML {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<audio src=\"http://elsewhere/x.mp3\"></audio>",
                    "<audio src=\"//elsewhere/media/0123456789abcdef.mp3\"></audio>",
                    "<audio src=\"media/../0123456789abcdef.mp3\"></audio>",
                    "<audio src=\"media/0123456789abcdef.png\"></audio>",
                    "<audio src=\"data:audio/mpeg;base64,AAAA\"></audio>",
                    "<audio><source src=\"http://elsewhere/x.mp3\"></audio>",
                    "<video src=\"media/0123456789abcdef.mp3\"></video>",
                    "![x](http://elsewhere/x.mp3)"
                })
        void plays_nothing_that_is_not_ours(String html) {
            assertThat(html(html)).doesNotContain("<audio", "<video", "<source", "<img");
        }

        @Test
        void never_plays_by_itself() {
            assertThat(html("<audio autoplay loop onplay=\"x()\" preload=\"auto\" src=\"media/" + NAME + "\"></audio>"))
                    .contains("preload=\"none\"")
                    .doesNotContain("autoplay", "loop", "onplay", "auto\"");
        }

        @Test
        void words_are_no_markup() {
            assertThat(html("![\\\"><script>x()</script>](media/" + NAME + ")")).doesNotContain("<script");
        }
    }

    private static String html(String markdown) {
        return RENDERED.html(markdown, Markup.MARKDOWN);
    }
}

package org.scostudy.authoring.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scostudy.question.Citation;

class NamedSourcesTest {

    private static final List<Citation> TWO = List.of(
            new Citation("box.1", "The box", "Who belongs to it:\nsix states"),
            new Citation("box.2", "The box", "Who looks on"));

    @Test
    void several_sources_opened_and_saved_untouched_stay_as_they_were() {
        assertThat(NamedSources.of(NamedSources.lines(TWO), TWO)).isEqualTo(TWO);
    }

    @Test
    void each_stands_on_a_line_of_its_own() {
        assertThat(NamedSources.lines(TWO)).isEqualTo("box.1: Who belongs to it: six states\nbox.2: Who looks on");
    }

    @Test
    void a_source_whose_words_change_keeps_its_section() {
        assertThat(NamedSources.of("box.2: Who looks on, and who does not", TWO))
                .containsExactly(new Citation("box.2", "The box", "Who looks on, and who does not"));
    }

    @Test
    void a_new_source_is_a_name_and_what_it_says_or_a_name_alone() {
        assertThat(NamedSources.of(" Charter : The founding text \n\nhttps://example.org/a:b", List.of()))
                .containsExactly(
                        new Citation("Charter", "", "The founding text"),
                        new Citation("https://example.org/a:b", "", ""));
    }
}

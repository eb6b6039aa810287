package org.scostudy.question.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.Markup;

class FormulasTest {

    private static final Rendered RENDERED = new Rendered(Rendered.MEDIA);

    private static String html(String text) {
        return RENDERED.inline(text, Markup.MARKDOWN)
                .replace("<!-- -->", "")
                .replace("&#43;", "+")
                .replace("&#96;", "`");
    }

    @Nested
    class In_Markdown {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\\(a_1 * b_1 * c\\)",
                    "\\[\\frac{a}{b} \\\\ c\\]",
                    "$$x_1 + x_2 _3$$",
                    "\\(`a`\\)",
                    "\\([a](b)\\)"
                })
        void a_formula_stays_as_it_is(String formula) {
            assertThat(html("So " + formula + " *is*")).isEqualTo("So " + formula + " <em>is</em>");
            assertThat(PlainText.of("So " + formula + " *is*", Markup.MARKDOWN)).isEqualTo("So " + formula + " is");
        }

        @Test
        void it_may_go_over_several_lines() {
            assertThat(html("\\[a\nb\\]")).isEqualTo("\\[a\nb\\]");
        }

        @Test
        void a_sign_that_nothing_ends_means_what_it_means_in_Markdown() {
            assertThat(html("a \\( *b*")).isEqualTo("a ( <em>b</em>");
            assertThat(html("$$ *b*")).isEqualTo("$$ <em>b</em>");
        }

        @Test
        void a_bracket_after_an_escaped_backslash_begins_a_formula_as_readers_of_HTML_write_it() {
            String read = MarkdownText.escaped("\\(a_1\\)");

            assertThat(html(read)).isEqualTo("\\(a_1\\)");
            assertThat(PlainText.of(read, Markup.MARKDOWN)).isEqualTo("\\(a_1\\)");
        }

        @Test
        void it_brings_no_markup_in() {
            assertThat(html("\\(<img src=x onerror=alert(1)>\\)")).doesNotContain("<img");
        }

        @Test
        void many_beginnings_without_an_end_take_no_time() {
            assertThat(html("\\(".repeat(20_000))).hasSize(20_000);
        }
    }

    @Nested
    class In_HTML {

        @Test
        void it_is_whole_when_lines_are_broken_within() {
            assertThat(RENDERED.html("\\[a\nb\\]\nc", Markup.PLAIN)).isEqualTo("<p>\\[a\nb\\]<br />c</p>");
        }

        @Test
        void a_page_sets_it_by_an_element_around() {
            assertThat(RENDERED.onPage("\\(a\\)", Markup.PLAIN))
                    .isEqualTo("<sco-formulas><p>\\(a\\)</p></sco-formulas>");
            assertThat(RENDERED.onPage("a", Markup.PLAIN)).isEqualTo("<p>a</p>");
        }
    }

    @Test
    void pages_ask_for_the_library_that_the_application_brings() throws IOException {
        Matcher asked = Pattern.compile("'\\.\\./(webjars/katex/[^']+)'")
                .matcher(Files.readString(Path.of("frontend/shared/formulas.js")));
        assertThat(asked.find()).isTrue();
        try (InputStream library =
                FormulasTest.class.getClassLoader().getResourceAsStream("META-INF/resources/" + asked.group(1))) {
            assertThat(library).isNotNull();
        }
    }
}

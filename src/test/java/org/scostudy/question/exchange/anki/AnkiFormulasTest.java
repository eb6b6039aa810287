package org.scostudy.question.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnkiFormulasTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "[$]x[/$],                \\(x\\)",
                "[$$]x[/$$],              \\[x\\]",
                "[latex]$x$[/latex],      \\(x\\)",
                "[latex]\\frac ab[/latex], \\[\\frac ab\\]",
                "a [$]x[/$] b [$]y[/$],   a \\(x\\) b \\(y\\)",
                "\\(x\\),                 \\(x\\)",
                "[$]x,                    [$]x"
            })
    void the_older_signs_become_those_of_today(String field, String html) {
        assertThat(AnkiFormulas.inHtml(field)).isEqualTo(html);
    }
}

package org.scostudy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({"TÀSHKÉNT,tashkent", "İstanbul,istanbul", "ЙОД,иод", "ﬁne,fine", "x²,x2", "Straße,straße", "a'B c,a'b c"
    })
    void case_and_accents_are_gone(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }

    @Test
    void words_are_runs_of_letters_and_digits() {
        assertThat(Folded.words(" Anti-terrorist (RATS), 2001… É𝔸 "))
                .containsExactly("anti", "terrorist", "rats", "2001", "ea");
        assertThat(Folded.words("… ")).isEmpty();
        assertThat(Folded.words("上海合作组织")).containsExactly("上海合作组织");
    }

    @ParameterizedTest
    @CsvSource({"'  Central Asia, 2001! ',central-asia-2001", "Émile,emile", "Ташкент,''"})
    void a_slug_is_what_an_address_takes(String title, String slug) {
        assertThat(Folded.slug(title)).isEqualTo(slug);
    }
}

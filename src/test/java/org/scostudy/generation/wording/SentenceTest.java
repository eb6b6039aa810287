package org.scostudy.generation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Value;
import org.scostudy.question.Segment;

class SentenceTest {

    private static final Map<String, Value> VALUES = Map.of(
            "body", entity("Energy Club", "the"),
            "state", entity("Uzbekistan", null),
            "us", entity("United States", "the"),
            "org", entity("OSCE", "the"),
            "union", new Value.Text("union"),
            "share", new Value.Text("a third"),
            "count", new Value.Number(BigDecimal.valueOf(6), null));

    private static Value entity(String name, @Nullable String article) {
        return new Value.Ref(new Entity(name, "thing", name, article, null, List.of(), null, null, List.of()));
    }

    private static String filled(String template) {
        return Segment.plain(Objects.requireNonNull(Sentence.filled(Phrase.of(template), VALUES)));
    }

    @Test
    void an_article_begins_a_sentence_with_a_capital() {
        assertThat(filled("{body} is planned. {body} is not yet there."))
                .isEqualTo("The Energy Club is planned. The Energy Club is not yet there.");
        assertThat(filled("Is {body} planned, e.g. {body}?"))
                .isEqualTo("Is the Energy Club planned, e.g. the Energy Club?");
    }

    @Test
    void an_article_never_stands_twice() {
        assertThat(filled("What is the {body}? The {body} is what?"))
                .isEqualTo("What is the Energy Club? The Energy Club is what?");
        assertThat(filled("Which members fear its {body}?")).isEqualTo("Which members fear its Energy Club?");
        assertThat(filled("Which share, a {share}?")).isEqualTo("Which share, a third?");
    }

    @Test
    void an_article_stays_after_a_that_which_joins_clauses() {
        assertThat(filled("They hope that {body} comes.")).isEqualTo("They hope that the Energy Club comes.");
    }

    @Test
    void an_indefinite_article_fits_its_noun() {
        assertThat(filled("an {org} chair, a {state|Uzbek} view, a {state|Asian} view, an {union}"))
                .isEqualTo("an OSCE chair, an Uzbek view, an Asian view, a union");
    }

    @Test
    void a_plural_owns_with_an_apostrophe() {
        assertThat(filled("{us}'s role, {state}’s role")).isEqualTo("The United States' role, Uzbekistan’s role");
    }

    @Test
    void an_inflected_form_stands_as_written() {
        assertThat(filled("The {state|Uzbek} view")).isEqualTo("The Uzbek view");
    }

    @Test
    void a_gap_does_not_tell_whether_its_key_begins_with_a_vowel() {
        assertThat(Segment.plain(Objects.requireNonNull(
                        Sentence.withGap(Phrase.of("It is an {state|observer} state."), VALUES, "state"))))
                .isEqualTo("It is a(n) _____ state.");
    }

    @Test
    void a_missing_value_leaves_no_sentence() {
        assertThat(Sentence.filled(Phrase.of("{nothing} here"), VALUES)).isNull();
    }
}

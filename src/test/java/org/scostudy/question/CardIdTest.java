package org.scostudy.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardIdTest {

    @Test
    void names_pack_fact_and_slot() {
        CardId id = CardId.of("sco", "rats-seat", "place");
        assertThat(id).hasToString("sco:rats-seat:place");
        assertThat(id.pack()).isEqualTo("sco");
        assertThat(id.fact()).isEqualTo("rats-seat");
        assertThat(id.slot()).isEqualTo("place");
    }

    @Test
    void slots_of_one_fact_are_siblings() {
        assertThat(CardId.of("sco", "rats-seat", "place").siblingKey())
                .isEqualTo(CardId.of("sco", "rats-seat", "body").siblingKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sco", "sco:fact", "sco::place", ":a:b", "a:b:", "a:b:c:d"})
    void anything_else_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CardId(value));
    }

    @Test
    void more_than_two_hundred_characters_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CardId.of("sco", "f".repeat(200), "slot"));
    }
}

package org.scostudy.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlayerTextsTest {

    private final PlayerTexts texts = PlayerTexts.of("quiz", "quiz.player.");

    @Test
    void an_element_gets_its_texts_under_names_without_the_prefix() {
        var known = JsonMapper.shared().readTree(texts.json());
        assertThat(known.propertyNames()).isNotEmpty().noneMatch(name -> name.startsWith("quiz."));
    }

    @Test
    void the_same_texts_have_the_same_version() {
        assertThat(texts.version())
                .isEqualTo(PlayerTexts.of("quiz", "quiz.player.").version())
                .isNotEqualTo(PlayerTexts.of("study", "study.deck.").version());
    }
}

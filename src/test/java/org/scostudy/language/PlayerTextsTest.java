package org.scostudy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlayerTextsTest {

    private final PlayerTexts texts = new PlayerTexts("quiz.player.");

    @Test
    void an_element_gets_its_texts_under_names_without_the_prefix() {
        var known = JsonMapper.shared().readTree(texts.json(Locale.ENGLISH));
        assertThat(known.propertyNames()).isNotEmpty().noneMatch(name -> name.startsWith("quiz."));
    }

    @Test
    void the_same_texts_have_the_same_address() {
        assertThat(texts.address("texts"))
                .isEqualTo(new PlayerTexts("quiz.player.").address("texts"))
                .isNotEqualTo(new PlayerTexts("study.deck.").address("texts"));
    }
}

package org.scostudy.authoring.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scostudy.authoring.bank.Desk;
import org.scostudy.question.CardLook;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Markup;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;

class MarkedCardTest {

    @Test
    void a_card_has_its_markup_beside_the_plain_words_that_name_its_wording() {
        StudyCard plain = card(Markup.PLAIN, "Whose flag is this?", "Kazakhstan");
        StudyCard marked = card(Markup.MARKDOWN, "Whose **flag** is this?", "_Kazakhstan_");
        assertThat(wording(marked)).isEqualTo(wording(plain));
        assertThat(plain.look()).isEqualTo(CardLook.PLAIN);
        assertThat(marked.look().sides())
                .containsEntry(wording(marked), new CardLook.Sides("Whose **flag** is this?", "_Kazakhstan_"));
    }

    @Test
    void of_a_picture_the_plain_words_say_what_it_shows() {
        StudyCard card = card(Markup.MARKDOWN, "![A blue flag](media/0123456789abcdef.png) Whose?", "Kazakhstan");
        assertThat(Segment.plain(card.prompts().getFirst().front())).isEqualTo("A blue flag Whose?");
    }

    @Test
    void a_text_without_markup_needs_no_second_form() {
        assertThat(card(Markup.MARKDOWN, "Whose flag is this?", "Kazakhstan")
                        .look()
                        .sides())
                .isEmpty();
    }

    @Test
    void the_gap_of_a_cloze_is_there_in_both_forms() {
        StudyCard card = card(
                Markup.MARKDOWN,
                new Interaction.Recall(
                        Kind.CLOZE,
                        List.of(Segment.text("The **seat** is in "), Segment.gap(), Segment.text(".")),
                        List.of(Segment.text("The **seat** is in "), Segment.key("Beijing"), Segment.text(".")),
                        "Beijing"));
        assertThat(Segment.plain(card.prompts().getFirst().front())).isEqualTo("The seat is in _____.");
        assertThat(card.look().sides().get(wording(card)))
                .isEqualTo(new CardLook.Sides(
                        "The **seat** is in _____.", "The **seat** is in <strong>Beijing</strong>."));
    }

    private static String wording(StudyCard card) {
        return card.prompts().stream().map(Prompt::wording).findFirst().orElseThrow();
    }

    private static StudyCard card(Markup markup, String front, String back) {
        return card(
                markup,
                new Interaction.Recall(Kind.BASIC, List.of(Segment.text(front)), List.of(Segment.key(back)), back));
    }

    private static StudyCard card(Markup markup, Interaction.Recall recall) {
        Question question = new Question(
                "own:q-1",
                Desk.question("", recall, null).cards(),
                "own/energy",
                Desk.choice().level(),
                Segment.plain(recall.front()),
                recall,
                null,
                null,
                List.of(),
                List.of(),
                markup,
                List.of());
        return Flashcard.of(question, Map.of()).orElseThrow();
    }
}

package org.scostudy.drafting.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scostudy.drafting.ask.TextDraft;
import org.scostudy.drafting.name.KnownNames;
import org.scostudy.drafting.text.DraftingProgress;
import org.scostudy.drafting.text.SourceText;
import org.scostudy.drafting.text.UnreadableText;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.answer.Spelling;
import org.scostudy.random.Draw;
import org.scostudy.random.Given;
import org.scostudy.random.Property;
import org.scostudy.random.Texts;

/** What holds for every text, whatever is in it. */
class TextDraftsProperties {

    /** Pieces that sentences and worse things are made of. */
    private static final List<String> PIECES = List.of(
            "Portugal",
            "the",
            "Council of Europe",
            "in 1990",
            "was",
            "founded",
            "because",
            "of",
            ",",
            "and",
            ".",
            ". ",
            "it",
            "its",
            "“",
            "”",
            "(",
            ")",
            "Lisbon",
            "is a",
            "the city",
            "three",
            "a third of",
            "which",
            "12 May 1797",
            "’s",
            "in order to",
            "Joseph Priestley",
            "discovered",
            "that",
            "who",
            "will",
            "are",
            ":",
            ";",
            "\n\n",
            "treaty",
            "X",
            "12,000",
            "40%",
            "-",
            "—",
            "However,",
            "also",
            "not",
            "\u0000",
            "😀",
            "é",
            "“Peace",
            "called",
            "known as",
            "#",
            "*",
            "US",
            "%s",
            "{0}",
            "$1",
            "\\");

    private static final List<String> SENTENCES = Stream.of("venice.txt", "photosynthesis.md")
            .flatMap(name -> Made.ofFile(name).drafts().passages().stream())
            .flatMap(passage -> IntStream.range(0, passage.sentences().size()).mapToObj(passage::sentence))
            .toList();

    @Property(tries = 150)
    void nothing_is_thrown_but_a_refusal(Given given) {
        String text = given.any(Texts.between(0, 400));
        assertThat(stems(text)).isEqualTo(stems(text));
    }

    @Property(tries = 200)
    void pieces_of_sentences_give_no_stem_that_says_its_key(Given given) {
        Draw<String> piece = random -> Draw.one(PIECES).from(random) + (random.nextInt(4) == 0 ? "" : " ");
        String text = given.any(piece.list(1, 120).as(pieces -> String.join("", pieces)));
        for (TextDraft draft : drafts(text)) {
            assertKeyIsHidden(draft.question());
            assertThat(draft.sources()).allMatch(source -> source.start() < source.end());
        }
    }

    @Property(tries = 100)
    void real_sentences_in_any_order_give_no_stem_that_says_its_key(Given given) {
        String text = given.any(random -> {
            List<String> sentences = new ArrayList<>(SENTENCES);
            Collections.shuffle(sentences, random);
            return String.join(" ", sentences.subList(0, 12));
        });
        drafts(text).forEach(draft -> assertKeyIsHidden(draft.question()));
    }

    private static void assertKeyIsHidden(Question question) {
        switch (question.interaction()) {
            case Interaction.Typed typed -> assertHidden(question, typed.key());
            case Interaction.Choice choice -> assertHidden(question, choice.key());
            case Interaction.Recall recall -> {
                if (recall.kind() == Interaction.Kind.CLOZE) {
                    assertHidden(question, recall.key());
                }
            }
            default -> {}
        }
    }

    private static void assertHidden(Question question, String key) {
        String said = question.stem().toLowerCase(Locale.ROOT);
        String hidden = Pattern.quote(key.toLowerCase(Locale.ROOT));
        assertThat(said).doesNotContainPattern("(?<![\\p{L}\\p{N}])" + hidden + "(?![\\p{L}\\p{N}])");
        assertThat(Spelling.of(question.stem()).includes(Spelling.of(key)) && key.length() > 1)
                .as(question.stem() + " => " + key)
                .isFalse();
    }

    private static List<String> stems(String text) {
        return drafts(text).stream().map(draft -> draft.question().stem()).toList();
    }

    private static List<TextDraft> drafts(String text) {
        try {
            return TextDrafts.from(SourceText.plain("Any", text), KnownNames.NONE, DraftingProgress.UNWATCHED)
                    .drafts();
        } catch (UnreadableText e) {
            assertThat(e.getMessage()).isNotBlank();
            return List.of();
        }
    }
}

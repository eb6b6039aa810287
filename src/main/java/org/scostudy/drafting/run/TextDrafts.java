package org.scostudy.drafting.run;

import org.scostudy.drafting.name.KnownNames;
import org.scostudy.drafting.text.DraftingProgress;
import org.scostudy.drafting.text.EnglishCheck;
import org.scostudy.drafting.text.SourceText;
import org.scostudy.drafting.text.UnreadableText;
import org.scostudy.drafting.text.UnreadableText.Reason;

/**
 * Makes question drafts from any English text. The same text gives the same drafts. Nobody has proven them: each must be
 * reviewed before a learner meets it.
 *
 * <p>Bounded: {@link SourceText#MOST_CHARACTERS} characters, 40,000 sentences, of which those longer than 120 words are
 * passed over, and {@value Drafts#MOST} drafts. Safe for use by several threads.
 */
public final class TextDrafts {

    private TextDrafts() {}

    /**
     * @throws UnreadableText when there is nothing to read or it is not English
     * @throws java.util.concurrent.CancellationException when the progress wishes to stop
     */
    public static Drafts from(SourceText text, KnownNames known, DraftingProgress progress) throws UnreadableText {
        if (text.paragraphs().stream().allMatch(paragraph -> paragraph.text().isBlank())) {
            throw new UnreadableText(Reason.EMPTY, "There is no text to make questions from; paste some paragraphs.");
        }
        if (!EnglishCheck.looksEnglish(text.paragraphs())) {
            throw new UnreadableText(
                    Reason.NOT_ENGLISH, "The text does not look English, and questions can only be made from English.");
        }
        return new Drafting(text, known, progress).drafts();
    }
}

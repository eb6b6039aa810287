package org.scostudy.drafting.run;

import java.util.List;
import org.scostudy.drafting.ask.TextDraft;
import org.scostudy.drafting.text.TextPassage;

/**
 * The text as it was read, and the drafts made from it, best first.
 *
 * @param sentencesUsed how many sentences could be understood by themselves and asked for something
 */
public record Drafts(List<TextPassage> passages, List<TextDraft> drafts, int sentencesUsed) {

    /** Of more than these, the best are kept. */
    public static final int MOST = 2_000;

    public Drafts {
        passages = List.copyOf(passages);
        drafts = List.copyOf(drafts);
    }

    public int sentences() {
        return passages.stream().mapToInt(passage -> passage.sentences().size()).sum();
    }
}

package org.scostudy.generation.card;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.card.CardDraft.Candidate;
import org.scostudy.language.Message;
import org.scostudy.question.Prompt;
import org.scostudy.question.Segment;

/** The same words on two cards with different keys would have two right answers: neither card may use them. */
public final class SharedFronts {

    private SharedFronts() {}

    public static void refuse(List<CardDraft> drafts) {
        Map<String, String> keyOf = new HashMap<>();
        Map<String, String> shared = new HashMap<>();
        for (CardDraft draft : drafts) {
            for (Candidate candidate : draft.candidates) {
                String front = front(candidate.prompt());
                String other = keyOf.putIfAbsent(front, draft.key.text());
                if (other != null && !other.equals(draft.key.text())) {
                    shared.put(front, other + " · " + draft.key.text());
                }
            }
        }
        for (CardDraft draft : drafts) {
            draft.candidates.removeIf(candidate -> {
                String keys = shared.get(front(candidate.prompt()));
                if (keys != null) {
                    draft.refuse(
                            candidate.phrase(), Reason.SEVERAL_KEYS, Message.of("generation.refused.shared", keys));
                }
                return keys != null;
            });
        }
    }

    private static String front(Prompt prompt) {
        return Segment.plain(prompt.front()).strip().toLowerCase(Locale.ROOT);
    }
}

package org.scostudy.progress.cards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Prompt;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;
import org.scostudy.text.Folded;

/**
 * The cards of a bank as they are searched, in the order of the reading: made once for all who meet it.
 *
 * @param entries all cards
 */
record CardIndex(List<Entry> entries) {

    /**
     * @param text all wordings and the answer, folded
     * @param where the section's title
     */
    record Entry(CardId id, String question, String text, String section, String pack, String where) {
        boolean has(List<String> words) {
            for (String word : words) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        }

        boolean isIn(String place) {
            return place.isEmpty() || section.equals(place) || pack.equals(place);
        }
    }

    /** Some cards of a bank. */
    static CardIndex of(QuestionBank bank, List<StudyCard> cards) {
        Map<String, String> titles = new HashMap<>();
        for (BankSection section : bank.sections()) {
            titles.put(section.id(), section.title());
        }
        List<Entry> entries = new ArrayList<>(cards.size());
        for (StudyCard card : cards) {
            StringBuilder text = new StringBuilder(card.key());
            for (Prompt prompt : card.prompts()) {
                text.append('\n').append(Segment.plain(prompt.front()));
            }
            entries.add(new Entry(
                    card.id(),
                    card.question(),
                    Folded.of(text.toString()),
                    card.section(),
                    card.pack(),
                    titles.getOrDefault(card.section(), card.sectionTitle())));
        }
        return new CardIndex(List.copyOf(entries));
    }
}

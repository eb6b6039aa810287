package org.scostudy.progress.cards;

import org.scostudy.progress.record.LearnersCards;
import org.scostudy.study.StudyTable;

/** Searches of a learner's cards. */
public final class CardSearchRun {

    private final StudyTable table;
    private final CardSearch search;

    public CardSearchRun(StudyTable table) {
        this.table = table;
        search = new CardSearch(
                new LearnersCards(table.cards, table.changes), table.readers, table.settings, table.clock);
    }

    /** How many were found. */
    public int find(String words, boolean byChance) {
        CardFilter.Order order = byChance ? CardFilter.Order.CHANCE : CardFilter.Order.READING;
        CardFilter filter = new CardFilter(words, CardFilter.Only.ALL, byChance ? 90 : 0, "", order, false, 0);
        return search.find(table.learner, filter).all().size();
    }
}

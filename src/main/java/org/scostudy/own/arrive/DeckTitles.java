package org.scostudy.own.arrive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.scostudy.own.shelf.OwnDeck;
import org.scostudy.question.BankSection;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.text.Folded;

/** Into which deck the cards of a file go: the one that the learner names for all, else as the file parts them. */
final class DeckTitles {

    private final String wanted;
    private final String otherwise;
    private final Map<String, String> bySection = new HashMap<>();
    private final Map<String, String> bySlug = new HashMap<>();

    /**
     * @param wanted empty where the file says
     * @param otherwise for those of which the file says nothing
     */
    DeckTitles(String wanted, String otherwise, Iterable<OwnDeck> known) {
        this.wanted = wanted.strip();
        this.otherwise = otherwise;
        known.forEach(deck -> bySlug.put(Folded.slug(deck.title()), deck.title()));
    }

    /** The file describes a part of it. */
    void section(BankSection section, Destination destination) {
        if (!section.title().equals(destination.title())) {
            bySection.put(section.id(), section.title());
        }
    }

    String of(String section) {
        if (!wanted.isEmpty()) {
            return wanted;
        }
        String title = bySection.get(section);
        return title == null ? named(section.substring(section.indexOf('/') + 1)) : title;
    }

    /** Files of our own say only the end of an address. */
    private String named(String slug) {
        if (slug.isEmpty() || slug.equals("all")) {
            return otherwise;
        }
        String words = slug.replace('-', ' ');
        return bySlug.getOrDefault(slug, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
}

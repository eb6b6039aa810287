package org.scostudy.drafting.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scostudy.drafting.english.TextToken;

/** Persons and places are told by the words that stand around their names. */
final class KindVotes {

    private static final Set<String> BEFORE_PLACE =
            Set.of("in", "at", "near", "from", "around", "through", "outside", "towards");
    private static final Set<String> OF_PERSONS = Set.of(
            "who",
            "said",
            "wrote",
            "argued",
            "believed",
            "proposed",
            "discovered",
            "invented",
            "married",
            "died",
            "published",
            "suggested",
            "claimed",
            "thought",
            "studied",
            "noticed",
            "concluded",
            "showed",
            "demonstrated",
            "ordered",
            "ruled");
    private static final int ENOUGH_PLACES = 2;

    private static final class Votes {
        private int all;
        private int place;
        private int person;
    }

    private final Map<String, Votes> votes = new HashMap<>();

    void count(List<TextToken> tokens, Mention mention) {
        if (!mention.name().type().equals(NameTypes.UNKNOWN)) {
            return;
        }
        Votes found = votes.computeIfAbsent(mention.name().id(), _ -> new Votes());
        String before = mention.from() > 0 ? tokens.get(mention.from() - 1).lower() : "";
        String after = word(tokens, mention.to());
        String behind = word(tokens, mention.to() + 1);
        found.all++;
        boolean ofName = mention.from() > 1 && tokens.get(mention.from() - 2).isCapitalised();
        found.place += BEFORE_PLACE.contains(before) && !ofName ? 1 : 0;
        boolean person = OF_PERSONS.contains(after)
                || (after.equals(",") && behind.equals("who"))
                || (after.equals("was") && behind.equals("born"))
                || NameTypes.isTitle(before);
        found.person += person ? 1 : 0;
    }

    String type(Name name) {
        Votes found = votes.get(name.id());
        if (found == null) {
            return NameTypes.UNKNOWN;
        }
        if (found.person > 0 && found.place == 0) {
            return NameTypes.PERSON;
        }
        boolean place = found.place >= ENOUGH_PLACES || (found.place == 1 && found.all == 1);
        return place && found.place * 2 >= found.all && found.person == 0 ? NameTypes.PLACE : NameTypes.UNKNOWN;
    }

    private static String word(List<TextToken> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).lower() : "";
    }
}

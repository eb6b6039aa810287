package org.scostudy.drafting.name;

import java.util.List;
import java.util.Set;

/**
 * What something is called.
 *
 * @param id the same for all spellings
 * @param type what it is a name of; {@link NameTypes#UNKNOWN} when nothing tells
 * @param spellings those that count as right, the best first
 * @param giveaways whatever says it: spellings, and adjectives made from it
 */
public record Name(
        String id,
        String text,
        String type,
        Origin origin,
        List<String> spellings,
        Set<String> giveaways,
        boolean withArticle) {

    public enum Origin {
        PACK,
        WORLD,
        TEXT
    }

    public Name {
        spellings = List.copyOf(spellings);
        giveaways = Set.copyOf(giveaways);
    }

    static Name inText(String text, String type, boolean withArticle) {
        return new Name(
                "text:" + text.toLowerCase(java.util.Locale.ROOT),
                text,
                type,
                Origin.TEXT,
                List.of(text),
                Set.of(text),
                withArticle);
    }

    Name typed(String other) {
        return new Name(id, text, other, origin, spellings, giveaways, withArticle);
    }

    /** Some concepts of a pack are no names but plain words. */
    public boolean isProper() {
        return text.chars().anyMatch(Character::isUpperCase);
    }
}

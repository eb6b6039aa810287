package org.scostudy.question.exchange.item;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction.Kind;

/** Knows our own questions again, so that they keep their names and cards. */
public final class Owned {

    private static final int LONGEST_ID = 300;

    private Owned() {}

    /** Null where the names are not of our making. */
    public static QuestionBuilder.@Nullable Own by(String id, List<String> cards, String section) {
        List<CardId> ids = new ArrayList<>();
        for (String card : cards) {
            if (!isCard(card)) {
                return null;
            }
            ids.add(new CardId(card));
        }
        boolean complete = !id.isBlank()
                && id.length() <= LONGEST_ID
                && !ids.isEmpty()
                && section.length() <= LONGEST_ID
                && section.matches("[a-z0-9][a-z0-9-]*/[A-Za-z0-9][A-Za-z0-9._-]*");
        return complete ? new QuestionBuilder.Own(id, ids, section) : null;
    }

    /** A question of one card whose id begins with it, as those of cards do. */
    public static QuestionBuilder.@Nullable Own by(String id, String section) {
        int slash = id.indexOf('/');
        return slash < 0 ? null : by(id, List.of(id.substring(0, slash)), section);
    }

    public static boolean isCard(String card) {
        return card.length() <= CardId.MAX_LENGTH && card.matches("[^:\\s]+:[^:\\s]+:[^:\\s]+");
    }

    public static @Nullable Kind kind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind.id().equals(name)) {
                return kind;
            }
        }
        return null;
    }
}

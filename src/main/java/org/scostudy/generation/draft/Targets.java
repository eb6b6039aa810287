package org.scostudy.generation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scostudy.generation.draft.Token.Tag;

/** What a statement can be asked for without becoming a riddle or a giveaway. */
final class Targets {

    /** What every fifth sentence names is what the text is about: to ask for it asks nothing. */
    private static final double TOPIC = 0.2;

    private static final int FEWEST_FOR_TOPIC = 8;
    private static final int MOST_WORDS = 7;
    /** Fewer telling words leave open what is meant. */
    private static final int TELLING = 4;

    private static final Set<String> PLACES = Set.of("state", "place", "region", "river");

    private final TextIndex index;
    private final Mentions mentions;

    Targets(TextIndex index, Mentions mentions) {
        this.index = index;
        this.mentions = mentions;
    }

    List<Target> in(Statement statement) {
        List<Target> targets = new ArrayList<>();
        for (Mention mention : mentions.in(statement.tokens())) {
            String type = index.type(mention.name());
            Target target = new Target(statement, mention.from(), mention.to(), asks(type), mention.name(), type);
            if (isWorthAsking(target)) {
                targets.add(target);
            }
        }
        return targets;
    }

    private boolean isWorthAsking(Target target) {
        Name name = target.name();
        boolean kindOfThing = name.isProper() || target.asks() != Asks.NAME;
        boolean topic = index.share(name) > TOPIC && index.sentences().size() >= FEWEST_FOR_TOPIC;
        return kindOfThing
                && !topic
                && target.to() - target.from() <= MOST_WORDS
                && target.restRoots().size() >= TELLING
                && !isPartOfName(target)
                && !isVagueAmount(target)
                && !isOneOfAChoice(target)
                && !target.isSaidElsewhere();
    }

    private boolean isPartOfName(Target target) {
        boolean amount = target.asks() == Asks.AMOUNT;
        boolean quoted = target.statement().is(target.from() - 1, "“") && target.statement().is(target.to(), "”");
        boolean adjectiveBefore =
                target.statement().is(target.from() - 1, Tag.PROPN) && !target.statement().is(target.from() - 1, "the");
        return !amount && !quoted && (target.modifiesANoun() || adjectiveBefore);
    }

    private static boolean isVagueAmount(Target target) {
        return target.asks() == Asks.AMOUNT
                && (target.statement().is(target.from() - 1, "or", "about", "to", "between", "last", "first", "next", "past")
                        || target.statement().is(target.to(), "or", "to", "ways", "things", "times", "kinds", "types", "sides", "aspects"));
    }

    private static boolean isOneOfAChoice(Target target) {
        return target.statement().is(target.from() - 1, "or") || target.statement().is(target.to(), "or");
    }

    static Asks asks(String type) {
        if (Moments.TYPES.contains(type)) {
            return Asks.DATE;
        }
        if (Amounts.TYPES.contains(type)) {
            return Asks.AMOUNT;
        }
        if (type.equals(Mentions.TERM)) {
            return Asks.TERM;
        }
        return PLACES.contains(type) ? Asks.PLACE : Asks.NAME;
    }
}

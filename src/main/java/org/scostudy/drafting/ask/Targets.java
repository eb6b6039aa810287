package org.scostudy.drafting.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.name.Amounts;
import org.scostudy.drafting.name.Mention;
import org.scostudy.drafting.name.Mentions;
import org.scostudy.drafting.name.Moments;
import org.scostudy.drafting.name.Name;
import org.scostudy.drafting.name.TextIndex;
import org.scostudy.drafting.statement.Statement;

/** What a statement can be asked for without becoming a riddle or a giveaway. */
final class Targets {

    /** What every tenth sentence names is what the text is about: to ask for it asks nothing. */
    private static final double TOPIC = 0.1;

    /** In a short text a single mention is more than a tenth. */
    private static final int FEWEST_MENTIONS_OF_TOPIC = 3;

    private static final int MOST_WORDS = 7;
    private static final int LONGEST_TERM = 2;
    /** Fewer telling words leave open what is meant. */
    private static final int TELLING = 4;

    private static final Set<String> PLACES = Set.of("state", "place", "region", "realm", "river");

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
            Asks asks = isTerm(statement, mention) ? Asks.TERM : asks(type);
            Target target = new Target(statement, mention.from(), mention.to(), asks, mention.name(), type);
            if (isWorthAsking(target)) {
                targets.add(target);
            }
        }
        return targets;
    }

    /** Plain words that a pack knows or that the text puts in quotation marks. */
    private static boolean isTerm(Statement statement, Mention mention) {
        Name name = mention.name();
        boolean quoted = statement.is(mention.from() - 1, "“") && statement.is(mention.to(), "”");
        return !name.isProper()
                && asks(name.type()) == Asks.NAME
                && (quoted || (name.origin() == Name.Origin.PACK && isNounPhrase(statement, mention)));
    }

    private static boolean isNounPhrase(Statement statement, Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (!statement.is(i, Tag.ADJ, Tag.NOUN, Tag.VERB)) {
                return false;
            }
        }
        int words = mention.to() - mention.from();
        return words > 1 && words <= LONGEST_TERM && statement.is(mention.to() - 1, Tag.NOUN);
    }

    private boolean isWorthAsking(Target target) {
        Name name = target.name();
        boolean kindOfThing = name.isProper() || target.asks() != Asks.NAME;
        boolean ownersOnly = target.to() < target.statement().size()
                && target.statement().at(target.to()).text().matches("['’]");
        boolean topic = index.share(name) > TOPIC && index.mentions(name) >= FEWEST_MENTIONS_OF_TOPIC;
        return kindOfThing
                && !topic
                && !ownersOnly
                && target.to() - target.from() <= MOST_WORDS
                && target.restRoots().size() >= TELLING
                && !isPartOfName(target)
                && !isVagueAmount(target)
                && !isOneOfAChoice(target)
                && !target.isSaidElsewhere();
    }

    private boolean isPartOfName(Target target) {
        boolean amount = target.asks() == Asks.AMOUNT;
        boolean quoted = target.statement().is(target.from() - 1, "“")
                && target.statement().is(target.to(), "”");
        int before = target.from() - 1;
        boolean described = target.statement().is(before, Tag.PROPN, Tag.NOUN)
                || (target.statement().is(before, Tag.ADJ) && !target.name().isProper())
                || (target.statement().is(before, Tag.ADJ)
                        && target.statement().at(before).lower().startsWith("post"));
        boolean owned = before >= 0
                && target.statement().at(before).isPossessive()
                && target.statement().is(before - 1, Tag.PROPN)
                && target.to() - target.from() == 1;
        boolean owner = target.to() + 1 < target.statement().size()
                && target.statement().at(target.to()).isPossessive()
                && target.statement().is(target.to() + 1, Tag.PROPN);
        return !amount && !quoted && !target.asks().equals(Asks.DATE) && (owned || owner)
                || !amount && !quoted && (target.modifiesANoun() || (described && target.asks() != Asks.DATE));
    }

    private static boolean isVagueAmount(Target target) {
        return target.asks() == Asks.AMOUNT
                && (target.statement().is(target.from() - 1, "or", "to", "between", "last", "first", "next", "past")
                        || target.statement()
                                .is(
                                        target.to(),
                                        "or",
                                        "to",
                                        "ways",
                                        "things",
                                        "times",
                                        "kinds",
                                        "types",
                                        "sides",
                                        "aspects"));
    }

    private static boolean isOneOfAChoice(Target target) {
        return (target.statement().is(target.from() - 1, "or")
                        && !target.statement().is(target.from() - 2, ","))
                || target.statement().is(target.to(), "or");
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

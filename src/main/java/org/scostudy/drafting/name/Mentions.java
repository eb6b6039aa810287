package org.scostudy.drafting.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.statement.Statement;

/** Everything in a sentence that can be asked for: dates, amounts, names, and terms in quotation marks. */
public final class Mentions {

    public static final String TERM = "term";
    private static final int LONGEST_TERM = 4;

    private final NameFinder names;

    Mentions(NameFinder names) {
        this.names = names;
    }

    public NameFinder names() {
        return names;
    }

    /** In their order, none within another. */
    public List<Mention> in(List<TextToken> tokens) {
        List<Mention> found = new ArrayList<>(names.in(tokens));
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Mention> amount = Moments.at(tokens, i).or(() -> Optional.empty());
            if (amount.isEmpty()) {
                amount = Amounts.at(tokens, i);
            }
            if (amount.isEmpty()) {
                amount = term(tokens, i);
            }
            int next = i;
            if (amount.isPresent() && found.stream().noneMatch(each -> each.overlaps(next, next + 1))) {
                found.add(amount.get());
                i = amount.get().to() - 1;
            }
        }
        found.sort(Comparator.comparingInt(Mention::from));
        return found;
    }

    /** In quotation marks, and in small letters. */
    private static Optional<Mention> term(List<TextToken> tokens, int i) {
        if (i == 0 || !tokens.get(i - 1).text().equals("“") || tokens.get(i).isCapitalised()) {
            return Optional.empty();
        }
        for (int end = i + 1; end < tokens.size() && end <= i + LONGEST_TERM; end++) {
            if (tokens.get(end).text().equals("”")) {
                String text = Statement.over(tokens).text(i, end);
                return Optional.of(new Mention(i, end, Name.inText(text, TERM, false)));
            }
        }
        return Optional.empty();
    }
}

package org.scostudy.generation.draft;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Membership is …": of what? Under a heading that is a name, the heading tells. */
final class Lead {

    private static final Pattern LABEL =
            Pattern.compile("^(?:(?:Box|Table|Figure|Part|Chapter)[^:]*:|[\\d.IVX]+\\.?\\s)\\s*");

    private final NameFinder names;

    Lead(NameFinder names) {
        this.names = names;
    }

    /** The statement itself where it says the name already. */
    Statement over(Statement s, @Nullable String heading) {
        if (heading == null) {
            return s;
        }
        String told = LABEL.matcher(heading).replaceFirst("").strip();
        Name name = names.named(Tokens.of(told));
        boolean said = name == null
                || names.in(s.tokens()).stream()
                        .anyMatch(mention -> mention.name().id().equals(name.id()));
        return said ? s : s.withLead(told + ": ");
    }
}

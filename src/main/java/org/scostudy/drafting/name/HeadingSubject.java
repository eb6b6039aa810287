package org.scostudy.drafting.name;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.drafting.english.TextTokens;
import org.scostudy.drafting.statement.Statement;

/** "Membership is …": of what? Under a heading that is a name, the heading tells. */
public final class HeadingSubject {

    private static final Pattern LABEL =
            Pattern.compile("^(?:(?:Box|Table|Figure|Part|Chapter)[^:]*:|[\\d.IVX]+\\.?\\s)\\s*");

    private final NameFinder names;

    public HeadingSubject(NameFinder names) {
        this.names = names;
    }

    /** The statement itself where it says the name already. */
    public Statement over(Statement s, @Nullable String heading) {
        if (heading == null) {
            return s;
        }
        String told = LABEL.matcher(heading).replaceFirst("").strip();
        Name name = names.named(TextTokens.of(told));
        boolean said = name == null
                || names.in(s.tokens()).stream()
                        .anyMatch(mention -> mention.name().id().equals(name.id()));
        return said ? s : s.withLead(told + ": ");
    }
}

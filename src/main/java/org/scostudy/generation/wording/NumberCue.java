package org.scostudy.generation.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.scostudy.material.model.Value;

/** Words of a stem that tell by grammar alone how the key looks: an article at the end, or a verb in the plural. */
public final class NumberCue {

    private static final Pattern ENDS_IN_ARTICLE = Pattern.compile("(?i).*\\b(?:a|an)\\b[\\s.:?…]*$");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern PLURAL = Pattern.compile("(?i)\\b(?:are|were|have|these two|two of)\\b");
    private static final Pattern SINGULAR = Pattern.compile("(?i)\\b(?:is|was|has)\\b");

    private static final Pattern TWO_NAMES = Pattern.compile("\\S+(?: \\S+)? and \\S+(?: \\S+)?");

    private static final Pattern MANY = Pattern.compile("(?:\\S+ ){0,2}\\p{Ll}+(?<![siu])s");

    private NumberCue() {}

    /** Whether the stem's grammar fits the key and none of the others. */
    public static boolean in(String stem, Value key, List<Value> wrong) {
        if (ENDS_IN_ARTICLE.matcher(stem).matches()) {
            return true;
        }
        boolean plural = isPlural(key);
        boolean alone = wrong.stream().noneMatch(value -> isPlural(value) == plural);
        String asking = QUOTED.matcher(stem).replaceAll("");
        boolean tellsPlural = PLURAL.matcher(asking).find();
        boolean tellsSingular = SINGULAR.matcher(asking).find();
        return alone && tellsPlural == plural && tellsSingular != plural;
    }

    /** As far as a short name shows it: two names, or one that ends like a plural. */
    public static boolean isPlural(Value value) {
        String answer = value.asAnswer();
        return value instanceof Value.Several
                || TWO_NAMES.matcher(answer).matches()
                || MANY.matcher(answer).matches();
    }
}

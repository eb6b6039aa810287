package org.scostudy.generation;

import java.util.List;
import java.util.regex.Pattern;
import org.scostudy.material.Value;

/** Words of a stem that tell by grammar alone how the key looks: an article at the end, or a verb in the plural. */
final class NumberCue {

    private static final Pattern ENDS_IN_ARTICLE = Pattern.compile("(?i).*\\b(?:a|an)\\b[\\s.:?…]*$");
    private static final Pattern PLURAL = Pattern.compile("(?i)\\b(?:are|were|have|these two|two of)\\b");
    private static final Pattern SINGULAR = Pattern.compile("(?i)\\b(?:is|was|has)\\b");

    private NumberCue() {}

    /** Whether the stem's grammar fits the key and none of the others. */
    static boolean in(String stem, Value key, List<Value> wrong) {
        if (ENDS_IN_ARTICLE.matcher(stem).matches()) {
            return true;
        }
        boolean plural = isPlural(key);
        boolean alone = wrong.stream().noneMatch(value -> isPlural(value) == plural);
        boolean tells = PLURAL.matcher(stem).find() != SINGULAR.matcher(stem).find();
        return alone && tells;
    }

    private static boolean isPlural(Value value) {
        return value instanceof Value.Several || value.asAnswer().contains(" and ");
    }
}

package org.scostudy.generation.wording;

import java.util.Locale;
import org.scostudy.common.Sha256;
import org.scostudy.question.Interaction;
import org.scostudy.question.Prompt;

/** Ids of wordings: the same format and template always give the same, another template another. */
public final class WordingIds {

    private static final int HASH_BYTES = 6;

    private WordingIds() {}

    public static String id(Prompt.Format format, String template) {
        return format.name().toLowerCase(Locale.ROOT) + "-" + hash(template);
    }

    public static String id(Interaction.Kind kind, String template) {
        return kind.id() + "-" + hash(template);
    }

    /** The same text always gives the same, and texts that are alike do not give what is alike. */
    public static String hash(String template) {
        return Sha256.hex(template.strip()).substring(0, 2 * HASH_BYTES);
    }
}

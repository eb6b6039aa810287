package org.scostudy.study;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a learner studies now. */
sealed interface Scope {

    Scope CHOSEN = new Chosen();

    /** The sections that the learner chose in the settings. */
    record Chosen() implements Scope {}

    record Sections(Set<String> ids) implements Scope {
        public Sections {
            ids = Set.copyOf(ids);
        }
    }

    /** Cards listed apart, due or not: see {@link StudyLists}. */
    record Listed(String list) implements Scope {
        @Override
        public String toString() {
            return LIST + list;
        }
    }

    /** No section's id holds a colon. */
    String LIST = "list:";

    Pattern LIST_ID = Pattern.compile("[0-9a-fA-F-]{36}");

    /** As the page names it: nothing, ids of sections with spaces between them, or a list. */
    static Scope parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return CHOSEN;
        }
        if (!text.startsWith(LIST)) {
            return new Sections(Arrays.stream(text.split(" ")).collect(Collectors.toSet()));
        }
        String list = text.substring(LIST.length());
        if (!LIST_ID.matcher(list).matches()) {
            throw new BadRequest("There is no such list of cards. Reload the page and go on.");
        }
        return new Listed(list);
    }
}

package org.scostudy.study;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;

/** What a learner studies now. */
sealed interface Scope {

    Scope CHOSEN = new Chosen();

    /** The sections that the learner chose in the settings. */
    record Chosen() implements Scope {}

    record OneSection(String id) implements Scope {}

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

    /** As the page names it: nothing, the id of a section, or a list. */
    static Scope parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return CHOSEN;
        }
        if (!text.startsWith(LIST)) {
            return new OneSection(text);
        }
        String list = text.substring(LIST.length());
        if (!LIST_ID.matcher(list).matches()) {
            throw new BadRequest("There is no such list of cards. Reload the page and go on.");
        }
        return new Listed(list);
    }
}

package org.scostudy.stories.draft;

import java.util.List;

/**
 * What lies on the table, as far as it is said: a proposal of the decision model with some of its clauses.
 *
 * @param host the member on whose soil it would happen; empty where that does not matter
 */
public record TableDraft(
        String proposal, String sponsor, String host, List<String> clauses, List<String> circumstances) {

    public static final TableDraft EMPTY = new TableDraft("", "", "", List.of(), List.of());

    public TableDraft {
        clauses = List.copyOf(clauses);
        circumstances = List.copyOf(circumstances);
    }
}

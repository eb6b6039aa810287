package org.scostudy.question.exchange.csv;

import java.util.List;

/**
 * What stands where in a table.
 *
 * @param delimiter between cells
 * @param roles what each column holds, from the left; columns beyond them are ignored
 */
public record Columns(char delimiter, FirstRow firstRow, List<Role> roles) {

    public Columns {
        roles = List.copyOf(roles);
    }

    public enum FirstRow {
        TITLES,
        A_QUESTION
    }

    public enum Role {
        ID,
        /** basic, typed, choice, multiple-response, true-false or numeric; else it follows from the cells. */
        KIND,
        /** The stem, or the front of a card. */
        QUESTION,
        /** The right option, its letter or number, or the back of a card; several are parted by semicolons. */
        ANSWER,
        /** The right option by its letter or number. */
        PLACE,
        /** An option that may be the right one. */
        OPTION,
        /** Other spellings of the answer, parted by semicolons. */
        ACCEPTED,
        EXPLANATION,
        /** Parted by commas or spaces. */
        TAGS,
        LEVEL,
        SECTION,
        IGNORED
    }
}

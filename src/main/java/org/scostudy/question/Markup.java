package org.scostudy.question;

/** How a text is to be read. */
public enum Markup {
    /** Every character stands for itself. */
    PLAIN,
    /** CommonMark with tables, and a little HTML where Markdown has no sign of its own, such as {@code <sub>}. */
    MARKDOWN
}

package org.scostudy.live.table;

/**
 * A line of the text got another wording.
 *
 * @param number of the happening
 * @param from empty for nothing
 * @param to empty for nothing
 */
public record Rewording(int number, String seat, String line, String from, String to) {}

package org.scostudy.live.table;

import java.time.Instant;

/**
 * A line of a summit's log.
 *
 * @param number counts from 1, without a gap
 * @param voice who does it, or who takes a seat: a number within the summit, so that the log outlives accounts; 0 is the chair
 */
public record Happening(int number, int voice, Instant at, Deed deed) {}

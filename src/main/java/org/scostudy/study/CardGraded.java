package org.scostudy.study;

import java.time.Instant;

/** A learner's card was graded, by hand or by what a quiz says. Published in the transaction that records the grade. */
public record CardGraded(long learner, Instant at) {}

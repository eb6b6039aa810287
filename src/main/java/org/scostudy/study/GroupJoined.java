package org.scostudy.study;

/** A learner learns together with others from now on, such as in a class. Told in the transaction of it. */
public record GroupJoined(long learner) {}

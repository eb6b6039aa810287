package org.scostudy.classroom.roster;

/** An instructor made a class. Told in the same transaction. */
public record ClassBegun(long classroom, long instructor) {}

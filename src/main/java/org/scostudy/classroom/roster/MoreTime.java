package org.scostudy.classroom.roster;

/** A member was given more time, for one assignment or for all; what they are sitting now is to have it too. */
public record MoreTime(long classroom, long member) {}

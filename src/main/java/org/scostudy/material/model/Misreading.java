package org.scostudy.material.model;

/**
 * A wrong answer that a hasty reader would really give.
 *
 * @param says what stands in the slot instead of the truth
 * @param why one would think so, and why it is wrong; told to whoever chose it
 */
public record Misreading(Value says, String why) {}

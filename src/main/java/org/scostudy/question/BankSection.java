package org.scostudy.question;

/** A section of a pack that a learner can choose to study; its id is {@code pack/section}. */
public record BankSection(String id, String title, String pack, String packTitle) {}

package org.scostudy.drafting.text;

/** A sentence of a passage; offsets count characters of the passage's text. */
public record SentencePlace(String passage, int sentence, int start, int end) {}

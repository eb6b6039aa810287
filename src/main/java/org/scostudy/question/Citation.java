package org.scostudy.question;

/** Where the reading says so: passage id, the section it stands in, and what it says in our own words. */
public record Citation(String passage, String sectionTitle, String summary) {}

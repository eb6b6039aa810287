package org.scostudy.material.model;

/** A paragraph of the reading that facts can cite, with a summary in our own words. */
public record Passage(String id, String section, String summary) {}

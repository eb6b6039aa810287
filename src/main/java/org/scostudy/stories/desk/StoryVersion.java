package org.scostudy.stories.desk;

import java.time.Instant;

/** A version of a story, with the file that it was. */
public record StoryVersion(int number, String author, Instant at, String text) {}

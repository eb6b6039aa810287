package org.scostudy.authoring.bank;

import java.time.Instant;
import org.scostudy.question.Question;

/** A question as it once was, and who made it so. */
public record Version(int number, String author, Instant at, Question question) {}
